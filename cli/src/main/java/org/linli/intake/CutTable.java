package org.linli.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.intake.WordText.Cell;
import org.linli.intake.WordText.Table;
import org.linli.notice.Notice;
import org.linli.read.FilledTable;
import org.linli.read.Grid;

/**
 * A table of a document, and those right below it that go on with it: a page or a hand has cut it,
 * and only the first part has the heading.
 *
 * @param parts in order, at least one
 */
record CutTable(List<Table> parts) {
  CutTable(Table first) {
    this(new ArrayList<>(List.of(first)));
  }

  /** Returns whether a table below is as wide: then its rows are of the same columns. */
  boolean goesOn(Table below) {
    return width(below) == width(parts.get(0));
  }

  private static int width(Table table) {
    return table.rows().stream()
        .flatMap(List::stream)
        .mapToInt(cell -> cell.column() + cell.span())
        .max()
        .orElse(0);
  }

  /** Returns the form that it is; empty if it is none of the notice's. */
  Optional<TableForm> form(Notice notice) {
    return FilledTable.of(grid(), notice).map(table -> new TableForm(table, parts));
  }

  /** A cell stands in the first of the columns that it spans. */
  private Grid grid() {
    List<Grid.Line> lines = new ArrayList<>();
    Map<Integer, String> above = new TreeMap<>();
    for (Table part : parts) {
      for (List<Cell> row : part.rows()) {
        lines.add(new Grid.Line(lines.size() + 1, boxes(row, above)));
      }
    }
    return Grid.of(lines);
  }

  private static List<Grid.Box> boxes(List<Cell> row, Map<Integer, String> above) {
    List<Grid.Box> boxes = new ArrayList<>();
    for (Cell cell : row) {
      while (boxes.size() < cell.column()) {
        boxes.add(Grid.Box.of(""));
      }
      if (cell.goesOn()) {
        boxes.add(Grid.Box.under(above.getOrDefault(cell.column(), "")));
      } else {
        above.put(cell.column(), cell.text());
        boxes.add(Grid.Box.of(cell.text()));
      }
    }
    return boxes;
  }
}
