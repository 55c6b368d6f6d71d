package org.linli.value;

import java.math.BigDecimal;

/**
 * A sum of money in its sentence.
 *
 * @param yuan the sum, after the heading's unit has been applied
 * @param headsList whether a colon behind it opens the list of its components
 * @param per the unit that it is the price of: 户 in 每户200元; empty for a sum
 */
record MoneyFigure(
    Mention mention, BigDecimal yuan, MoneyKind kind, String per, boolean headsList) {

  boolean price() {
    return !per.isEmpty();
  }

  Bound bound() {
    return mention.measure().bound();
  }

  boolean total() {
    return mention.has(Cue.TOTAL);
  }
}
