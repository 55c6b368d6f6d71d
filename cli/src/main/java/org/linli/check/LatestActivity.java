package org.linli.check;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.finding.Location;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/**
 * The last of a unit's activities that count, by the day on which it began.
 *
 * @param start its first day
 * @param at where its time stands
 */
public record LatestActivity(LocalDate start, Location at) {
  /** Returns whichever began later; of two that began on one day the first. */
  static Optional<LatestActivity> later(
      Optional<LatestActivity> first, Optional<LatestActivity> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.or(() -> second);
    }
    return second.get().start.isAfter(first.get().start) ? second : first;
  }

  void write(StoredOutput out) {
    out.day(start);
    at.write(out);
  }

  static LatestActivity read(StoredInput in) {
    return new LatestActivity(in.day(), Location.read(in));
  }
}
