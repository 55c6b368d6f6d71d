package org.linli.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.finding.Severity;
import org.linli.notice.FieldSpec;
import org.linli.value.Text;

/**
 * A heading row, understood: which column holds which field, in which unit, and what is wrong with
 * it. The official form has two rows of headings, 参与社会组织 over 名称 and 参与人数.
 */
final class TableHead {
  private final Headings headings;
  private final List<Column> columns = new ArrayList<>();
  private final List<Column> repeated = new ArrayList<>();
  private final int[] summed;
  private final Set<Integer> unnamed = new HashSet<>();
  private final int width;

  /**
   * A column that holds a field.
   *
   * @param index from 0
   * @param field what it holds
   * @param position of the field in the table's layout
   * @param unit that its numbers are in
   */
  record Column(int index, FieldSpec field, int position, HeadingUnit unit) {}

  /**
   * Understands a heading.
   *
   * @param first the heading row
   * @param second the row of headings below it; empty for a heading of one row
   * @param unitLine the form's line that names the units, as 统计单位：人次、万元
   */
  TableHead(Headings headings, RawRow first, Optional<RawRow> second, Optional<RawCell> unitLine) {
    this.headings = headings;
    this.width = Math.max(first.cells().size(), second.map(row -> row.cells().size()).orElse(0));
    for (int index = 0; index < width; index++) {
      String words = words(headings, first, second, index);
      int position = index;
      if (Text.clean(words).isEmpty()) {
        unnamed.add(index);
      }
      headings.field(words).ifPresent(field -> column(position, field, words, unitLine));
    }
    this.summed =
        columns.stream()
            .filter(column -> column.field().type().addsUp())
            .mapToInt(Column::position)
            .toArray();
  }

  private static String words(Headings headings, RawRow first, Optional<RawRow> second, int index) {
    return second
        .map(below -> new SecondHeading(headings, first, below).words(index))
        .orElseGet(() -> first.text(index));
  }

  private void column(int index, FieldSpec field, String words, Optional<RawCell> unitLine) {
    HeadingUnit unit =
        HeadingUnit.in(words, field)
            .or(() -> unitLine.flatMap(line -> HeadingUnit.in(line.text(), field)))
            .orElse(HeadingUnit.PLAIN);
    int position = headings.table().columns().position(field.key());
    (column(field.key()).isEmpty() ? columns : repeated)
        .add(new Column(index, field, position, unit));
  }

  /** Returns the columns that hold fields, from left to right; of two for one field the first. */
  List<Column> columns() {
    return columns;
  }

  /** Returns the columns that a form's total row adds up. */
  int[] summed() {
    return summed;
  }

  /** Returns the column that holds the field of a key. */
  Optional<Column> column(String key) {
    return columns.stream().filter(column -> column.field().key().equals(key)).findFirst();
  }

  /** Returns the columns whose field another column to their left already holds. */
  List<Column> repeated() {
    return repeated;
  }

  /** Returns whether the column of this index, from 0, has no heading at all. */
  boolean unnamed(int index) {
    return unnamed.contains(index);
  }

  /** Returns whether any column has no heading. */
  boolean hasUnnamed() {
    return !unnamed.isEmpty();
  }

  /** Returns how many columns the heading has. */
  int width() {
    return width;
  }

  /** Returns whether a row is a line that the form numbers beforehand and that was left empty. */
  boolean numberOnly(RawRow row) {
    List<RawCell> filled = row.filled();
    if (filled.size() != 1 || !row.troubles().isEmpty()) {
      return false;
    }
    int index = filled.get(0).column() - 1;
    return columns.stream()
        .anyMatch(column -> column.index() == index && column.field().key().equals("no"));
  }

  /** Reports what is wrong with the heading, once for the file. */
  void observe(
      RawRow first, Optional<RawRow> second, Location file, Consumer<Observation> observations) {
    for (int index = 0; index < width; index++) {
      String words = words(headings, first, second, index);
      if (Text.clean(words).isEmpty() || headings.field(words).isPresent()) {
        continue;
      }
      Observation unknown =
          Observation.of("heading-unknown", file.at(first.line(), index + 1))
              .withValue(Text.clean(words));
      observations.accept(
          headings.suggestion(words).map(near -> unknown.with("suggestion", near)).orElse(unknown));
    }
    repeated.forEach(column -> observations.accept(duplicate(column, first, file)));
    columns.stream()
        .filter(column -> column.unit().converts())
        .map(
            column ->
                column.unit().observed(file.at(first.line(), column.index() + 1), column.field()))
        .forEach(observations);
    requireColumns(file.atLine(first.line()), observations);
  }

  private void requireColumns(Location at, Consumer<Observation> observations) {
    for (FieldSpec field : headings.table().fields()) {
      if (column(field.key()).isEmpty()
          && field.required().filter(Severity.ERROR::equals).isPresent()) {
        observations.accept(
            Observation.of("heading-missing", at.inField(field.key()))
                .with("heading", field.heading())
                .with("key", field.key())
                .under(field.clause()));
      }
    }
  }

  private Observation duplicate(Column column, RawRow first, Location file) {
    return Observation.of(
            "heading-duplicate",
            file.at(first.line(), column.index() + 1).inField(column.field().key()))
        .with("heading", column.field().heading())
        .with("first", column(column.field().key()).orElse(column).index() + 1);
  }
}
