package org.linli.compare;

import java.util.Optional;

/**
 * What a report says about a unit that is to report.
 *
 * @param status {@code on_time}, {@code late}, {@code undated} or {@code missing}
 * @param submittedOn the day, as {@code 2021-10-28}
 */
record Reported(String name, String status, Optional<String> submittedOn, long liaisons) {
  boolean isMissing() {
    return status.equals("missing");
  }

  /** Returns whether the unit has reported in the same way; its name may have changed. */
  boolean sameAs(Reported other) {
    return status.equals(other.status)
        && submittedOn.equals(other.submittedOn)
        && liaisons == other.liaisons;
  }
}
