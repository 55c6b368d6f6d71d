package org.linli.check;

import org.linli.finding.RuleId;
import org.linli.finding.Severity;

/**
 * Everything that people read about a rule.
 *
 * @param id the rule
 * @param scope what it looks at
 * @param severity unless a pack or a field sets another
 * @param since version of the program that first knew it
 * @param zh words in Chinese
 * @param en words in English
 * @param body Markdown in both languages: why, a bad and a good example
 */
public record RulePage(
    RuleId id, Scope scope, Severity severity, String since, Words zh, Words en, String body) {

  /** What a rule looks at. */
  public enum Scope {
    ROW,
    TABLE,
    UNIT,
    CAMPAIGN;

    /** Returns the word used in pages and lists, as {@code row}. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A rule's words in one language; facts stand between braces, see {@link MessageTemplate}.
   *
   * @param message what is wrong, short, with the value
   * @param hint what to do
   */
  public record Words(String message, String hint) {}
}
