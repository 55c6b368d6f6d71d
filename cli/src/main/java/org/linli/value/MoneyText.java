package org.linli.value;

import java.math.BigDecimal;
import java.util.Set;

/** Reads a sum of money: 投入资金（含物资折款）. */
public final class MoneyText {

  /**
   * What offices write for no money at all; a bare placeholder such as — is the notice's matter.
   */
  private static final Set<String> NOTHING =
      Set.of(
          "无", "無", "没有", "零", "零元", "无资金", "无投入", "无资金投入", "无经费", "未投入", "未投入资金", "没有投入",
          "没有投入资金");

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
    long cents = Digits.hundredths(cleaned);
    if (cents >= 0) {
      BigDecimal yuan = BigDecimal.valueOf(cents, 2);
      boolean whole = unit.compareTo(BigDecimal.ONE) == 0;
      if (whole) {
        return Reading.of(new Money(yuan, Bound.EXACT, MoneyKind.UNKNOWN));
      }
    }
    if (NOTHING.contains(Text.folded(cleaned))) {
      return Reading.of(new Money(BigDecimal.ZERO, Bound.EXACT, MoneyKind.UNKNOWN));
    }
    return MoneyGrammar.read(cleaned, unit);
  }
}
