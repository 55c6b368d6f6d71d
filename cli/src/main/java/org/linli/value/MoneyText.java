package org.linli.value;

import java.math.BigDecimal;

/** Reads a sum of money: 投入资金（含物资折款）. */
public final class MoneyText {

  private MoneyText() {}

  /** The sum in yuan that the text states. Troubles are named {@code money-…}. */
  public static Reading<Money> read(String text) {
    return read(text, BigDecimal.ONE);
  }

  /**
   * The sum in yuan that the text states.
   *
   * @param unit yuan in one unit of the heading (10000 for 万元): multiplies a number that bears no
   *     unit of its own
   */
  public static Reading<Money> read(String text, BigDecimal unit) {
    String cleaned = Text.clean(text);
    if (cleaned.isEmpty()) {
      return Reading.nothing();
    }
    long plain = Digits.plain(cleaned);
    if (plain >= 0) {
      return Reading.of(
          new Money(BigDecimal.valueOf(plain).multiply(unit), Bound.EXACT, MoneyKind.UNKNOWN));
    }
    return Reading.unreadable(Remark.of("money-unreadable", "value", Text.quoted(text)));
  }
}
