package org.linli.publish;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.linli.model.Unit;
import org.linli.value.Text;

/**
 * Names of files that are made of data: one place decides what may stand in them (reliability,
 * output names).
 */
public final class OutputName {
  private static final int LONGEST = 120;

  /** File systems take 255; what is put behind a name, as {@code -12.docx}, must find room. */
  private static final int LONGEST_BYTES = 230;

  private static final String FORBIDDEN = "/\\:*?\"<>|";
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private OutputName() {}

  /** Returns what files and folders about a unit are named: {@code 360102-东湖区}. */
  public static String of(Unit unit) {
    return of(unit.code() + "-" + unit.name());
  }

  /**
   * Returns a name that every file system takes and nobody is deceived by: NFC, without control or
   * bidirectional characters, separators or a device's name, at most 120 characters and 230 bytes,
   * no dot or space at either end.
   *
   * @param text what the file is about, as {@code 360102-东湖区}
   */
  public static String of(String text) {
    StringBuilder name = new StringBuilder();
    Text.clean(text)
        .codePoints()
        .forEach(point -> name.appendCodePoint(isSafe(point) ? point : '_'));
    String bare = strip(name.toString());
    String own = bare.isEmpty() || isDevice(bare) ? "_" + bare : bare;
    return strip(own.substring(0, end(own)));
  }

  /** With whatever ending: con.txt is the console, too. */
  private static boolean isDevice(String name) {
    String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    return DEVICES.contains(stem.toLowerCase(Locale.ROOT));
  }

  /** Returns where a name that is too long is cut, in no character's midst. */
  private static int end(CharSequence name) {
    int end = 0;
    int bytes = 0;
    for (int characters = 0; end < name.length() && characters < LONGEST; characters++) {
      int point = Character.codePointAt(name, end);
      bytes += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > LONGEST_BYTES) {
        return end;
      }
      end += Character.charCount(point);
    }
    return end;
  }

  private static boolean isSafe(int point) {
    return FORBIDDEN.indexOf(point) < 0
        && !Character.isISOControl(point)
        && Character.getType(point) != Character.FORMAT
        && Character.getType(point) != Character.LINE_SEPARATOR
        && Character.getType(point) != Character.PARAGRAPH_SEPARATOR
        && Character.getType(point) != Character.SURROGATE
        && Character.getType(point) != Character.UNASSIGNED;
  }

  private static String strip(String name) {
    String bare = Text.trimmed(name);
    int from = 0;
    int to = bare.length();
    while (from < to && bare.charAt(from) == '.') {
      from++;
    }
    while (to > from && bare.charAt(to - 1) == '.') {
      to--;
    }
    String rest = bare.substring(from, to);
    return rest.equals(name) ? rest : strip(rest);
  }
}
