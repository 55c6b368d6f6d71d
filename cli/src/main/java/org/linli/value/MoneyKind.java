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

  /** Whether the text says that it was the one, or that it was the other. */
  boolean single() {
    return this == CASH || this == IN_KIND;
  }

  /** The kind of two sums in one: what is cash in part and for the rest unknown is mixed. */
  MoneyKind joined(MoneyKind other) {
    return this == other ? this : MIXED;
  }
}
