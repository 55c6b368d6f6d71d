package org.linli.fix;

import java.util.Locale;
import java.util.Optional;

/** Why something is written otherwise, in the order in which it is told. */
public enum Kind {
  /** The file was in another encoding than UTF-8. */
  ENCODING,
  /** A day or a period was written in another way than 2021-09-21. */
  DATE_SPELLING,
  /** Digits, letters and marks of full width stood in a figure. */
  FULL_WIDTH,
  /** Characters that nobody sees stood in a cell. */
  CONTROL_CHARACTERS,
  /** A cell said 同上 instead of what it says. */
  REPEATED_ABOVE,
  /** A row added up those above it, rightly. */
  TOTAL_ROW;

  /** Returns the word used in messages, as {@code date-spelling}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the rule that reports it; empty where a check has nothing to say of it. */
  public Optional<String> rule() {
    return switch (this) {
      case CONTROL_CHARACTERS, REPEATED_ABOVE, TOTAL_ROW -> Optional.of(word());
      case ENCODING, DATE_SPELLING, FULL_WIDTH -> Optional.empty();
    };
  }
}
