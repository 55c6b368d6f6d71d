package org.linli.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Cell;
import org.linli.model.Columns;
import org.linli.model.Places;
import org.linli.model.Row;
import org.linli.notice.TableSpec;
import org.linli.value.UnitCode;

/**
 * A row on its way: its cells are read, but Attachment 2 may still add to it and what follows from
 * several cells together (category, groups) is not settled. Lives only until it is handed on.
 */
final class DraftRow {
  private static final @Nullable Location[] NOT_MOVED = {};

  private final TableSpec table;
  private final Places places;
  private final @Nullable Cell[] cells;
  private @Nullable Location[] moved = NOT_MOVED;
  private List<Observation> observations = List.of();

  /** Of those rows that share their cells with others; {@code null} for a row like no other. */
  private @Nullable Layouts layouts;

  /** Begins a row of a table that stands at a place. */
  DraftRow(TableSpec table, Location at) {
    this(table, Places.of(at), new @Nullable Cell[table.columns().keys().size()]);
  }

  private DraftRow(TableSpec table, Places places, @Nullable Cell[] cells) {
    this.table = table;
    this.places = places;
    this.cells = cells;
  }

  /**
   * Makes a row of cells that other rows share too.
   *
   * @param cells by position; becomes the row's own
   * @param layouts what is known of all rows that have a cell in these columns; asked when the row
   *     is finished
   */
  static DraftRow shared(TableSpec table, Places places, @Nullable Cell[] cells, Layouts layouts) {
    DraftRow draft = new DraftRow(table, places, cells);
    draft.layouts = Layouts.suits(cells) ? layouts : null;
    return draft;
  }

  TableSpec table() {
    return table;
  }

  Location at() {
    return places.row();
  }

  /** Returns where the cell of a field stands, or would stand. */
  Location at(String key) {
    int position = table.columns().position(key);
    if (position < 0 || cells[position] == null) {
      return at().inField(key);
    }
    Location own = moved.length == 0 ? null : moved[position];
    return own == null ? places.cell(position, key) : own;
  }

  List<Observation> observations() {
    return observations;
  }

  void observe(Observation observation) {
    if (observations.isEmpty()) {
      observations = new ArrayList<>();
    }
    observations.add(observation);
  }

  /** Puts a cell in its place; the row then is like no other. */
  void put(String key, Cell cell, Location at) {
    int position = table.columns().position(key);
    if (moved.length == 0) {
      moved = new @Nullable Location[cells.length];
    }
    cells[position] = cell;
    moved[position] = at;
    layouts = null;
  }

  /** Puts a cell that many rows share where one was. */
  void replace(int position, Cell cell) {
    cells[position] = cell;
  }

  /** Returns whether its cells are shared with other rows of one layout. */
  boolean isShared() {
    return layouts != null;
  }

  /**
   * Returns the cell of a position in the layout if it states something, else {@code null}.
   *
   * @param position negative for a field that the table does not have
   */
  @Nullable Cell stated(int position) {
    Cell cell = position < 0 ? null : cells[position];
    return cell == null || cell.isEmpty() ? null : cell;
  }

  /** Returns the cell of a position in the layout. */
  @Nullable Cell cell(int position) {
    return cells[position];
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

  /** Returns the finished row, which counts for a unit. */
  Row row(UnitCode unit) {
    if (layouts != null) {
      return Row.shared(table.columns(), unit, places, cells, observations, layouts.of(cells));
    }
    @Nullable Location[] at = new @Nullable Location[cells.length];
    for (int i = 0; i < cells.length; i++) {
      at[i] = cells[i] == null ? null : at(table.columns().keys().get(i));
    }
    return new Row(table.columns(), unit, Places.of(at(), at), cells, observations);
  }
}
