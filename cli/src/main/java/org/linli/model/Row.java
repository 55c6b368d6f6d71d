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
  private final Places places;
  private final @Nullable Cell[] cells;
  private final List<Observation> observations;
  private final Quiet quiet;
  private final Watch watch;
  private @Nullable Activity activity;

  /**
   * Makes a row.
   *
   * @param columns the table's layout
   * @param unit the unit that it counts for
   * @param places where it and its cells stand
   * @param cells one for each column in order, {@code null} where the source has no such column
   * @param observations what reading the structure of this row brought to light (not the cells' own
   *     remarks)
   */
  public Row(
      Columns columns,
      UnitCode unit,
      Places places,
      @Nullable Cell[] cells,
      List<Observation> observations) {
    this(
        columns,
        unit,
        places,
        cells.clone(),
        List.copyOf(observations),
        Quiet.UNKNOWN,
        Watch.NOBODY);
  }

  private Row(
      Columns columns,
      UnitCode unit,
      Places places,
      @Nullable Cell[] cells,
      List<Observation> observations,
      Quiet quiet,
      Watch watch) {
    this.columns = columns;
    this.unit = unit;
    this.places = places;
    this.cells = cells;
    this.observations = observations;
    this.quiet = quiet;
    this.watch = watch;
  }

  /**
   * Makes one of many rows of a layout: the same columns have a cell in each of them, and the same
   * of these {@linkplain Cell#states() state} something.
   *
   * @param cells one for each column in order; become the row's own
   * @param ofLayout what is known of all rows of the layout
   */
  public static Row shared(
      Columns columns,
      UnitCode unit,
      Places places,
      @Nullable Cell[] cells,
      List<Observation> observations,
      Quiet ofLayout) {
    return new Row(columns, unit, places, cells, List.copyOf(observations), ofLayout, Watch.NOBODY);
  }

  /** Returns this row so that what is looked at in it is noted. */
  public Row watchedBy(Watch observer) {
    return new Row(columns, unit, places, cells, observations, quiet, observer);
  }

  /** Returns whether it shares its layout with other rows, of which something may be known. */
  public boolean isShared() {
    return quiet.isShared();
  }

  /** Adds the checks that are known to have nothing to say of this row. */
  public void collect(Quiet into) {
    into.addAll(quiet, watch);
    for (Cell cell : cells) {
      if (cell != null) {
        into.addAll(cell.quiet(), watch);
      }
    }
  }

  /**
   * Learns from a check that had nothing to say of this row: if it looked at no more than one cell,
   * and at most at the unit besides, it has nothing to say wherever that cell comes again.
   *
   * @param number of the check, which alone has looked since the watch was cleared
   */
  public void learn(int number) {
    if (watch.sawBeyond()) {
      return;
    }
    Cell only = null;
    for (long left = watch.cells(); left != 0; left &= left - 1) {
      Cell cell = cells[Long.numberOfTrailingZeros(left)];
      if (cell != null && only != null) {
        return;
      }
      only = cell == null ? only : cell;
    }
    (only == null ? quiet : only.quiet()).add(number, watch);
  }

  /** Returns the row as an activity; the same view however often it is asked for. */
  public Activity activity() {
    Activity known = activity;
    if (known == null) {
      known = new Activity(this);
      activity = known;
    }
    return known;
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
    watch.unit();
    return unit;
  }

  /** Returns where it and its cells stand. */
  public Places places() {
    watch.beyond();
    return places;
  }

  /** Returns where the row begins. */
  public Location at() {
    return places().row();
  }

  /** Returns the place of a field: its cell's, or the row's where the source has no such cell. */
  public Location at(String key) {
    int position = columns.position(key);
    return position < 0 || cells[position] == null
        ? at().inField(key)
        : places().cell(position, key);
  }

  /** Returns the line on which a field's cell, or else the row, begins; 0 where none is known. */
  public int line(String key) {
    int position = columns.position(key);
    return position < 0 || cells[position] == null ? places().line() : places().line(position, key);
  }

  /** Returns whether reading has found nothing to say of any of its cells. */
  public boolean isSilent() {
    for (Cell cell : cells) {
      if (cell != null && !cell.isSilent()) {
        return false;
      }
    }
    return true;
  }

  /** Returns what reading the row's structure brought to light. */
  public List<Observation> observations() {
    watch.beyond();
    return observations;
  }

  /**
   * Returns whether something is stated in a field, be it something that cannot be read. Rows of
   * one layout all answer alike.
   */
  public boolean states(String key) {
    Cell cell = unwatched(key);
    return cell != null && cell.states();
  }

  /**
   * Returns whether the source has a field's column and nothing is stated in it. Rows of one layout
   * all answer alike.
   */
  public boolean leavesEmpty(String key) {
    Cell cell = unwatched(key);
    return cell != null && !cell.states();
  }

  private @Nullable Cell unwatched(String key) {
    int position = columns.position(key);
    return position < 0 ? null : cells[position];
  }

  /** Returns the cell of a field; empty where the source has no such column. */
  public Optional<Cell> cell(String key) {
    int position = columns.position(key);
    return position < 0 ? Optional.empty() : Optional.ofNullable(cell(position));
  }

  /** Returns the cell of a position in the layout; {@code null} where the source has none. */
  public @Nullable Cell cell(int position) {
    watch.cell(position);
    return cells[position];
  }

  /** Returns the text of a field, empty where nothing was stated. */
  public String text(String key) {
    return textAt(columns.position(key));
  }

  /** Returns the text of a field as {@link #text(String)} does. */
  String text(Key key) {
    return textAt(columns.position(key));
  }

  private String textAt(int position) {
    Cell cell = position < 0 ? null : cell(position);
    return cell == null ? "" : cell.text();
  }

  /** Returns the text of a field where something was stated. */
  public Optional<String> stated(String key) {
    String text = text(key);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /**
   * Returns the value of a field, if one was stated and could be read.
   *
   * @throws ClassCastException if the field's type gives other values: a defect of the pack or the
   *     tool
   */
  public <T> Optional<T> value(String key, Class<T> type) {
    return valueAt(columns.position(key), type);
  }

  /** Returns the value of a field as {@link #value(String, Class)} does. */
  <T> Optional<T> value(Key key, Class<T> type) {
    return valueAt(columns.position(key), type);
  }

  @SuppressWarnings("unchecked") // what it holds is of the type
  private <T> Optional<T> valueAt(int position, Class<T> type) {
    Cell cell = position < 0 ? null : cell(position);
    if (cell == null || cell.value().isEmpty()) {
      return Optional.empty();
    }
    Object value = cell.value().get();
    // Nearly all values are records of the very class; to ask for more is a call out of compiled
    // code.
    if (value.getClass() != type && !type.isInstance(value)) {
      throw new ClassCastException(value.getClass() + " in a field of " + type);
    }
    return (Optional<T>) cell.value();
  }

  /**
   * Returns what a field holds as packs write it: the id of an enum's option or of a category,
   * {@code yes}, {@code no}, or the text; empty where nothing was stated.
   */
  public String word(String key) {
    Object value = value(key, Object.class).orElse(null);
    if (value instanceof Boolean said) {
      return said ? "yes" : "no";
    }
    if (value instanceof CategoryChoice choice) {
      return choice.id();
    }
    return value instanceof String option ? option : text(key);
  }

  /** Returns the items of a field of type list; empty where nothing was stated. */
  public List<String> list(String key) {
    return listAt(columns.position(key));
  }

  /** Returns the items of a field as {@link #list(String)} does. */
  List<String> list(Key key) {
    return listAt(columns.position(key));
  }

  @SuppressWarnings("unchecked") // a list is read of texts only, and nobody can change it
  private List<String> listAt(int position) {
    return (List<String>) valueAt(position, List.class).orElse(List.of());
  }
}
