package org.linli.render.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.linli.render.FieldText;

/** Figures as a screen shows them: thousands apart, long ones in the unit that fits. */
final class Amounts {
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Amounts() {}

  /** Returns {@code 547,102}, or {@code 8,757.5}. */
  static String grouped(BigDecimal figure) {
    BigDecimal plain = figure.signum() == 0 ? BigDecimal.ZERO : figure.stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
  }

  static String grouped(long figure) {
    return String.format(Locale.ROOT, "%,d", figure);
  }

  /** Returns yuan with two decimals, {@code 1,200.00}. */
  static String yuan(BigDecimal figure) {
    return String.format(Locale.ROOT, "%,.2f", figure);
  }

  /** Returns the unit in which an amount of money is read at a glance: 万, 亿 or none. */
  static String scale(BigDecimal figure) {
    if (figure.compareTo(YI) >= 0) {
      return "亿";
    }
    return figure.compareTo(WAN) >= 0 ? "万" : "";
  }

  /** Returns an amount in that unit: four decimals at most in 亿, two in 万. */
  static BigDecimal scaled(BigDecimal figure) {
    return switch (scale(figure)) {
      case "亿" -> figure.divide(YI, 4, RoundingMode.HALF_UP);
      case "万" -> figure.divide(WAN, 2, RoundingMode.HALF_UP);
      default -> figure;
    };
  }

  /** Returns what fits over a column: {@code 965}, {@code 14.2万}. */
  static String brief(long figure) {
    if (figure < WAN.longValue()) {
      return Long.toString(figure);
    }
    boolean large = figure >= YI.longValue();
    BigDecimal unit = large ? YI : WAN;
    BigDecimal scaled = BigDecimal.valueOf(figure).divide(unit, 1, RoundingMode.HALF_UP);
    return FieldText.plain(scaled) + (large ? "亿" : "万");
  }

  /**
   * Returns how long a bar is, in percent of the longest; one decimal, nothing where nothing is.
   */
  static String length(BigDecimal part, BigDecimal longest) {
    if (part.signum() <= 0 || longest.signum() <= 0) {
      return "0";
    }
    return FieldText.plain(
        part.min(longest).multiply(HUNDRED).divide(longest, 1, RoundingMode.HALF_UP));
  }

  static String length(long part, long longest) {
    return length(BigDecimal.valueOf(part), BigDecimal.valueOf(longest));
  }
}
