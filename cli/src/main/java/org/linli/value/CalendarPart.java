package org.linli.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as far as a text gives it; a piece that is not given is 0.
 *
 * @param loose a number without 月 or 日, whose sense its neighbours decide
 */
record CalendarPart(int year, int month, int day, int loose) {

  static final int EARLIEST = 1900;
  static final int LATEST = 2100;

  /** Stands for a 0 that is written: no day, no month and no year bears that number. */
  static final int NO_SUCH = 99;

  static CalendarPart loose(int number) {
    return new CalendarPart(0, 0, 0, number);
  }

  boolean isLoose() {
    return loose > 0;
  }

  boolean hasDay() {
    return day > 0;
  }

  CalendarPart inYear(int other) {
    return new CalendarPart(other, month, day, 0);
  }

  /** What is missing here, as the part before gives it: 25日 behind 2021年9月21日 is 2021年9月25日. */
  CalendarPart after(CalendarPart before) {
    if (isLoose()) {
      return before.hasDay()
          ? new CalendarPart(before.year, before.month, loose, 0)
          : new CalendarPart(before.year, loose, 0, 0);
    }
    int sameYear = year == 0 ? before.year : year;
    return new CalendarPart(sameYear, month == 0 ? before.month : month, day, 0);
  }

  /**
   * The first day.
   *
   * @throws DateTimeException if the calendar has no such day
   */
  LocalDate first() {
    return hasDay() ? LocalDate.of(year, month, day) : YearMonth.of(year, month).atDay(1);
  }

  /**
   * The last day.
   *
   * @throws DateTimeException if the calendar has no such day
   */
  LocalDate last() {
    return hasDay() ? LocalDate.of(year, month, day) : YearMonth.of(year, month).atEndOfMonth();
  }
}
