package org.linli.check.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.linli.check.Context;
import org.linli.check.LongTable;
import org.linli.check.Sink;
import org.linli.check.TableCheck;
import org.linli.model.Row;
import org.linli.notice.FieldSpec;

/** {@code unique}: no two rows that count in the unit's table bear the same text. */
final class Unique implements TableCheck<Row> {
  private final FieldSpec field;

  Unique(FieldSpec field) {
    this.field = field;
  }

  @Override
  public Look<Row> begin(Context context) {
    return new Seen(field);
  }

  /**
   * Remembers 16 bytes a row, not the rows: a fingerprint of the text, and file and line where it
   * stood first.
   */
  private static final class Seen implements Look<Row> {
    private final FieldSpec field;
    private final LongTable places = new LongTable();
    private final List<String> files = new ArrayList<>();

    Seen(FieldSpec field) {
      this.field = field;
    }

    @Override
    public void row(Row row, Sink out) {
      String text = row.text(field.key());
      if (text.isEmpty()) {
        return;
      }
      OptionalLong first = places.get(LongTable.keyOf(text));
      if (first.isPresent()) {
        out.found(
            FieldChecks.about("value-repeated", row, field)
                .with("value", text)
                .with("file", files.get((int) (first.getAsLong() >>> 32)))
                .with("line", (int) first.getAsLong()));
      }
    }

    @Override
    public Optional<Consumer<Row>> counted() {
      return Optional.of(this::remember);
    }

    private void remember(Row row) {
      String text = row.text(field.key());
      if (!text.isEmpty()) {
        places.putIfAbsent(LongTable.keyOf(text), place(row));
      }
    }

    private long place(Row row) {
      String file = row.at().file().orElse("");
      if (files.isEmpty() || !files.get(files.size() - 1).equals(file)) {
        files.add(file);
      }
      return (long) (files.size() - 1) << 32 | row.at().line().orElse(0);
    }
  }
}
