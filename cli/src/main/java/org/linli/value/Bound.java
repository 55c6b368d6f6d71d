package org.linli.value;

import java.util.Locale;

/** On which side of a stated figure the true one lies: {@code 50余人} is 50, and more than that. */
public enum Bound {
  /** The figure is the figure. */
  EXACT,
  /** 余, 多, 超过, 以上, 不少于: the figure is a floor. */
  MORE_THAN,
  /** 近, 不足, 以内: the figure is a ceiling. */
  LESS_THAN,
  /** 约, 左右, or words that point both ways. */
  ABOUT;

  /**
   * The word that data files and reports use: {@code exact}, {@code more_than}, {@code less_than},
   * {@code about}.
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The bound of a sum of two figures: floors add up to a floor, a floor and a ceiling to an
   * estimate.
   */
  public static Bound together(Bound a, Bound b) {
    if (a == EXACT || a == b) {
      return b;
    }
    return b == EXACT ? a : ABOUT;
  }
}
