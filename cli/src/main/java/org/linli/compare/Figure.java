package org.linli.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A figure as report.json has it.
 *
 * @param text its digits, or the word that stands for it
 * @param form how JSON writes it
 */
record Figure(String text, Form form) {
  private static final int LONGEST = 100;

  /** How JSON writes a figure. */
  enum Form {
    /** A number, as counts are. */
    NUMBER,
    /** A number within quotation marks, as money is. */
    QUOTED_NUMBER,
    /** Neither: {@code true}, or what a unit has stated for an indicator. */
    WORD
  }

  /** Returns the figure of a JSON string: a number where it is a plain one. */
  static Figure ofText(String text) {
    boolean plain = text.length() <= LONGEST && text.matches("-?\\d+(\\.\\d+)?");
    return new Figure(text, plain ? Form.QUOTED_NUMBER : Form.WORD);
  }

  /** Returns the value; empty for a word. */
  Optional<BigDecimal> number() {
    return form == Form.WORD ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  /** Returns whether both are the same number, however many zeros it ends in, or the same word. */
  boolean sameAs(Figure other) {
    return number().isPresent() && other.number().isPresent()
        ? number().get().compareTo(other.number().get()) == 0
        : text.equals(other.text);
  }

  /**
   * Returns by how much a later figure is more, in the later one's form; empty if one is a word.
   */
  Optional<Figure> to(Figure later) {
    if (number().isEmpty() || later.number().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal more = later.number().get().subtract(number().get());
    return Optional.of(new Figure(more.toPlainString(), later.form));
  }

  /** Returns the same in percent of this figure, to one decimal; empty where this one is 0. */
  Optional<BigDecimal> percentTo(Figure later) {
    return to(later)
        .flatMap(Figure::number)
        .filter(more -> number().orElseThrow().signum() != 0)
        .map(
            more ->
                more.multiply(BigDecimal.valueOf(100))
                    .divide(number().orElseThrow().abs(), 1, RoundingMode.HALF_UP));
  }
}
