package org.linli.example;

import java.time.LocalDate;
import java.util.List;

/** When things happen: at the festivals of the notice's season, and on other days. */
final class Almanac {
  private static final LocalDate BEGIN = LocalDate.of(2021, 8, 2);
  private static final LocalDate MID_AUTUMN = LocalDate.of(2021, 9, 21);
  private static final LocalDate NATIONAL_DAY = LocalDate.of(2021, 10, 1);
  private static final LocalDate DOUBLE_NINTH = LocalDate.of(2021, 10, 14);

  private Almanac() {}

  /** Returns an occasion; the festivals of a few days draw nearly half of all. */
  static String occasion(Dice dice) {
    int at = dice.between(1, 100);
    if (at <= 18) {
      return "中秋";
    }
    if (at <= 30) {
      return "国庆";
    }
    return at <= 45 ? "重阳" : "平日";
  }

  /** Returns a day of the occasion, not after the last one. */
  static LocalDate day(String occasion, List<Integer> months, LocalDate last, Dice dice) {
    LocalDate day =
        switch (occasion) {
          case "中秋" -> MID_AUTUMN.minusDays(new Range(0, 6).draw(dice));
          case "国庆" -> NATIONAL_DAY.plusDays(dice.between(-2, 6));
          case "重阳" -> DOUBLE_NINTH.minusDays(new Range(0, 5).draw(dice) - 1L);
          default -> ordinary(months, last, dice);
        };
    return day.isAfter(last) ? last : day;
  }

  private static LocalDate ordinary(List<Integer> months, LocalDate last, Dice dice) {
    LocalDate day = anyDay(last, dice);
    while (!months.isEmpty() && !months.contains(day.getMonthValue())) {
      day = anyDay(last, dice);
    }
    return day;
  }

  private static LocalDate anyDay(LocalDate last, Dice dice) {
    return BEGIN.plusDays(dice.between(0, (int) (last.toEpochDay() - BEGIN.toEpochDay())));
  }
}
