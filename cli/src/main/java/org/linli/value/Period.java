package org.linli.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days from one to another, both included.
 *
 * @param precision whether the text gave days, or a month or year of which the first and last day
 *     are taken
 */
public record Period(LocalDate start, LocalDate end, Precision precision) {

  /** How finely a text states a period. */
  public enum Precision {
    DAY,
    /** {@code 2021年9月}: from the first to the last day of the month. */
    MONTH,
    /** {@code 2021年}, of a date that need be no finer. */
    YEAR;

    /** Returns the word used in packs, as {@code month}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the precision of a word, as {@code month}. */
    public static Optional<Precision> ofWord(String word) {
      return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
    }
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

  /** A whole year. */
  static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  /** How many days there are, first and last included. */
  public long days() {
    return ChronoUnit.DAYS.between(start, end) + 1;
  }

  /** Whether the day lies in the period, first and last included. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }
}
