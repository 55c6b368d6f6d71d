package org.linli.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.linli.notice.FieldType;
import org.linli.value.Text;

/**
 * A unit of measure that a heading or the form's unit line names, as 万元 in 投入资金（万元） (data-format,
 * section 5).
 *
 * @param word as the unit is called
 * @param factor how many yuan, or people, one of it is
 */
record HeadingUnit(String word, BigDecimal factor) {
  /** Yuan and persons: a number is what it says. */
  static final HeadingUnit PLAIN = new HeadingUnit("", BigDecimal.ONE);

  /** Longer words first: 千万元 also holds 万元. */
  private static final List<Size> SIZES =
      List.of(
          new Size("亿", 100_000_000),
          new Size("千万", 10_000_000),
          new Size("百万", 1_000_000),
          new Size("万", 10_000),
          new Size("千", 1_000),
          new Size("百", 100));

  private record Size(String word, long factor) {}

  /** Returns the unit that a text names for fields of a type; empty where it names none. */
  static Optional<HeadingUnit> in(String text, FieldType type) {
    String folded = Text.folded(text);
    for (String base : bases(type)) {
      for (Size size : SIZES) {
        String word = size.word + base;
        if (folded.contains(word)) {
          return Optional.of(new HeadingUnit(word, BigDecimal.valueOf(size.factor)));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns whether numbers are multiplied at all. */
  boolean multiplies() {
    return factor.compareTo(BigDecimal.ONE) != 0;
  }

  private static List<String> bases(FieldType type) {
    return switch (type) {
      case MONEY -> List.of("元");
      case COUNT, GROUPS -> List.of("人次", "人", "名");
      default -> List.of();
    };
  }
}
