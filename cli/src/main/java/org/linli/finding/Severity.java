package org.linli.finding;

import java.util.Locale;
import java.util.Optional;

/** How grave a finding is. A row with an {@link #ERROR} is not counted (data-format, section 4). */
public enum Severity {
  INFO,
  WARNING,
  ERROR;

  /**
   * Returns the word used in packs and in findings.json: {@code info}, {@code warning}, {@code
   * error}.
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the severity that a pack or an option names. */
  public static Optional<Severity> ofWord(String word) {
    for (Severity severity : values()) {
      if (severity.word().equals(word)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }

  /** Returns whether this is as grave as {@code threshold} or graver. */
  public boolean atLeast(Severity threshold) {
    return compareTo(threshold) >= 0;
  }
}
