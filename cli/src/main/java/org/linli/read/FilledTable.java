package org.linli.read;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.finding.Severity;
import org.linli.notice.FieldSpec;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;

/**
 * A table that somebody has filled in, its words sorted by the fields of the notice and not yet
 * read for their meaning: what stands in it as it stands, and what in it belongs to no field.
 *
 * @param table that it is of
 * @param columns in the order of its heading
 * @param rows that hold data, in order
 * @param above the filled cells above the heading
 * @param aside what is no data of a field, in order
 */
public record FilledTable(
    TableSpec table, List<Column> columns, List<Entry> rows, List<Spot> above, List<Spot> aside) {
  /** What stands in place of a formula of which the file does not hold what it gives. */
  public static final String UNSAVED = XlsxSheet.UNSAVED;

  /** A table of one or two known headings may be anything. */
  private static final int LEAST_COLUMNS = 3;

  /** Copies the lists. */
  public FilledTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    above = List.copyOf(above);
    aside = List.copyOf(aside);
  }

  /**
   * A column that holds a field.
   *
   * @param field that it holds
   * @param unit that its heading or the unit line names, as 万元; empty for yuan, persons and hours
   * @param index of the column, from 0
   */
  public record Column(FieldSpec field, String unit, int index) {
    /** Returns the cell of this column in a row. */
    public Spot spot(Entry row, String text) {
      return new Spot(Why.NO_FIELD, row.line(), index + 1, text, field.heading());
    }
  }

  /**
   * A row.
   *
   * @param line of it
   * @param goesOn whether it only names more organizations for the row above
   * @param texts by the key of their field, those of empty cells left out
   */
  public record Entry(int line, boolean goesOn, Map<String, String> texts) {
    /** Copies the texts, in their order. */
    public Entry {
      texts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }
  }

  /** Why something is not data of a field. */
  public enum Why {
    /** Above the heading. */
    TITLE,
    /** A heading that names no field. */
    HEADING,
    /** It stands under a heading that names no field, or under none. */
    NO_FIELD,
    /** A line of totals. */
    TOTAL,
    /** A remark or a signature. */
    NOTE,
    /** A figure merged over several rows, which belongs to the first alone. */
    MERGED,
    /** A formula that has failed. */
    FORMULA
  }

  /**
   * A cell or a line.
   *
   * @param why it is told of
   * @param line from 1
   * @param column from 1
   * @param text that stands there
   * @param heading of its column; empty where it has none
   */
  public record Spot(Why why, int line, int column, String text, String heading) {}

  /**
   * Finds the table of the notice that a grid is, by its heading.
   *
   * @return the one of whose fields most are headed; empty if it is none
   */
  public static Optional<FilledTable> of(Grid grid, Notice notice) {
    return notice.tables().values().stream()
        .flatMap(table -> of(grid, table).stream())
        .filter(FilledTable::isPlausible)
        .max(Comparator.comparingInt(found -> found.columns().size()));
  }

  /** Reads a grid as one table; empty if its heading is not that table's. */
  public static Optional<FilledTable> of(Grid grid, TableSpec table) {
    List<RawRow> rows = grid.raw();
    Headings headings = new Headings(table);
    int at = 0;
    while (at < rows.size() && at <= TableReader.TITLES && !headings.head(rows.get(at))) {
      at++;
    }
    if (at == rows.size() || at > TableReader.TITLES) {
      return Optional.empty();
    }
    return Optional.of(new TableSorting(headings, rows, at).sorted());
  }

  /** Other sheets have columns of the same names: a form has most of what must be stated. */
  private boolean isPlausible() {
    long asked = table.fields().stream().filter(FilledTable::must).count();
    long there = columns.stream().map(Column::field).filter(FilledTable::must).count();
    long others = aside.stream().filter(spot -> spot.why() == Why.HEADING).count();
    return columns.size() >= Math.min(LEAST_COLUMNS, table.fields().size())
        && columns.size() > others
        && there * 2 >= asked;
  }

  private static boolean must(FieldSpec field) {
    return field.required().filter(Severity.ERROR::equals).isPresent();
  }

  /** Returns whether nothing was filled in. */
  public boolean isBlank() {
    return rows.isEmpty();
  }
}
