package org.linli.model;

/**
 * The checks, by number, that are known to have nothing to say: of every row that holds a certain
 * cell, or of every row of a certain layout. Kept with what many rows share, so that a check need
 * not look at the same text a second time. For one thread at a time.
 *
 * <pre>
 *   a check looked at one cell only and said nothing  ─▶ quiet wherever that cell comes again
 *   a check looked at no cell that these rows have    ─▶ quiet for all rows of the layout
 * </pre>
 */
public final class Quiet {
  /** Nothing is known, and nothing is learned: what one row alone holds. */
  public static final Quiet UNKNOWN = new Quiet(false);

  /** Checks with a higher number are never quiet: they run on each row. */
  public static final int NUMBERS = Long.SIZE * 2;

  private final boolean shared;
  private long first;
  private long second;

  private Quiet(boolean shared) {
    this.shared = shared;
  }

  /** Begins to learn about something that many rows share. */
  public static Quiet learning() {
    return new Quiet(true);
  }

  /** Returns whether it is kept for other rows too. */
  public boolean isShared() {
    return shared;
  }

  /** Learns that a check has nothing to say. */
  public void add(int number) {
    if (!shared || number >= NUMBERS) {
      return;
    }
    if (number < Long.SIZE) {
      first |= 1L << number;
    } else {
      second |= 1L << number;
    }
  }

  /** Adds all that another knows. */
  public void addAll(Quiet other) {
    first |= other.first;
    second |= other.second;
  }

  /** Forgets everything. */
  public void clear() {
    first = 0;
    second = 0;
  }

  /** Returns whether a check is known to have nothing to say. */
  public boolean holds(int number) {
    if (number >= NUMBERS) {
      return false;
    }
    return ((number < Long.SIZE ? first : second) >>> number & 1) != 0;
  }
}
