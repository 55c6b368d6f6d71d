package org.linli.notice;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.linli.finding.Severity;

/**
 * What a pack says of a rule.
 *
 * @param on whether it is applied
 * @param severity other than the rule's default
 * @param clause the clause that the rule enforces in this notice
 * @param parameters figures that the rule needs, by name, as {@code min} and {@code max}
 */
public record RuleSetting(
    boolean on,
    Optional<Severity> severity,
    Optional<String> clause,
    Map<String, BigDecimal> parameters) {

  /** What applies where the pack is silent. */
  public static final RuleSetting DEFAULT =
      new RuleSetting(true, Optional.empty(), Optional.empty(), Map.of());
}
