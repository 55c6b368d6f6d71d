package org.linli.notice;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure that the whole campaign is to reach.
 *
 * @param id stable name in report.json
 * @param measure key of the measure, as {@code beneficiaries}
 * @param bound the figure
 * @param strict whether it must be exceeded ({@code over}) rather than reached ({@code at_least})
 * @param clause the clause that sets it
 */
public record Target(
    String id, String measure, BigDecimal bound, boolean strict, Optional<String> clause) {
  /** Returns whether {@code actual} meets the target. */
  public boolean metBy(BigDecimal actual) {
    int order = actual.compareTo(bound);
    return strict ? order > 0 : order >= 0;
  }
}
