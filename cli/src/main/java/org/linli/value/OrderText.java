package org.linli.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads 序号, the number of a line in its form, as lists are numbered: 1、, ①, （一）, 第1项. */
public final class OrderText {
  private static final Pattern SPELLED =
      Pattern.compile(
          "(?:第|no\\.?|№)?\\(?([^().、,:]+?)\\)?[项号条个]?[.、,:。]?", Pattern.CASE_INSENSITIVE);

  private OrderText() {}

  /**
   * The number; what is none is {@code order-number-unreadable}, for no figure rests on it and no
   * activity is left out for its sake.
   */
  public static Reading<Long> read(String text) {
    long plain = Digits.plain(text);
    if (plain >= 0) {
      return Reading.of(plain);
    }
    String folded = Text.folded(text);
    if (folded.isEmpty()) {
      return Reading.nothing();
    }
    Matcher spelled = SPELLED.matcher(folded);
    Optional<Long> number =
        spelled.matches() ? exact(NumberText.integer(spelled.group(1))) : Optional.empty();
    return number
        .map(Reading::of)
        .orElseGet(
            () ->
                Reading.unreadable(
                    Remark.of("order-number-unreadable", "value", Text.quoted(text))));
  }

  private static Optional<Long> exact(Reading<Long> reading) {
    return reading.remarks().isEmpty() ? reading.value() : Optional.empty();
  }
}
