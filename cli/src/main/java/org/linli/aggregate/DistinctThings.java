package org.linli.aggregate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.linli.aggregate.Trace.Outcome;
import org.linli.model.Row;
import org.linli.model.Unit;

/** A figure that counts what rows name, each thing once. */
record DistinctThings(SingleRows rows, BiFunction<Unit, Row, List<Named>> named)
    implements RowFigure {

  @Override
  public boolean reads(String table) {
    return rows.reads(table);
  }

  @Override
  public Optional<String> field() {
    return rows.field();
  }

  @Override
  public Optional<BigDecimal> counted(Unit unit, Row row) {
    return rows.counted(unit, row);
  }

  @Override
  public boolean isUnsure(Row row) {
    return rows.isUnsure(row);
  }

  @Override
  public Outcome outcome() {
    return Outcome.DISTINCT;
  }

  @Override
  public boolean countsOnce() {
    return true;
  }

  @Override
  public List<Named> things(Unit unit, Row row) {
    return named.apply(unit, row);
  }
}
