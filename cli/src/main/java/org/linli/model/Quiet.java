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

  /** What holds for the rows of one unit only, and the watch over them. */
  private long firstOfUnit;

  private long secondOfUnit;
  private Watch ofUnit = Watch.NOBODY;

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

  /**
   * Learns that a check has nothing to say.
   *
   * @param seen what it looked at: if at the unit, this holds while the same watch looks on
   */
  public void add(int number, Watch seen) {
    if (!shared || number >= NUMBERS) {
      return;
    }
    long one = number < Long.SIZE ? 1L << number : 0;
    long other = number < Long.SIZE ? 0 : 1L << number;
    if (seen.sawUnit()) {
      forgetOtherUnits(seen);
      firstOfUnit |= one;
      secondOfUnit |= other;
    } else {
      first |= one;
      second |= other;
    }
  }

  private void forgetOtherUnits(Watch seen) {
    if (ofUnit != seen) {
      ofUnit = seen;
      firstOfUnit = 0;
      secondOfUnit = 0;
    }
  }

  /** Adds all that another knows, for rows that a watch looks at. */
  void addAll(Quiet other, Watch watch) {
    first |= other.first;
    second |= other.second;
    if (other.ofUnit == watch) {
      first |= other.firstOfUnit;
      second |= other.secondOfUnit;
    }
  }

  /** Begins anew with what another knows. */
  public void become(Quiet other) {
    first = other.first;
    second = other.second;
  }

  /** Returns the first check from a number on that may have something to say. */
  public int nextAwake(int number) {
    long awake = number < Long.SIZE ? ~first >>> number << number : 0;
    if (awake != 0) {
      return Long.numberOfTrailingZeros(awake);
    }
    if (number >= NUMBERS) {
      return number;
    }
    awake = number <= Long.SIZE ? ~second : ~second >>> number << number;
    return awake == 0 ? NUMBERS : Long.SIZE + Long.numberOfTrailingZeros(awake);
  }
}
