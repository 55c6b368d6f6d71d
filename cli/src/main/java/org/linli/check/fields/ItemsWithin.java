package org.linli.check.fields;

import java.util.List;
import java.util.Optional;
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
    int count = count(row.cell(field.key()).flatMap(Cell::value));
    Optional<Integer> least = field.minimumItems().filter(bound -> count > 0 && count < bound);
    Optional<Integer> most = field.maximumItems().filter(bound -> count > bound);
    if (least.isPresent()) {
      out.found(
          FieldChecks.about("items-too-few", row, field)
              .with("count", count)
              .with("minimum", least.get()));
    }
    if (most.isPresent()) {
      out.found(
          FieldChecks.about("items-too-many", row, field)
              .with("count", count)
              .with("maximum", most.get()));
    }
  }

  private static int count(Optional<?> value) {
    return value.isPresent() && value.get() instanceof List<?> items ? items.size() : 0;
  }
}
