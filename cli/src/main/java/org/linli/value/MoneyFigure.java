package org.linli.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sum of money in its sentence.
 *
 * @param yuan the sum, after the heading's unit has been applied
 * @param per the unit that it is the price of: 户 in 每户200元; empty for a sum
 * @param factors the numbers that signs multiply it by: 20户 in 500元×20户
 * @param headsList whether a colon behind it opens the list of its components
 * @param total whether words call it a total
 * @param between what stands between the figure before it and this one
 */
record MoneyFigure(
    Mention mention,
    BigDecimal yuan,
    MoneyKind kind,
    String per,
    List<Measure> factors,
    boolean headsList,
    Total total,
    String between) {

  private static final Pattern LISTED =
      Pattern.compile("[^,，。;:\\n、+/&·•]*[、+/&·•].*", Pattern.DOTALL);

  /** What a total is the total of. */
  enum Total {
    NONE,
    /** 宣传费共300元: of what its own words name, for all that is known. */
    NAMED,
    /** 合计8000元, 总投入8000元, =8000元: of everything. */
    OVERALL
  }

  MoneyFigure {
    factors = List.copyOf(factors);
  }

  boolean price() {
    return !per.isEmpty() || !factors.isEmpty();
  }

  Bound bound() {
    return mention.measure().bound();
  }

  boolean totals() {
    return total != Total.NONE;
  }

  /** Whether a total is what a product comes to: =3000元. */
  boolean result() {
    return between.indexOf('=') >= 0;
  }

  /** Whether a mark of enumeration joins it to the figure before it, as its like. */
  boolean listed() {
    return LISTED.matcher(between).matches();
  }
}
