package org.linli.model;

import java.time.LocalDate;

/**
 * Notes what a check looks at, so that it is known what its verdict rests on: cells by position in
 * their table, the unit, and anything beyond (the place, the folder), which other rows do not
 * share. One for a pass over one unit's rows, and for one thread.
 */
public final class Watch {
  /** Notes nothing. */
  public static final Watch NOBODY = new Watch(false, false);

  private final boolean on;
  private final boolean days;
  private long cells;
  private boolean unit;
  private boolean beyond;
  private LocalDate first = LocalDate.MIN;
  private LocalDate last = LocalDate.MAX;

  private Watch(boolean on, boolean days) {
    this.on = on;
    this.days = days;
  }

  /** Begins to watch. */
  public static Watch begin() {
    return new Watch(true, false);
  }

  /** Begins to watch, and to note for which reporting days all verdicts hold. */
  public static Watch ofDays() {
    return new Watch(true, true);
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

  /** Notes that a verdict holds on this reporting day alone. */
  public void reportingDay(LocalDate day) {
    if (days) {
      beyond = true;
      first = day.isAfter(first) ? day : first;
      last = day.isBefore(last) ? day : last;
    }
  }

  /** Notes that a verdict holds on every reporting day from this one on. */
  public void passed(LocalDate day) {
    if (days) {
      beyond = true;
      first = day.isAfter(first) ? day : first;
    }
  }

  /** Notes that looking again may show something else, on the same day even. */
  public void onlyThisTime() {
    if (days) {
      first = LocalDate.MAX;
      last = LocalDate.MIN;
    }
  }

  /** Returns the first reporting day for which all verdicts since the beginning hold. */
  public LocalDate firstDay() {
    return first;
  }

  /** Returns the last reporting day for which all verdicts since the beginning hold. */
  public LocalDate lastDay() {
    return last;
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
