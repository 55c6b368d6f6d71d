package org.linli.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.value.UnitCode;

/**
 * One row of a table, read: its cells by key, its place, and what reading it brought to light.
 * Immutable; streams through the stages and is not kept.
 */
public final class Row {
  private final Columns columns;
  private final UnitCode unit;
  private final Location at;
  private final @Nullable Cell[] cells;
  private final List<Observation> observations;

  /**
   * Makes a row.
   *
   * @param columns the table's layout
   * @param unit the unit that it counts for
   * @param at file and line where the record begins
   * @param cells one for each column in order, {@code null} where the source has no such column
   * @param observations what reading the structure of this row brought to light (not the cells' own
   *     remarks)
   */
  public Row(
      Columns columns,
      UnitCode unit,
      Location at,
      @Nullable Cell[] cells,
      List<Observation> observations) {
    this.columns = columns;
    this.unit = unit;
    this.at = at;
    this.cells = cells.clone();
    this.observations = List.copyOf(observations);
  }

  /** Returns the layout of the table that the row is of. */
  public Columns columns() {
    return columns;
  }

  /** Returns the name of the table, as {@code activities}. */
  public String table() {
    return columns.table();
  }

  /** Returns the unit that the row counts for. */
  public UnitCode unit() {
    return unit;
  }

  /** Returns where the row begins. */
  public Location at() {
    return at;
  }

  /** Returns the place of a field: its cell's, or the row's where the source has no such cell. */
  public Location at(String key) {
    return cell(key).map(Cell::at).orElseGet(() -> at.inField(key));
  }

  /** Returns what reading the row's structure brought to light. */
  public List<Observation> observations() {
    return observations;
  }

  /** Returns the cell of a field; empty where the source has no such column. */
  public Optional<Cell> cell(String key) {
    int position = columns.position(key);
    return position < 0 ? Optional.empty() : Optional.ofNullable(cells[position]);
  }

  /** Returns the text of a field, empty where nothing was stated. */
  public String text(String key) {
    return cell(key).map(Cell::text).orElse("");
  }

  /** Returns the text of a field where something was stated. */
  public Optional<String> stated(String key) {
    return Optional.of(text(key)).filter(text -> !text.isEmpty());
  }

  /**
   * Returns the value of a field, if one was stated and could be read.
   *
   * @throws ClassCastException if the field's type gives other values: a defect of the pack or the
   *     tool
   */
  public <T> Optional<T> value(String key, Class<T> type) {
    return cell(key).flatMap(Cell::value).map(type::cast);
  }

  /** Returns the items of a field of type list; empty where nothing was stated. */
  public List<String> list(String key) {
    return value(key, List.class)
        .map(items -> ((List<?>) items).stream().map(String.class::cast).toList())
        .orElse(List.of());
  }
}
