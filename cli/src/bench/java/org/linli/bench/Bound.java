package org.linli.bench;

import java.util.Locale;

/**
 * What a goal asks for.
 *
 * @param figure the bound itself
 * @param unit what it is in; empty for a ratio
 */
record Bound(Side side, double figure, String unit) {
  enum Side {
    AT_MOST,
    AT_LEAST
  }

  static Bound atMost(double figure) {
    return new Bound(Side.AT_MOST, figure, "");
  }

  /** Of so many seconds. */
  static Bound within(double seconds) {
    return new Bound(Side.AT_MOST, seconds, " s");
  }

  static Bound atLeast(double figure) {
    return new Bound(Side.AT_LEAST, figure, "");
  }

  String text() {
    return String.format(Locale.ROOT, "%s %.2f%s", side == Side.AT_MOST ? "≤" : "≥", figure, unit);
  }

  /** Returns the middle and the extremes. */
  String text(Spread spread) {
    return String.format(
        Locale.ROOT,
        "%.2f%s (%.2f–%.2f)",
        spread.median(),
        unit,
        spread.lowest(),
        spread.highest());
  }

  /** Returns whether the middle is on the right side, and if not by how much of the bound. */
  String verdict(Spread spread) {
    double beyond =
        side == Side.AT_MOST ? spread.median() / figure : figure / Math.max(1e-9, spread.median());
    return beyond <= 1
        ? "met"
        : String.format(Locale.ROOT, "not met, %.2f times the bound", beyond);
  }
}
