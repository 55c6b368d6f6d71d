package org.linli.value;

import java.util.Locale;

/** Whether a sum was paid, given as goods valued in yuan (物资折款), or both. */
public enum MoneyKind {
  CASH,
  IN_KIND,
  MIXED,
  /** The text gives a figure and no word for what it was. */
  UNKNOWN;

  /**
   * The word that data files and reports use: {@code cash}, {@code in_kind}, {@code mixed}, {@code
   * unknown}.
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind of a sum of two parts; a part of unknown kind takes nothing away from what is known of
   * the other.
   */
  public static MoneyKind together(MoneyKind a, MoneyKind b) {
    if (a == UNKNOWN || a == b) {
      return b;
    }
    return b == UNKNOWN ? a : MIXED;
  }
}
