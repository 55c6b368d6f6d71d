package org.linli.value;

import java.math.BigDecimal;
import java.util.Optional;
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
    Optional<BigDecimal> plain = plain(cleaned, unit);
    if (plain.isPresent()) {
      return Reading.of(new Money(plain.get(), Bound.EXACT, MoneyKind.UNKNOWN));
    }
    if (NOTHING.contains(Text.folded(cleaned))) {
      return Reading.of(new Money(BigDecimal.ZERO, Bound.EXACT, MoneyKind.UNKNOWN));
    }
    return MoneyGrammar.read(cleaned, unit);
  }

  /** What nearly all cells hold: digits, or digits with a point. The grammar reads them alike. */
  private static Optional<BigDecimal> plain(String text, BigDecimal unit) {
    long whole = Digits.plain(text);
    if (whole >= 0) {
      BigDecimal yuan = BigDecimal.valueOf(whole).multiply(unit);
      return Optional.of(yuan).filter(sum -> sum.compareTo(Money.LARGEST) <= 0);
    }
    long cents = unit.compareTo(BigDecimal.ONE) == 0 ? Digits.hundredths(text) : -1;
    return cents < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(cents, 2));
  }
}
