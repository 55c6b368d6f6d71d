package org.linli.value;

import java.math.BigDecimal;

/**
 * The unit that a form names once for all the numbers below, as 万人次, 户 or 分钟 in a heading. It is
 * that of every number which bears none of its own: 空巢老人3, but not 空巢老人3人.
 *
 * @param word what is counted, without 万 and its kin: 人次, 户, 分钟; empty if nothing is named
 * @param factor how many of them one is: 10000 for 万人次
 */
public record HeadedUnit(String word, BigDecimal factor) {

  /** Nothing is named, or what numbers mean anyway: a number is what it says. */
  public static final HeadedUnit PLAIN = new HeadedUnit("", BigDecimal.ONE);

  /** Whether a number is what it says. */
  boolean isPlain() {
    return word.isEmpty() && factor.compareTo(BigDecimal.ONE) == 0;
  }

  /** The measure as it is meant under this heading; 3万 bears its 万 already. */
  Measure of(Measure measure) {
    if (isPlain() || measure.unit() != Unit.NONE) {
      return measure;
    }
    BigDecimal value = measure.scaled() ? measure.value() : measure.value().multiply(factor);
    return measure.in(Unit.at(word, 0).map(Unit.Spelling::unit).orElse(Unit.NONE), word, value);
  }

  /** The figure as it is meant under this heading. */
  PeopleFigure of(PeopleFigure figure) {
    Mention mention = figure.mention();
    Measure meant = of(mention.measure());
    return meant.equals(mention.measure())
        ? figure
        : new PeopleFigure(mention.with(meant), figure.groups(), figure.role());
  }
}
