package org.linli.value;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads 是 or 否, and what else offices write for them. */
public final class YesNoText {

  private static final Set<String> YES =
      Set.of(
          "是", "有", "对", "已", "会", "√", "✓", "✔", "☑", "yes", "y", "true", "t", "1", "on", "是的",
          "已建", "已有", "已成立", "已建立", "长期", "长期坚持");
  private static final Set<String> NO =
      Set.of(
          "否", "无", "無", "没有", "不", "不是", "未", "错", "×", "✗", "✘", "x", "no", "n", "false", "f",
          "0", "off", "未建", "未成立", "未建立", "不会", "☒");

  /** What a form prints and nobody has ticked, ticks beside a word, and remarks behind one. */
  private static final Pattern BESIDE =
      Pattern.compile("[□☐○]\\s*(?:是|否|有|无)|(?<=.)[√✓✔☑■]|[√✓✔☑■](?=.)|\\([^()]*\\)$|[。.]$|\\s");

  private YesNoText() {}

  /** Yes or no; trouble: {@code yes-no-unreadable}. */
  public static Reading<Boolean> read(String text) {
    String word = Text.folded(text).toLowerCase(Locale.ROOT);
    if (word.isEmpty()) {
      return Reading.nothing();
    }
    if (YES.contains(word)) {
      return Reading.of(true);
    }
    if (NO.contains(word)) {
      return Reading.of(false);
    }
    String bare = BESIDE.matcher(word).replaceAll("");
    boolean less = !bare.isEmpty() && bare.length() < word.length();
    Reading<Boolean> rest = less ? read(bare) : Reading.nothing();
    return rest.value().isPresent() ? rest : unreadable(text);
  }

  private static Reading<Boolean> unreadable(String text) {
    return Reading.unreadable(Remark.of("yes-no-unreadable", "value", Text.quoted(text)));
  }
}
