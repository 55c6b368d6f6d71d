package org.linli.check.fields;

import java.util.List;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.model.Cell;
import org.linli.model.Row;
import org.linli.notice.FieldSpec;

/**
 * {@code refers-to}: the text, or each item of the list, stands in a field of some unit's table.
 */
final class Refers implements RowCheck<Row> {
  private final FieldSpec field;
  private final String target;

  Refers(FieldSpec field, String target) {
    this.field = field;
    this.target = target;
  }

  @Override
  public void check(Row row, Context context, Sink out) {
    for (String item : items(row)) {
      out.foundUnlessKnown(
          target,
          item,
          () ->
              FieldChecks.about("reference-unknown", row, field)
                  .with("value", item)
                  .with("target", target));
    }
  }

  private List<String> items(Row row) {
    Object value = row.cell(field.key()).flatMap(Cell::value).orElse(null);
    if (value instanceof List<?> items) {
      return items.stream().map(Object::toString).toList();
    }
    return value == null ? List.of() : List.of(value.toString());
  }
}
