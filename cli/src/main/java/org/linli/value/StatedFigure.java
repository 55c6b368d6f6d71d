package org.linli.value;

import java.math.BigDecimal;

/**
 * A figure that a narrative states for the whole of a unit's campaign, as 受益群众5.2万余人次.
 *
 * @param measure key of the measure in report.json: {@code activities}, {@code beneficiaries},
 *     {@code households}, {@code organizations}, {@code funds} (yuan) or {@code service_hours}
 * @param value the figure in the measure's own unit
 * @param bound on which side of it the true figure lies
 * @param step the worth of the last digit written: 1,000 for 5.2万, 1 for 120; nothing finer was
 *     stated
 * @param text the words that state it, as written
 * @param start index of their first UTF-16 unit in the narrative
 * @param end index behind their last
 */
public record StatedFigure(
    String measure,
    BigDecimal value,
    Bound bound,
    BigDecimal step,
    String text,
    int start,
    int end) {

  private static final BigDecimal GENEROUS = new BigDecimal("1.5");
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  /**
   * Returns whether a compiled figure and this one can both be true. A figure that is stated
   * exactly but in 万 or 亿 may have been rounded; 余 and 近 allow half as much again, for nobody
   * writes 五十余 of two hundred; 约 allows a tenth either way.
   */
  public boolean agreesWith(BigDecimal compiled) {
    return switch (bound) {
      case EXACT -> compiled.subtract(value).abs().compareTo(rounding()) <= 0;
      case MORE_THAN ->
          compiled.compareTo(value) >= 0 && compiled.compareTo(value.multiply(GENEROUS)) <= 0;
      case LESS_THAN ->
          compiled.compareTo(value) <= 0 && compiled.multiply(GENEROUS).compareTo(value) >= 0;
      case ABOUT ->
          compiled.subtract(value).abs().compareTo(value.multiply(TENTH).max(rounding())) <= 0;
    };
  }

  /**
   * A figure written to the last unit leaves no room; one written in tens of thousands may be off
   * by what it leaves out.
   */
  private BigDecimal rounding() {
    return step.compareTo(BigDecimal.ONE) > 0 ? step : BigDecimal.ZERO;
  }
}
