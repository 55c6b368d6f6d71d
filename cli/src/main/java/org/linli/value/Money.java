package org.linli.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A sum in yuan, with exactly two decimals.
 *
 * @param yuan never negative and at most 10<sup>12</sup>
 * @param estimated the part of it that rests on estimates
 */
public record Money(BigDecimal yuan, BigDecimal estimated, Bound bound, MoneyKind kind) {

  /** The largest sum that one cell may state. */
  static final BigDecimal LARGEST = BigDecimal.valueOf(Count.LARGEST);

  /**
   * @throws ArithmeticException if there are more than two decimals
   */
  public Money {
    yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    estimated = estimated.setScale(2, RoundingMode.UNNECESSARY);
    if (yuan.signum() < 0 || yuan.compareTo(LARGEST) > 0) {
      throw new IllegalArgumentException("a sum lies between 0 and 10^12 yuan: " + yuan);
    }
    if (estimated.signum() < 0 || estimated.compareTo(yuan) > 0) {
      throw new IllegalArgumentException("no more than the sum is estimated: " + estimated);
    }
  }

  /** A sum that is an estimate as a whole, or not at all. */
  public Money(BigDecimal yuan, Bound bound, MoneyKind kind) {
    this(yuan, bound == Bound.EXACT ? BigDecimal.ZERO : yuan, bound, kind);
  }
}
