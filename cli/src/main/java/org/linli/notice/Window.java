package org.linli.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.value.Period;

/**
 * The days in which a notice's activities are held (活动时间).
 *
 * @param start first day
 * @param end last day, inclusive
 * @param clause the clause that sets it
 */
public record Window(LocalDate start, LocalDate end, Optional<String> clause) {
  public Window {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("window ends before it starts: " + start + " to " + end);
    }
  }

  /** Returns whether the period touches the window. */
  public boolean touches(Period period) {
    return !period.start().isAfter(end) && !period.end().isBefore(start);
  }
}
