package org.linli.value;

import java.math.BigDecimal;

/** Reads a plain number: 累计服务时长, 序号, 目标值. */
public final class NumberText {

  private NumberText() {}

  /**
   * A decimal number; trouble: {@code number-unreadable}, {@code number-negative}, {@code
   * number-too-long}.
   */
  public static Reading<BigDecimal> decimal(String text) {
    String cleaned = Text.clean(text);
    if (cleaned.isEmpty()) {
      return Reading.nothing();
    }
    long plain = Digits.plain(cleaned);
    return plain >= 0
        ? Reading.of(BigDecimal.valueOf(plain))
        : Reading.unreadable(Remark.of("number-unreadable", "value", Text.quoted(text)));
  }

  /** A whole number; troubles as for {@link #decimal}. */
  public static Reading<Long> integer(String text) {
    return decimal(text).map(BigDecimal::longValueExact);
  }
}
