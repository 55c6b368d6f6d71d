package org.linli.check;

import java.util.Map;
import java.util.TreeMap;
import org.linli.finding.Finding;
import org.linli.finding.RuleId;
import org.linli.finding.Severity;
import org.linli.value.PersonalData;
import org.linli.value.Text;

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

  private static final int QUOTED = 60;

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
  public record Words(String message, String hint) {
    /** Returns the message with the facts of {@link RulePage#facts} in their places. */
    public String message(Map<String, String> facts) {
      return MessageTemplate.filled(message, facts);
    }

    /** Returns the hint with the facts of {@link RulePage#facts} in their places. */
    public String hint(Map<String, String> facts) {
      return MessageTemplate.filled(hint, facts);
    }
  }

  /**
   * Returns what a finding's words may name, fit to be shown anywhere: its facts and, as {@code
   * value}, the offending text unless a fact of that name says it better. Control characters are
   * made visible, long texts shortened, personal data masked.
   */
  public static Map<String, String> facts(Finding finding) {
    Map<String, String> shown = new TreeMap<>();
    finding.value().ifPresent(value -> shown.put("value", fit(value)));
    finding.facts().forEach((name, text) -> shown.put(name, fit(text)));
    return shown;
  }

  private static String fit(String text) {
    return Text.shortened(Text.shown(PersonalData.masked(text)), QUOTED);
  }
}
