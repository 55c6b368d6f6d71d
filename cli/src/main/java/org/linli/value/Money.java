package org.linli.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A sum in yuan, with exactly two decimals.
 *
 * @param yuan never negative and at most 10<sup>12</sup>
 */
public record Money(BigDecimal yuan, Bound bound, MoneyKind kind) {

  /** The largest sum that one cell may state. */
  static final BigDecimal LARGEST = BigDecimal.valueOf(Count.LARGEST);

  /**
   * @throws ArithmeticException if there are more than two decimals
   */
  public Money {
    yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    if (yuan.signum() < 0 || yuan.compareTo(LARGEST) > 0) {
      throw new IllegalArgumentException("a sum lies between 0 and 10^12 yuan: " + yuan);
    }
  }

  /** Whether the figure is an estimate. */
  public boolean estimated() {
    return bound != Bound.EXACT;
  }
}
