package org.linli.finding;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/**
 * What a stage saw, before it is judged: the rule that speaks, the place, and the facts that its
 * message needs. A stage says where and which facts; severity and clause come from the pack, the
 * words from the rule's page.
 *
 * @param rule the rule that reports it
 * @param at the smallest place that shows it: the cell, not the row
 * @param value the offending text as submitted; empty where the defect is an absence
 * @param facts what the rule's message template names, as text, by name
 * @param severity set where the field's own setting decides (a required field that only warns),
 *     else empty
 * @param clause the clause of the field concerned, used where the pack gives none for the rule
 */
public record Observation(
    RuleId rule,
    Location at,
    Optional<String> value,
    Map<String, String> facts,
    Optional<Severity> severity,
    Optional<String> clause) {

  public Observation {
    facts = java.util.Collections.unmodifiableMap(new TreeMap<>(facts));
  }

  /** Returns an observation without facts. */
  public static Observation of(String rule, Location at) {
    return new Observation(
        RuleId.of(rule), at, Optional.empty(), Map.of(), Optional.empty(), Optional.empty());
  }

  /** Returns this observation with the offending text. */
  public Observation withValue(String newValue) {
    return new Observation(rule, at, Optional.of(newValue), facts, severity, clause);
  }

  /** Returns this observation with one more fact. */
  public Observation with(String fact, Object what) {
    Map<String, String> more = new TreeMap<>(facts);
    more.put(fact, what.toString());
    return new Observation(rule, at, value, more, severity, clause);
  }

  /** Returns this observation with more facts. */
  public Observation with(Map<String, String> moreFacts) {
    Map<String, String> more = new TreeMap<>(facts);
    more.putAll(moreFacts);
    return new Observation(rule, at, value, more, severity, clause);
  }

  /** Returns this observation with the severity that the field asks for. */
  public Observation as(Severity newSeverity) {
    return new Observation(rule, at, value, facts, Optional.of(newSeverity), clause);
  }

  /** Returns this observation with the clause of the field concerned. */
  public Observation under(Optional<String> newClause) {
    return new Observation(rule, at, value, facts, severity, newClause);
  }

  /** Writes this observation. */
  public void write(StoredOutput out) {
    out.text(rule.text());
    at.write(out);
    out.text(value);
    out.map(facts, out::text);
    out.text(severity.map(Severity::name));
    out.text(clause);
  }

  /** Reads an observation. */
  public static Observation read(StoredInput in) {
    return new Observation(
        new RuleId(in.text()),
        Location.read(in),
        in.optionalText(),
        in.map(in::text),
        in.optionalText().map(Severity::valueOf),
        in.optionalText());
  }
}
