package org.linli.cli;

import java.util.List;
import org.linli.compile.Survey;
import org.linli.compile.Triage;
import org.linli.finding.Threshold;
import org.linli.notice.CampaignFile;
import org.linli.notice.CampaignRules;
import org.linli.notice.Suppression;
import org.linli.render.findings.Baseline;

/**
 * A campaign that has been read, and what its linli.yaml says of its findings.
 *
 * @param survey what was read
 * @param settings its linli.yaml
 * @param suppressions the findings that it accepts
 */
record Surveyed(Survey survey, CampaignFile settings, List<Suppression> suppressions) {

  /** Returns what linli.yaml says of rules. */
  CampaignRules rules() {
    return survey.catalog().campaign();
  }

  /** Returns the findings, told apart. */
  Triage triage(Baseline baseline) {
    return Triage.of(survey, suppressions, baseline);
  }

  /** Returns which findings make the run fail. */
  FailOn failOn(Threshold threshold) {
    return new FailOn(threshold, rules());
  }
}
