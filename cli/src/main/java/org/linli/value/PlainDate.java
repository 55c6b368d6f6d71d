package org.linli.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The fast path: most dates of most tables are 2021-09-21, or the same with other signs between.
 */
final class PlainDate {

  private static final int LONGEST = 11;

  private PlainDate() {}

  /**
   * The day that four digits, one or two, and one or two write; empty for any other text, and for
   * no day at all.
   */
  static Optional<LocalDate> read(String text) {
    int length = text.length();
    if (length < 8 || length > LONGEST || digit(text, 4) >= 0) {
      return Optional.empty();
    }
    char first = text.charAt(4);
    int month = number(text, 5);
    int second = 5 + digits(text, 5);
    int day = second < length ? number(text, second + 1) : -1;
    int end = second < length ? second + 1 + digits(text, second + 1) : length;
    boolean signs =
        second < length
            && (first == '年'
                ? text.charAt(second) == '月' && end == length - 1 && text.charAt(end) == '日'
                : "-./".indexOf(first) >= 0 && text.charAt(second) == first && end == length);
    if (!signs || month < 1 || day < 1 || digits(text, 0) != 4) {
      return Optional.empty();
    }
    return day(number(text, 0), month, day);
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    if (year < CalendarPart.EARLIEST || year > CalendarPart.LATEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int digit(String text, int at) {
    int digit = at < text.length() ? text.charAt(at) - '0' : -1;
    return digit <= 9 ? digit : -1;
  }

  /** How many digits stand here, at most four. */
  private static int digits(String text, int from) {
    int count = 0;
    while (count < 4 && digit(text, from + count) >= 0) {
      count++;
    }
    return count;
  }

  private static int number(String text, int from) {
    int count = digits(text, from);
    int value = 0;
    for (int i = from; i < from + count; i++) {
      value = value * 10 + digit(text, i);
    }
    return count == 0 || (from > 0 && count > 2) ? -1 : value;
  }
}
