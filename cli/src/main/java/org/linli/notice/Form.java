package org.linli.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An official form, to the letter of the notice.
 *
 * <p>A form with the layout {@link Layout#TABLE} is a heading of columns with a row for each
 * record; one with the layout {@link Layout#RECORD} is a page of boxes for one record, and there a
 * column without a heading is a line of boxes that stand side by side.
 *
 * @param id as {@code attachment-1}
 * @param label as the notice counts it, as 附件1
 * @param title the form's title
 * @param table name of the table that its fields are of
 * @param layout how it is laid out
 * @param unitLine the line that names the units of measure; empty where there is none
 * @param headFields what stands between title and table, as 填表单位, 填表时间
 * @param columns of a table form, in order; a column with parts has a heading over theirs
 * @param foot the line below
 * @param required whether units must send it
 * @param clause the clause that asks for it
 */
public record Form(
    String id,
    String label,
    String title,
    String table,
    Layout layout,
    Optional<String> unitLine,
    List<String> headFields,
    List<Column> columns,
    Optional<String> foot,
    boolean required,
    Optional<String> clause) {

  /** Copies the lists. */
  public Form {
    headFields = List.copyOf(headFields);
    columns = List.copyOf(columns);
  }

  /** How a form is laid out. */
  public enum Layout {
    /** A row for each record. */
    TABLE,
    /** A page for each record. */
    RECORD
  }

  /**
   * A column of a table, or a box of a record.
   *
   * @param key of the field it holds; empty for a column that only heads its parts
   * @param heading as the form writes it
   * @param width in characters of Chinese text; 0 where the writer may choose
   * @param parts the columns under it
   */
  public record Column(Optional<String> key, String heading, int width, List<Column> parts) {
    /** Copies the parts. */
    public Column {
      parts = List.copyOf(parts);
    }
  }

  /** Returns the columns that hold a field, in order, those under a common heading one by one. */
  public List<Column> leaves() {
    return columns.stream()
        .flatMap(column -> column.parts().isEmpty() ? Stream.of(column) : column.parts().stream())
        .toList();
  }
}
