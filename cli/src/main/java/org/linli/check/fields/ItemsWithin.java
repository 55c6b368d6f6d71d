package org.linli.check.fields;

import java.util.List;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.model.Cell;
import org.linli.model.Row;
import org.linli.notice.FieldSpec;

/**
 * {@code items: {minimum, maximum}}: how many items a list may have. An empty list is {@link
 * Required}'s matter.
 */
final class ItemsWithin implements RowCheck<Row> {
  private final FieldSpec field;

  ItemsWithin(FieldSpec field) {
    this.field = field;
  }

  @Override
  public void check(Row row, Context context, Sink out) {
    Cell cell = row.cell(field.key()).orElse(null);
    Object value = cell == null ? null : cell.value().orElse(null);
    int count = value instanceof List<?> items ? items.size() : 0;
    Integer least = field.minimumItems().orElse(null);
    if (least != null && count > 0 && count < least) {
      out.found(
          FieldChecks.about("items-too-few", row, field)
              .with("count", count)
              .with("minimum", least));
    }
    Integer most = field.maximumItems().orElse(null);
    if (most != null && count > most) {
      out.found(
          FieldChecks.about("items-too-many", row, field)
              .with("count", count)
              .with("maximum", most));
    }
  }
}
