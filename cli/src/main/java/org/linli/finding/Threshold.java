package org.linli.finding;

import java.util.Optional;

/**
 * From which severity on findings make a run fail.
 *
 * @param least the mildest severity that fails; empty for never
 */
public record Threshold(Optional<Severity> least) {
  private static final String NEVER = "never";

  /**
   * Returns the threshold of a word: {@code error}, {@code warning}, {@code info}, {@code never}.
   */
  public static Optional<Threshold> ofWord(String word) {
    return word.equals(NEVER)
        ? Optional.of(new Threshold(Optional.empty()))
        : Severity.ofWord(word).map(severity -> new Threshold(Optional.of(severity)));
  }

  /** Returns whether nothing fails. */
  public boolean never() {
    return least.isEmpty();
  }

  /** Returns whether a finding of this severity fails. */
  public boolean reachedBy(Severity severity) {
    return least.filter(severity::atLeast).isPresent();
  }

  /** Returns the word, as in options and in linli.yaml. */
  public String word() {
    return least.map(Severity::word).orElse(NEVER);
  }
}
