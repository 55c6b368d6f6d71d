package org.linli.aggregate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.linli.finding.Finding;
import org.linli.model.Row;
import org.linli.model.Unit;

/** How many rows were read, counted, left out with errors or as duplicates. */
final class RowFate implements RowFigure {
  private final Optional<String> table;
  private final String fate;

  /**
   * @param place {@code quality}, {@code rows_read}, or {@code quality}, {@code tables}, a table,
   *     {@code rows_read}
   */
  RowFate(List<String> place) {
    this.table = place.get(1).equals("tables") ? Optional.of(place.get(2)) : Optional.empty();
    this.fate = place.get(place.size() - 1);
  }

  @Override
  public boolean reads(String name) {
    return table.isEmpty() || table.get().equals(name);
  }

  @Override
  public Optional<String> field() {
    return Optional.empty();
  }

  @Override
  public Optional<BigDecimal> counted(Unit unit, Row row) {
    return one(fate.equals("rows_read") || fate.equals("rows_counted"));
  }

  @Override
  public Optional<BigDecimal> uncounted(Unit unit, Row row, List<Finding> reasons) {
    String became = UnitTally.isDuplicate(reasons) ? "duplicates" : "rows_rejected";
    return one(fate.equals("rows_read") || fate.equals(became));
  }

  private static Optional<BigDecimal> one(boolean counts) {
    return counts ? Optional.of(BigDecimal.ONE) : Optional.empty();
  }
}
