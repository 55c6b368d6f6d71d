package org.linli.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.finding.Location;
import org.linli.model.Cell;
import org.linli.model.Places;
import org.linli.model.Quiet;
import org.linli.notice.FieldSpec;
import org.linli.value.Text;

/**
 * YAML records with the same keys in the same order, and the cells of them that came before. Only
 * layouts of which there is nothing to say: every key names a field, each its own, and none a unit
 * that multiplies. For one thread.
 */
final class RecordLayout {
  private final Headings headings;
  private final FieldReader fields;
  private final YamlValues values;
  private final Layouts layouts = new Layouts();
  private final byte[][] keys;
  private final boolean[] lists;
  private final FieldSpec[] columns;
  private final int[] positions;
  private final ColumnMemory[] memories;

  private RecordLayout(
      Headings headings,
      FieldReader fields,
      List<String> keys,
      boolean[] lists,
      List<FieldSpec> columns) {
    this.headings = headings;
    this.fields = fields;
    this.values = new YamlValues(fields);
    this.lists = lists;
    this.keys =
        keys.stream().map(key -> key.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
    this.columns = columns.toArray(FieldSpec[]::new);
    this.positions =
        columns.stream()
            .mapToInt(field -> headings.table().columns().position(field.key()))
            .toArray();
    this.memories = new ColumnMemory[this.columns.length];
    for (int i = 0; i < memories.length; i++) {
      FieldSpec field = this.columns[i];
      memories[i] =
          lists[i]
              ? new ColumnMemory((text, quiet) -> list(field, List.of(text), quiet))
              : new ColumnMemory((text, quiet) -> scalar(field, text, quiet));
    }
  }

  /** Returns the layout of these keys; empty where there is something to say of them. */
  static Optional<RecordLayout> of(
      Headings headings, FieldReader fields, List<String> keys, boolean[] lists) {
    List<FieldSpec> columns = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String key : keys) {
      Optional<FieldSpec> field = headings.field(key);
      boolean plain =
          field.isPresent()
              && seen.add(field.get().key())
              && HeadingUnit.in(key, field.get()).orElse(HeadingUnit.PLAIN).isPlain();
      if (!plain) {
        return Optional.empty();
      }
      columns.add(field.get());
    }
    return Optional.of(new RecordLayout(headings, fields, keys, lists, columns));
  }

  /** Returns whether a record has these keys. */
  boolean fits(PlainRecord record, byte[] bytes) {
    if (record.size() != keys.length) {
      return false;
    }
    for (int i = 0; i < keys.length; i++) {
      boolean list = record.kind(i) == PlainRecord.Kind.LIST;
      int from = record.keyFrom(i);
      if (list != lists[i]
          || !Arrays.equals(keys[i], 0, keys[i].length, bytes, from, record.keyTo(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the row that a record is; {@code null} where one of its values is no plain one. */
  @Nullable DraftRow row(PlainRecord record, byte[] bytes, Location file) {
    @Nullable Cell[] cells = new @Nullable Cell[headings.table().columns().keys().size()];
    int[] lines = new int[cells.length];
    int[] offsets = new int[cells.length];
    for (int i = 0; i < columns.length; i++) {
      Cell cell = cell(i, record, bytes);
      if (cell == null) {
        return null;
      }
      cells[positions[i]] = cell;
      lines[positions[i]] = record.line(i);
      offsets[positions[i]] = record.column(i);
    }
    Places places = new RecordPlaces(file, record.keyLine(0), lines, offsets);
    return DraftRow.shared(headings.table(), places, cells, layouts);
  }

  private @Nullable Cell cell(int entry, PlainRecord record, byte[] bytes) {
    int first = record.firstPart(entry);
    int end = record.endPart(entry);
    if (end - first <= 1) {
      int from = end == first ? 0 : record.partFrom(first);
      int to = end == first ? 0 : record.partTo(first);
      return memories[entry].cell(bytes, from, to);
    }
    List<String> parts = new ArrayList<>();
    for (int part = first; part < end; part++) {
      int from = record.partFrom(part);
      parts.add(new String(bytes, from, record.partTo(part) - from, StandardCharsets.UTF_8));
    }
    return lists[entry]
        ? list(columns[entry], parts, Quiet.UNKNOWN)
        : scalar(columns[entry], String.join("\n", parts), Quiet.UNKNOWN);
  }

  private @Nullable Cell scalar(FieldSpec field, String raw, Quiet quiet) {
    String text = Text.clean(raw);
    if (Text.hidden(text).isPresent() || Ditto.is(text)) {
      return null;
    }
    String stated = fields.stated(field, text);
    return new Cell(stated, fields.readAnew(field, stated, HeadingUnit.PLAIN), quiet);
  }

  private @Nullable Cell list(FieldSpec field, List<String> items, Quiet quiet) {
    List<String> texts = items.stream().map(Text::clean).toList();
    String text = String.join("；", texts);
    if (Text.hidden(text).isPresent() || Ditto.is(text)) {
      return null;
    }
    String stated = fields.stated(field, text);
    return new Cell(stated, values.ofTexts(field, texts, stated, HeadingUnit.PLAIN), quiet);
  }

  /** A record's values each have a line and a column of their own. */
  private static final class RecordPlaces extends FilePlaces {
    private final int[] lines;
    private final int[] columns;

    RecordPlaces(Location file, int line, int[] lines, int[] columns) {
      super(file, line);
      this.lines = lines;
      this.columns = columns;
    }

    @Override
    public Location cell(int position, String key) {
      return table().at(lines[position], columns[position]).inField(key);
    }

    @Override
    public int line(int position, String key) {
      return lines[position];
    }
  }
}
