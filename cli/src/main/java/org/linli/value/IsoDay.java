package org.linli.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;

/** A day as settings and options write it: 2021-10-31, of a year that has four digits. */
public final class IsoDay {
  private static final ValueRange YEARS = ValueRange.of(1, 9999);

  private IsoDay() {}

  /**
   * Returns the day.
   *
   * @throws DateTimeException if the text is none
   */
  public static LocalDate of(String text) {
    return possible(LocalDate.parse(text));
  }

  /**
   * Returns the day itself.
   *
   * @throws DateTimeException if its year has not four digits: no report can bear it
   */
  public static LocalDate possible(LocalDate day) {
    YEARS.checkValidValue(day.getYear(), ChronoField.YEAR);
    return day;
  }
}
