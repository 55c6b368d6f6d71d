package org.linli.aggregate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How far a figure has come towards a bound; every output that says so says it from here. */
final class Attainment {
  private static final int DECIMALS = 4;

  /** The most that a figure short of its bound has reached: nothing short rounds up to all. */
  private static final BigDecimal ALMOST = new BigDecimal("0.9999");

  private Attainment() {}

  /** Returns actual / bound with four decimals; 0 where the bound is. */
  static BigDecimal of(BigDecimal actual, BigDecimal bound) {
    if (bound.signum() == 0) {
      return BigDecimal.ZERO.setScale(DECIMALS);
    }
    BigDecimal ratio = actual.divide(bound, DECIMALS, RoundingMode.HALF_UP);
    return actual.compareTo(bound) < 0 ? ratio.min(ALMOST) : ratio;
  }
}
