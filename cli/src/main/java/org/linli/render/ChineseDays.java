package org.linli.render;

import java.time.LocalDate;
import java.time.YearMonth;
import org.linli.value.Period;

/**
 * Days as official documents and forms have them: 2021年9月21日至25日, no leading zeros, nothing said
 * twice.
 */
public final class ChineseDays {
  private ChineseDays() {}

  /** Returns a day, as {@code 2021年8月16日}. */
  public static String of(LocalDate day) {
    return of(YearMonth.from(day)) + day.getDayOfMonth() + "日";
  }

  /** Returns the days from the first to the last, both within. */
  public static String of(LocalDate start, LocalDate end) {
    return of(new Period(start, end));
  }

  /** Returns a month, as {@code 2021年9月}. */
  public static String of(YearMonth month) {
    return month.getYear() + "年" + month.getMonthValue() + "月";
  }

  /** Returns a period: its days, or its months or year if it was stated so. */
  public static String of(Period period) {
    LocalDate start = period.start();
    LocalDate end = period.end();
    YearMonth first = YearMonth.from(start);
    YearMonth last = YearMonth.from(end);
    if (period.precision() == Period.Precision.YEAR) {
      return start.getYear() + "年";
    }
    if (period.precision() == Period.Precision.MONTH) {
      return first.equals(last) ? of(first) : of(first) + "至" + after(first, last);
    }
    if (start.equals(end)) {
      return of(start);
    }
    String to = first.equals(last) ? "" : after(first, last);
    return of(start) + "至" + to + end.getDayOfMonth() + "日";
  }

  private static String after(YearMonth first, YearMonth last) {
    return first.getYear() == last.getYear() ? last.getMonthValue() + "月" : of(last);
  }
}
