package org.linli.read;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.finding.Location;
import org.linli.model.Cell;
import org.linli.notice.TableSpec;

/**
 * What is remembered of the tables that are headed alike: the cells of each column. Makes rows of
 * plain lines at little cost, and leaves all others to {@link RowReader}, which would make the same
 * of the plain ones. For one thread.
 *
 * <p>A line is plain if it begins with its number, no cell needs a second look (escaped quotation
 * marks, hidden characters, 同上), and it has no more cells than the heading. Then it is data, and
 * the lines around it do not change what it says.
 */
final class TableMemory {
  private static final Set<String> CONTINUED = Set.of("organizations", "participants");

  private final TableSpec table;
  private final int width;
  private final Layouts layouts = new Layouts();
  private final List<TableHead.Column> columns;

  /** For each column in turn: where it stands in the line and in the row, and what came before. */
  private final int[] inLine;

  private final int[] inRow;
  private final ColumnMemory[] memories;

  /** By position in the row: where its cell stands in the line. */
  private final int[] indexes;

  /** The cells of the line above, if it was a plain one. */
  private final @Nullable Cell[] last;

  private boolean anyLast;

  /** Begins to remember tables with this head, which {@link #suits}. */
  TableMemory(TableSpec table, TableHead head, FieldReader fields) {
    this.table = table;
    this.width = head.width();
    this.columns = head.columns();
    this.inLine = columns.stream().mapToInt(TableHead.Column::index).toArray();
    this.inRow = columns.stream().mapToInt(TableHead.Column::position).toArray();
    this.memories = new ColumnMemory[inLine.length];
    this.indexes = new int[table.columns().keys().size()];
    this.last = new @Nullable Cell[indexes.length];
    for (int i = 0; i < memories.length; i++) {
      TableHead.Column column = columns.get(i);
      memories[i] = new ColumnMemory((text, quiet) -> RowReader.plain(column, text, fields, quiet));
      indexes[column.position()] = column.index();
    }
  }

  /** Returns whether any line under a head can be plain. */
  static boolean suits(TableHead head) {
    // A line of the first column's alone could belong to the line above it.
    boolean continued =
        head.columns().stream()
            .anyMatch(column -> column.index() == 0 && CONTINUED.contains(column.field().key()));
    return !continued && !head.hasUnnamed() && head.repeated().isEmpty();
  }

  /** Returns the row that a line is; {@code null} where it is no plain one. */
  @Nullable DraftRow row(CsvBytes line, Location file) {
    if (!line.isPlain() || line.cells() > width || !numbered(line)) {
      return null;
    }
    @Nullable Cell[] cells = new @Nullable Cell[indexes.length];
    boolean more = false;
    for (int i = 0; i < inLine.length; i++) {
      int index = inLine[i];
      Cell cell = cell(memories[i], line, index);
      if (cell == null) {
        return null;
      }
      more = more || index > 0 && !cell.isEmpty();
      cells[inRow[i]] = cell;
    }
    if (!more) {
      return null;
    }
    System.arraycopy(cells, 0, last, 0, cells.length);
    anyLast = true;
    return DraftRow.shared(table, new LinePlaces(file, line.line(), indexes), cells, layouts);
  }

  private static @Nullable Cell cell(ColumnMemory memory, CsvBytes line, int index) {
    if (index >= line.cells()) {
      return memory.cell(line.bytes(), 0, 0, 0);
    }
    return line.isMarked(index)
        ? memory.once(line.markedText())
        : memory.cell(line.bytes(), line.from(index), line.to(index), line.hash(index));
  }

  /** Begins another table under the same head. */
  void begin() {
    anyLast = false;
  }

  /** Tells a reader of other lines what stands in the line above. */
  void remind(RowReader reader) {
    if (!anyLast) {
      return;
    }
    for (TableHead.Column column : columns) {
      Cell cell = last[column.position()];
      reader.above(column, cell == null ? "" : cell.text());
    }
    begin();
  }

  /** The line and the one after it begin with a digit, or it is the last. */
  private static boolean numbered(CsvBytes line) {
    int after = line.following();
    return line.from(0) < line.to(0)
        && (after == -1 || digit(after))
        && digits(line.bytes(), line.from(0), line.to(0));
  }

  private static boolean digits(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!digit(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean digit(int b) {
    return b >= '0' && b <= '9';
  }

  /** The cells of a plain line stand on that line. */
  private static final class LinePlaces extends FilePlaces {
    private final int[] indexes;

    LinePlaces(Location file, int line, int[] indexes) {
      super(file, line);
      this.indexes = indexes;
    }

    @Override
    public Location cell(int position, String key) {
      return table().at(line(), indexes[position] + 1).inField(key);
    }

    @Override
    public int line(int position, String key) {
      return line();
    }
  }
}
