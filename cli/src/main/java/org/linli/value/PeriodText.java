package org.linli.value;

import java.time.LocalDate;
import java.util.Optional;

/** Reads when something took place: 活动时间. */
public final class PeriodText {

  private static final int LONGEST = 400;

  private PeriodText() {}

  /**
   * The days that the text states, first and last included. Troubles are named {@code period-…},
   * and {@code date-not-in-calendar}.
   *
   * @param window supplies a missing year, if the days fit into it in exactly one year
   */
  public static Reading<Period> read(String text, Optional<Period> window) {
    String cleaned = Text.clean(text);
    if (cleaned.isEmpty()) {
      return Reading.nothing();
    }
    Optional<LocalDate> plain = PlainDate.read(cleaned);
    if (plain.isPresent()) {
      return Reading.of(Period.day(plain.get()));
    }
    return cleaned.length() > LONGEST
        ? Reading.unreadable(Remark.of("period-unreadable", "value", Text.quoted(text)))
        : new PeriodGrammar(cleaned, window).read();
  }
}
