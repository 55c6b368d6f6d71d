package org.linli.finding;

import java.util.Comparator;
import java.util.Optional;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;
import org.linli.value.UnitCode;

/**
 * Where something was found. What does not apply is empty: a finding about a whole campaign has no
 * file, one about a whole file has no line (data-format, section 5).
 *
 * @param unit the unit whose folder the file lies in; empty for the campaign
 * @param file relative to the campaign folder, separated by {@code /}
 * @param line of the physical file, from 1; the row for a sheet
 * @param column from 1: for CSV the number of the cell in its record, for YAML the character in the
 *     line, for a sheet the column
 * @param field the key of the field, as {@code period}
 * @param sheet the name of the sheet, only for workbooks
 */
public record Location(
    Optional<UnitCode> unit,
    Optional<String> file,
    Optional<Integer> line,
    Optional<Integer> column,
    Optional<String> field,
    Optional<String> sheet)
    implements Comparable<Location> {

  /** Unit code, file, line, column: the order of findings begins with it. */
  static final Comparator<Location> POSITION =
      Comparator.comparing((Location at) -> at.unit.map(UnitCode::text).orElse(""))
          .thenComparing(at -> at.file.orElse(""))
          .thenComparing(at -> at.line.orElse(0))
          .thenComparing(at -> at.column.orElse(0));

  private static final Comparator<Location> ORDER =
      POSITION.thenComparing(at -> at.sheet.orElse("")).thenComparing(at -> at.field.orElse(""));

  public Location {
    if (line.orElse(1) < 1 || column.orElse(1) < 1) {
      throw new IllegalArgumentException("line and column start at 1: " + line + ":" + column);
    }
  }

  /** Returns the place of a finding about the whole campaign. */
  public static Location campaign() {
    return new Location(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns the place of a finding about a unit as a whole. */
  public static Location of(UnitCode unit) {
    return new Location(
        Optional.of(unit),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns the place of a finding about a whole file or folder of a unit. */
  public static Location of(UnitCode unit, String file) {
    return new Location(
        Optional.of(unit),
        Optional.of(file),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns this place narrowed to a line and a column. */
  public Location at(int newLine, int newColumn) {
    return new Location(unit, file, Optional.of(newLine), Optional.of(newColumn), field, sheet);
  }

  /** Returns this place narrowed to a line; the column stays open. */
  public Location atLine(int newLine) {
    return new Location(unit, file, Optional.of(newLine), Optional.empty(), field, sheet);
  }

  /** Returns this place with the field that it is about. */
  public Location inField(String newField) {
    return new Location(unit, file, line, column, Optional.of(newField), sheet);
  }

  /** Returns this place on a sheet of the workbook. */
  public Location onSheet(String newSheet) {
    return new Location(unit, file, line, column, field, Optional.of(newSheet));
  }

  /**
   * Returns the cell's name in a sheet, as {@code E12}; empty where there is no sheet, line or
   * column.
   */
  public Optional<String> cell() {
    if (sheet.isEmpty() || line.isEmpty() || column.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder letters = new StringBuilder();
    for (int rest = column.get(); rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return Optional.of(letters.append(line.get()).toString());
  }

  /**
   * Returns the place in a workbook as a reader would name it: {@code 附件1!E12}, {@code 附件1!12} for
   * a row, {@code 附件1} for a sheet; empty where there is no sheet.
   */
  public Optional<String> inWorkbook() {
    return sheet.map(
        name -> name + cell().or(() -> line.map(String::valueOf)).map(at -> "!" + at).orElse(""));
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** Writes this place. */
  public void write(StoredOutput out) {
    out.text(unit.map(UnitCode::text));
    out.text(file);
    out.number(line.orElse(0));
    out.number(column.orElse(0));
    out.text(field);
    out.text(sheet);
  }

  /** Reads a place. */
  public static Location read(StoredInput in) {
    return new Location(
        in.optionalText().map(UnitCode::new),
        in.optionalText(),
        Optional.of(in.small()).filter(line -> line > 0),
        Optional.of(in.small()).filter(column -> column > 0),
        in.optionalText(),
        in.optionalText());
  }
}
