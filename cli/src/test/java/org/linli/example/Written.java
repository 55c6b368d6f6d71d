package org.linli.example;

import java.math.BigDecimal;

/**
 * A figure as an office wrote it, with the value that it means.
 *
 * @param text what stands in the cell
 * @param value 人次 or yuan
 * @param estimated the part of the value that rests on estimates
 */
record Written(String text, BigDecimal value, BigDecimal estimated) {
  static Written exact(String text, long value) {
    return new Written(text, BigDecimal.valueOf(value), BigDecimal.ZERO);
  }

  static Written estimate(String text, long value) {
    return new Written(text, BigDecimal.valueOf(value), BigDecimal.valueOf(value));
  }
}
