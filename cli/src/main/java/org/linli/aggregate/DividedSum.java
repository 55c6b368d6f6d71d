package org.linli.aggregate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.linli.aggregate.Trace.Outcome;
import org.linli.model.Row;
import org.linli.model.Unit;

/** How far a figure is on the way to a bound. */
record DividedSum(RowFigure actual, BigDecimal divisor) implements RowFigure {
  @Override
  public boolean reads(String table) {
    return actual.reads(table);
  }

  @Override
  public Optional<String> field() {
    return actual.field();
  }

  @Override
  public Optional<BigDecimal> counted(Unit unit, Row row) {
    return actual.counted(unit, row);
  }

  @Override
  public boolean countsOnce() {
    return actual.countsOnce();
  }

  @Override
  public List<Named> things(Unit unit, Row row) {
    return actual.things(unit, row);
  }

  @Override
  public Outcome outcome() {
    return Outcome.RATIO;
  }
}
