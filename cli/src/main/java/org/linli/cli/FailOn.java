package org.linli.cli;

import org.linli.finding.Finding;
import org.linli.finding.FindingLog;
import org.linli.finding.RuleId;
import org.linli.finding.Severity;
import org.linli.finding.Threshold;
import org.linli.notice.CampaignRules;

/**
 * Which findings make the run end with {@link ExitCode#FINDINGS}: those from {@code --fail-on} on,
 * but for rules of which linli.yaml says from where they fail. {@code --fail-on never} is the last
 * word.
 *
 * @param threshold of {@code --fail-on}
 * @param rules what linli.yaml says
 */
record FailOn(Threshold threshold, CampaignRules rules) {

  boolean fails(Finding finding) {
    return fails(finding.rule(), finding.severity());
  }

  /** Returns whether any of the findings fails, listed or not. */
  boolean reachedBy(FindingLog findings) {
    for (RuleId rule : findings.byRule().keySet()) {
      for (Severity severity : Severity.values()) {
        if (findings.count(rule, severity) > 0 && fails(rule, severity)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean fails(RuleId rule, Severity severity) {
    return !threshold.never() && rules.of(rule).fail().orElse(threshold).reachedBy(severity);
  }
}
