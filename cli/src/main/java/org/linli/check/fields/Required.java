package org.linli.check.fields;

import java.util.Optional;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.finding.Severity;
import org.linli.model.Cell;
import org.linli.model.Row;
import org.linli.notice.FieldSpec;

/**
 * {@code required}, {@code required: {when: …}}, {@code or}: something must be stated, here or in
 * the alternative field.
 */
final class Required implements RowCheck<Row> {
  private final FieldSpec field;
  private final Optional<Severity> severity;

  Required(FieldSpec field) {
    this.field = field;
    this.severity = field.required();
  }

  @Override
  public void check(Row row, Context context, Sink out) {
    if (row.states(field.key()) || !wanted(row)) {
      return;
    }
    if (field.alternative().filter(row::states).isPresent()) {
      return;
    }
    Observation missing = FieldChecks.about("value-missing", row, field);
    out.found(severity.map(missing::as).orElse(missing));
  }

  private boolean wanted(Row row) {
    return field.requiredWhen().entrySet().stream()
        .allMatch(condition -> condition.getValue().equals(valueOf(row, condition.getKey())));
  }

  private static String valueOf(Row row, String key) {
    return row.cell(key).flatMap(Cell::value).map(Object::toString).orElse("");
  }
}
