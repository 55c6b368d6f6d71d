package org.linli.aggregate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.linli.model.Row;
import org.linli.model.Unit;

/** A figure that adds up what each row of some tables holds. */
record SingleRows(
    Set<String> tables, Optional<String> field, BiFunction<Unit, Row, Optional<BigDecimal>> share)
    implements RowFigure {

  @Override
  public boolean reads(String table) {
    return tables.contains(table);
  }

  @Override
  public Optional<BigDecimal> counted(Unit unit, Row row) {
    return share.apply(unit, row);
  }

  /** An activity without a day is in no month, and at no festival. */
  @Override
  public boolean isUnsure(Row row) {
    return row.table().equals("activities") && row.value("period", Object.class).isEmpty();
  }
}
