package org.linli.check.rules;

import org.linli.finding.RuleId;
import org.linli.model.Row;

/**
 * A figure in a cell merged over several rows: it counts for the first, and is 0 for the others.
 */
final class MergedCell {
  private static final RuleId REPEATED = RuleId.of("merged-cell-repeated");

  private MergedCell() {}

  /**
   * Returns whether the row's figure is told in a row above: its 0 says nothing of the activity.
   */
  static boolean isToldAbove(Row row, String key) {
    return row.observations().stream()
        .anyMatch(
            seen ->
                seen.rule().equals(REPEATED) && seen.at().field().filter(key::equals).isPresent());
  }
}
