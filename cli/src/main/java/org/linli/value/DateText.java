package org.linli.value;

import java.time.LocalDate;
import java.util.Optional;

/** Reads one day: 登记日期, 填表时间. */
public final class DateText {

  private DateText() {}

  /** The day that the text states; several days or a whole month are {@code period-vague}. */
  public static Reading<LocalDate> read(String text, Optional<Period> window) {
    Reading<Period> period = PeriodText.read(text, window);
    boolean several = period.value().filter(p -> p.days() > 1).isPresent();
    return several
        ? Reading.unreadable(Remark.of("period-vague", "value", Text.quoted(text)))
        : period.map(Period::start);
  }
}
