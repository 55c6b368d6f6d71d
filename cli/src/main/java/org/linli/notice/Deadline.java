package org.linli.notice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day by which units report.
 *
 * @param day as the notice names it
 * @param inclusive whether a submission on that day is in time
 * @param clause the clause that sets it
 */
public record Deadline(LocalDate day, boolean inclusive, Optional<String> clause) {
  /** Returns the last day on which a submission is in time: what people are told. */
  public LocalDate lastDay() {
    return inclusive ? day : day.minusDays(1);
  }

  /** Returns whether a submission on {@code submitted} is in time. */
  public boolean metBy(LocalDate submitted) {
    return !submitted.isAfter(lastDay());
  }
}
