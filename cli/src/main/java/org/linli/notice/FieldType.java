package org.linli.notice;

import java.util.Locale;
import java.util.Optional;

/** How a field's text is read (data-format, section 3). */
public enum FieldType {
  TEXT,
  INTEGER,
  NUMBER,
  COUNT,
  MONEY,
  PERIOD,
  DATE,
  LIST,
  PATHS,
  GROUPS,
  CATEGORY,
  ENUM,
  YES_NO;

  /** Returns the word used in notice.yaml, as {@code yes-no}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns whether a form's total row can add up a column of this type. */
  public boolean addsUp() {
    return switch (this) {
      case COUNT, MONEY, GROUPS, NUMBER -> true;
      default -> false;
    };
  }

  /** Returns the type that a pack names. */
  public static Optional<FieldType> ofWord(String word) {
    for (FieldType type : values()) {
      if (type.word().equals(word)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
