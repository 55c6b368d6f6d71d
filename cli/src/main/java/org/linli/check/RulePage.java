package org.linli.check;

import java.util.Map;
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
   * A rule's words in one language; facts stand between braces, as {@code {start}}.
   *
   * @param message what is wrong, short, with the value
   * @param hint what to do
   */
  public record Words(String message, String hint) {
    /**
     * Returns the message with the facts in their places; a fact that is not given leaves a dash.
     */
    public String message(Map<String, String> facts) {
      return filled(message, facts);
    }

    /** Returns the hint with the facts in their places; a fact that is not given leaves a dash. */
    public String hint(Map<String, String> facts) {
      return filled(hint, facts);
    }

    private static String filled(String template, Map<String, String> facts) {
      StringBuilder out = new StringBuilder(template.length() + 32);
      int at = 0;
      for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
        int close = template.indexOf('}', open);
        if (close < 0) {
          break;
        }
        out.append(template, at, open)
            .append(facts.getOrDefault(template.substring(open + 1, close), "—"));
        at = close + 1;
      }
      return out.append(template, at, template.length()).toString();
    }
  }
}
