package org.linli.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days from one to another, both included.
 *
 * @param precision whether the text gave days, or months of which the first and last day are taken
 */
public record Period(LocalDate start, LocalDate end, Precision precision) {

  /** How finely a text states a period. */
  public enum Precision {
    DAY,
    /** {@code 2021年9月}: from the first to the last day of the month. */
    MONTH
  }

  public Period {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "a period ends no earlier than it starts: " + start + " to " + end);
    }
  }

  /** A period given by its days. */
  public Period(LocalDate start, LocalDate end) {
    this(start, end, Precision.DAY);
  }

  /** One day. */
  public static Period day(LocalDate day) {
    return new Period(day, day);
  }

  /** How many days there are, first and last included. */
  public long days() {
    return ChronoUnit.DAYS.between(start, end) + 1;
  }

  /** Whether the day lies in the period, first and last included. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  /** Whether the two have a day in common. */
  public boolean overlaps(Period other) {
    return !other.end.isBefore(start) && !other.start.isAfter(end);
  }
}
