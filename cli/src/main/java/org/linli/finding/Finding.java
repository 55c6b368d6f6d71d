package org.linli.finding;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/**
 * One thing the sender should know: an observation, judged by the notice's pack. Holds facts; the
 * words are chosen when it is rendered, in the reader's language.
 *
 * @param rule the rule that reports it
 * @param severity as the pack, the field or the rule's default sets it
 * @param at where
 * @param value the offending text as submitted, not yet masked or shortened
 * @param facts what the message names
 * @param clause the clause of the notice that asks for it; an anchor of the pack's source.md
 */
public record Finding(
    RuleId rule,
    Severity severity,
    Location at,
    Optional<String> value,
    Map<String, String> facts,
    Optional<String> clause)
    implements Comparable<Finding> {

  /**
   * Unit code, file, line, column, rule (outputs, findings.json); then the rest, so that the order
   * is total.
   */
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::at, Location.POSITION)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::at)
          .thenComparing(finding -> finding.value.orElse(""))
          .thenComparing(finding -> finding.facts.toString());

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /** Writes this finding. */
  public void write(StoredOutput out) {
    out.text(rule.text());
    out.text(severity.name());
    at.write(out);
    out.text(value);
    out.map(facts, out::text);
    out.text(clause);
  }

  /** Reads a finding. Its facts come in the order in which they were. */
  public static Finding read(StoredInput in) {
    return new Finding(
        new RuleId(in.text()),
        Severity.valueOf(in.text()),
        Location.read(in),
        in.optionalText(),
        Collections.unmodifiableMap(in.map(in::text)),
        in.optionalText());
  }
}
