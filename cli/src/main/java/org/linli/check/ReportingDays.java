package org.linli.check;

import java.time.LocalDate;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/**
 * The reporting days for which verdicts hold, both inclusive. Known only where they were watched;
 * else it is all of them.
 *
 * @param first the first
 * @param last the last
 */
public record ReportingDays(LocalDate first, LocalDate last) {
  /** Every day. */
  static final ReportingDays ALL = new ReportingDays(LocalDate.MIN, LocalDate.MAX);

  /** Returns whether a day is one of them. */
  public boolean hold(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Returns the days that are among these and among others. */
  ReportingDays and(ReportingDays other) {
    return new ReportingDays(
        first.isAfter(other.first) ? first : other.first,
        last.isBefore(other.last) ? last : other.last);
  }

  void write(StoredOutput out) {
    out.day(first);
    out.day(last);
  }

  static ReportingDays read(StoredInput in) {
    return new ReportingDays(in.day(), in.day());
  }
}
