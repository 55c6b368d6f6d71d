package org.linli.value;

import java.util.Locale;
import java.util.Set;

/** Reads 是 or 否, and what else offices write for them. */
public final class YesNoText {

  private static final Set<String> YES =
      Set.of(
          "是", "有", "对", "已", "会", "√", "✓", "✔", "☑", "yes", "y", "true", "t", "1", "on", "是的",
          "已建", "已有", "已成立");
  private static final Set<String> NO =
      Set.of(
          "否", "无", "無", "没有", "不", "不是", "未", "错", "×", "✗", "✘", "x", "no", "n", "false", "f",
          "0", "off", "未建", "未成立");

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
    return Reading.unreadable(Remark.of("yes-no-unreadable", "value", Text.quoted(text)));
  }
}
