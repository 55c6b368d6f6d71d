package org.linli.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Cell;
import org.linli.model.Columns;
import org.linli.notice.TableSpec;

/**
 * A row on its way: its cells are read, but Attachment 2 may still add to it and what follows from
 * several cells together (category, groups) is not settled. Lives only until it is handed on.
 */
final class DraftRow {
  private final TableSpec table;
  private final Location at;
  private final @Nullable Cell[] cells;
  private final List<Observation> observations = new ArrayList<>();

  /** Begins a row of a table that stands at a place. */
  DraftRow(TableSpec table, Location at) {
    this.table = table;
    this.at = at;
    this.cells = new @Nullable Cell[table.columns().keys().size()];
  }

  TableSpec table() {
    return table;
  }

  Location at() {
    return at;
  }

  List<Observation> observations() {
    return observations;
  }

  void observe(Observation observation) {
    observations.add(observation);
  }

  /** Puts a cell in its place. */
  void put(String key, Cell cell) {
    cells[table.columns().position(key)] = cell;
  }

  /** Returns the cell of a field; empty where there is none or the table has no such field. */
  Optional<Cell> cell(String key) {
    Columns columns = table.columns();
    int position = columns.position(key);
    return position < 0 ? Optional.empty() : Optional.ofNullable(cells[position]);
  }

  /** Returns the cell of a field if it states something. */
  Optional<Cell> stated(String key) {
    return cell(key).filter(cell -> !cell.isEmpty());
  }

  /** Returns the text of a field, empty where nothing is stated. */
  String text(String key) {
    return cell(key).map(Cell::text).orElse("");
  }

  /** Returns the cells as a row is made of them. */
  @Nullable Cell[] cells() {
    return cells;
  }
}
