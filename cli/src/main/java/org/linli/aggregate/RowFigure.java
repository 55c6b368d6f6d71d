package org.linli.aggregate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.linli.aggregate.Trace.Outcome;
import org.linli.finding.Finding;
import org.linli.model.Row;
import org.linli.model.Unit;

/**
 * A figure of report.json that rows make up, asked of one row at a time. What a row adds is what a
 * campaign with this row alone would report, so that there is no second way of counting.
 */
public interface RowFigure {
  /**
   * Something that a figure counts once, however many rows name it.
   *
   * @param identity the same for whatever is counted as one
   * @param name as written
   * @param meant whether it belongs to this figure when it is named so for the first time
   */
  record Named(String identity, String name, boolean meant) {}

  /** Returns whether rows of a table may add to it. */
  boolean reads(String table);

  /** Returns the key of the field that it is read from; empty where the row itself is counted. */
  Optional<String> field();

  /** Returns what a row adds when it counts; empty where it belongs to another slice. */
  Optional<BigDecimal> counted(Unit unit, Row row);

  /** Returns what a row adds although it does not count, as to the number of rows read. */
  default Optional<BigDecimal> uncounted(Unit unit, Row row, List<Finding> reasons) {
    return Optional.empty();
  }

  /** Returns what a row that does not count would add. */
  default Optional<BigDecimal> wouldAdd(Unit unit, Row row) {
    return counted(unit, row);
  }

  /** Returns whether it could not be read which slice a row belongs to. */
  default boolean isUnsure(Row row) {
    return false;
  }

  /** Returns how the figure comes from what the rows add. */
  default Outcome outcome() {
    return Outcome.SUM;
  }

  /** Returns what the sum is divided by, when all rows have been asked. */
  default BigDecimal divisor() {
    return BigDecimal.ONE;
  }

  /** Returns whether it counts things, each once, and not what rows add. */
  default boolean countsOnce() {
    return false;
  }

  /** Returns the things that a row names, for a figure that counts each once. */
  default List<Named> things(Unit unit, Row row) {
    return List.of();
  }
}
