package org.linli.model;

/**
 * Notes what a check looks at, so that it is known what its verdict rests on: cells by position in
 * their table, the unit, and anything beyond (the place, the folder), which other rows do not
 * share. One for a pass over one unit's rows, and for one thread.
 */
public final class Watch {
  /** Notes nothing. */
  public static final Watch NOBODY = new Watch(false);

  private final boolean on;
  private long cells;
  private boolean unit;
  private boolean beyond;

  private Watch(boolean on) {
    this.on = on;
  }

  /** Begins to watch. */
  public static Watch begin() {
    return new Watch(true);
  }

  /** Forgets what was seen so far. */
  public void clear() {
    cells = 0;
    unit = false;
    beyond = false;
  }

  /** Notes a look at the cell of a position; negative for a field that the table does not have. */
  void cell(int position) {
    if (on && position >= 0) {
      cells |= 1L << position;
      beyond |= position >= Long.SIZE;
    }
  }

  /** Notes a look at the unit, which is the same for all rows that one watch sees. */
  public void unit() {
    if (on) {
      unit = true;
    }
  }

  /** Notes a look at what is not in a cell. */
  public void beyond() {
    if (on) {
      beyond = true;
    }
  }

  /** Returns whether the unit was looked at. */
  boolean sawUnit() {
    return unit;
  }

  /** Returns whether anything but cells and the unit was looked at. */
  boolean sawBeyond() {
    return beyond;
  }

  /** Returns the positions of the cells that were looked at, one bit each. */
  long cells() {
    return cells;
  }
}
