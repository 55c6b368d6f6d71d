package org.linli.notice;

import java.util.List;
import java.util.Optional;
import org.linli.model.Columns;

/**
 * A table that units submit.
 *
 * @param name as {@code activities}; also the file's name without its ending
 * @param title as an official names it, as 情况统计表
 * @param fields in order
 * @param columns the layout of its rows
 * @param clause the clause that asks for it
 */
public record TableSpec(
    String name, String title, List<FieldSpec> fields, Columns columns, Optional<String> clause) {
  public TableSpec {
    fields = List.copyOf(fields);
  }

  /** Returns the field of a key. */
  public Optional<FieldSpec> field(String key) {
    int position = columns.position(key);
    return position < 0 ? Optional.empty() : Optional.of(fields.get(position));
  }
}
