package org.linli.render.workbook;

import java.time.LocalDate;
import java.time.YearMonth;
import org.linli.value.Period;

/** Days as an official form has them: 2021年9月21日至25日, nothing said twice. */
final class ChineseDays {
  private ChineseDays() {}

  static String of(LocalDate day) {
    return month(YearMonth.from(day)) + day.getDayOfMonth() + "日";
  }

  static String of(Period period) {
    LocalDate start = period.start();
    LocalDate end = period.end();
    YearMonth first = YearMonth.from(start);
    YearMonth last = YearMonth.from(end);
    if (period.precision() == Period.Precision.MONTH) {
      return first.equals(last) ? month(first) : month(first) + "至" + after(first, last);
    }
    if (start.equals(end)) {
      return of(start);
    }
    String to = first.equals(last) ? "" : after(first, last);
    return of(start) + "至" + to + end.getDayOfMonth() + "日";
  }

  private static String month(YearMonth month) {
    return month.getYear() + "年" + month.getMonthValue() + "月";
  }

  private static String after(YearMonth first, YearMonth last) {
    return first.getYear() == last.getYear() ? last.getMonthValue() + "月" : month(last);
  }
}
