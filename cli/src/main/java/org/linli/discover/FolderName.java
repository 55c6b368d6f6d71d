package org.linli.discover;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.model.Unit;
import org.linli.value.Text;
import org.linli.value.UnitCode;

/**
 * What a folder is called: {@code CODE}, {@code NAME}, {@code CODE-NAME} or {@code CODE_NAME}
 * (data-format, section 1).
 *
 * @param whole the folder's name, NFC and trimmed
 * @param code the code that it begins with
 * @param name what stands beside the code; the whole where there is no code
 */
record FolderName(String whole, Optional<UnitCode> code, Optional<String> name) {
  private static final Pattern CODE_FIRST =
      Pattern.compile("([0-9]{12}|[0-9]{9}|[0-9]{6})(?:\\s*[-_\\s\\u2010-\\u2015]\\s*(.*))?");
  private static final Pattern OWN_CODE_FIRST =
      Pattern.compile("([Xx][0-9A-Za-z]+)(?:\\s*[-_\\s\\u2010-\\u2015]\\s*(.*))?");

  /** What offices write around the name of a unit: who they are, and which copy this is. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?:民政局|社会事务局|社会发展局|副本|复件|终稿|定稿|最终版?|修改版?|新版?|已?报送|上报|补报|材料|报表|\\([^()]*\\)|[0-9\\s._\\-\\u2010-\\u2015])*");

  private static final Pattern STRAY_NUMBER =
      Pattern.compile("[0-9]+\\s*[-_.\\s\\u2010-\\u2015]\\s*");

  /** Reads a folder's name. A code of one's own (X…) is left to {@link #ownCode}. */
  static FolderName of(String folder) {
    String whole = Text.clean(folder);
    Matcher official = CODE_FIRST.matcher(Normalizer.normalize(whole, Normalizer.Form.NFKC));
    if (!official.matches()) {
      return new FolderName(whole, Optional.empty(), Optional.of(whole));
    }
    return new FolderName(whole, Optional.of(shortest(official.group(1))), name(official));
  }

  /**
   * Returns this name read as beginning with a reporting unit's own code. Whether it really does
   * only the roster can tell: a folder may be called Xinyu.
   */
  Optional<FolderName> ownCode() {
    Matcher own = OWN_CODE_FIRST.matcher(Normalizer.normalize(whole, Normalizer.Form.NFKC));
    if (!own.matches()) {
      return Optional.empty();
    }
    return UnitCode.parse(own.group(1).toUpperCase(Locale.ROOT))
        .map(code -> new FolderName(whole, Optional.of(code), name(own)));
  }

  /** The hyphen may stand there and the name be forgotten. */
  private static Optional<String> name(Matcher code) {
    return Optional.ofNullable(code.group(2)).map(Text::clean).filter(name -> !name.isEmpty());
  }

  /** Returns what a suggestion is looked for by: the name, without a number of the wrong length. */
  String guess() {
    return STRAY_NUMBER.matcher(name.orElse(whole)).replaceFirst("");
  }

  /** Returns whether it names a unit by its code or name, with words of an office around it. */
  boolean speaksOf(Unit unit) {
    String folded = Normalizer.normalize(whole, Normalizer.Form.NFKC);
    String rest = folded.replace(unit.code().text(), "").replace(unit.name(), "");
    return !rest.equals(folded) && AROUND.matcher(rest).matches();
  }

  /** The statistics office writes 360102 as 360102000000, and 360102001 as 360102001000. */
  private static UnitCode shortest(String digits) {
    String code = digits;
    while (code.length() > 6 && code.endsWith("000")) {
      code = code.substring(0, code.length() - 3);
    }
    return new UnitCode(code);
  }
}
