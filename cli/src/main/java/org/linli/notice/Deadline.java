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
  /** Returns whether a submission on {@code submitted} is in time. */
  public boolean metBy(LocalDate submitted) {
    return submitted.isBefore(day) || inclusive && submitted.equals(day);
  }
}
