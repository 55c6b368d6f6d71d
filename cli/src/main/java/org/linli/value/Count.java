package org.linli.value;

/**
 * A number of people (人次), households or other whole things, as stated.
 *
 * @param value never negative and at most 10<sup>12</sup>
 * @param bound how the stated figure relates to the true one
 */
public record Count(long value, Bound bound) {

  /** The largest count, and the largest sum in yuan, that one cell may state. */
  public static final long LARGEST = 1_000_000_000_000L;

  public Count {
    if (value < 0 || value > LARGEST) {
      throw new IllegalArgumentException("a count lies between 0 and 10^12: " + value);
    }
  }

  /** A count that was stated without 余, 近, 约 or their kin. */
  public static Count exact(long value) {
    return new Count(value, Bound.EXACT);
  }

  /** Whether the figure is an estimate. */
  public boolean estimated() {
    return bound != Bound.EXACT;
  }
}
