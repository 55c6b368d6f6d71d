package org.linli.notice;

import java.util.Map;
import org.linli.finding.RuleId;

/**
 * Something in a YAML text that is refused.
 *
 * @param rule {@code yaml-malformed}, {@code yaml-duplicate-key}, {@code yaml-tag-unknown}, {@code
 *     yaml-too-deep}, {@code yaml-too-many-aliases} or {@code yaml-too-large}
 * @param line from 1
 * @param column from 1
 * @param facts what the rule's message names: {@code problem} and {@code problem-en} (malformed),
 *     {@code key} and {@code first} (the line of its first use), {@code tag}, {@code limit}, and
 *     for too large {@code what} ({@code keys}, {@code nodes} or {@code characters} of one word)
 */
public record YamlProblem(RuleId rule, int line, int column, Map<String, String> facts) {
  /** Copies the facts. */
  public YamlProblem {
    facts = Map.copyOf(facts);
  }
}
