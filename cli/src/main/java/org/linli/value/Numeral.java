package org.linli.value;

import java.math.BigDecimal;

/**
 * A number as it stands in a text, without its unit: {@code 1.2万}, {@code 一百二十}, {@code 13000余万}.
 *
 * @param start index of its first character
 * @param end index behind its last
 * @param value 0 if there is a flaw
 * @param bound what 余, 多 and 来 inside or behind the number say
 * @param shape how it is written
 */
record Numeral(int start, int end, BigDecimal value, Bound bound, Shape shape, Flaw flaw) {

  /**
   * How a number is written, which decides how much must stand around it before it is taken for a
   * figure.
   */
  enum Shape {
    /** Digits alone: {@code 1,200}. */
    DIGITS,
    /** Digits with 千, 万 or 亿, which say that it is a quantity. */
    SCALED,
    /** Chinese numerals of some length: 一百二十. */
    HANZI,
    /** 百, 千, 万 without a number before them: about that many. */
    BARE_SCALE
  }

  static Numeral flawed(int start, int end, Flaw flaw) {
    return new Numeral(start, end, BigDecimal.ZERO, Bound.EXACT, Shape.DIGITS, flaw);
  }

  boolean sound() {
    return flaw == Flaw.NONE;
  }
}
