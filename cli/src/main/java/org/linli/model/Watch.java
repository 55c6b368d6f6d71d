package org.linli.model;

/**
 * Notes what a check looks at, so that it is known what its verdict rests on: cells by position in
 * their table, and anything beyond (the place, the unit, the folder), which other rows do not
 * share. For one thread.
 */
public final class Watch {
  /** Notes nothing. */
  public static final Watch NOBODY = new Watch(false);

  private final boolean on;
  private long cells;
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
    beyond = false;
  }

  /** Notes a look at the cell of a position; negative for a field that the table does not have. */
  void cell(int position) {
    if (on && position >= 0) {
      cells |= 1L << position;
      beyond |= position >= Long.SIZE;
    }
  }

  /** Notes a look at what is not in a cell. */
  public void beyond() {
    if (on) {
      beyond = true;
    }
  }

  /** Returns whether anything but cells was looked at. */
  boolean sawBeyond() {
    return beyond;
  }

  /** Returns the positions of the cells that were looked at, one bit each. */
  long cells() {
    return cells;
  }
}
