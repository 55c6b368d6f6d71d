package org.linli.check.fields;

import java.util.Optional;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.finding.Observation;
import org.linli.finding.Severity;
import org.linli.model.Row;
import org.linli.notice.FieldSpec;
import org.linli.notice.RowCondition;

/**
 * {@code required}, {@code required: {when: …}}, {@code or}: something must be stated, here or in
 * the alternative field.
 */
final class Required implements RowCheck<Row> {
  private final FieldSpec field;
  private final Optional<String> alternative;
  private final RowCondition when;
  private final Optional<Severity> severity;

  Required(FieldSpec field) {
    this.field = field;
    this.alternative = field.alternative();
    this.when = new RowCondition(field.requiredWhen());
    this.severity = field.required();
  }

  @Override
  public void check(Row row, Context context, Sink out) {
    // First what all rows of a layout answer alike: what a look at the condition's cell is known by
    // must rest on that cell.
    if (row.states(field.key()) || alternative.filter(row::states).isPresent()) {
      return;
    }
    if (!when.meets(row)) {
      return;
    }
    Observation missing = FieldChecks.about("value-missing", row, field);
    out.found(severity.map(missing::as).orElse(missing));
  }
}
