package org.linli.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.linli.finding.Finding;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.finding.Severity;
import org.linli.notice.CampaignRules;
import org.linli.notice.Notice;
import org.linli.notice.RuleSetting;

/**
 * Makes findings of observations: how grave, and by which clause of the notice. Safe for threads.
 *
 * <p>How grave: as the campaign sets the rule, else as the observation itself says (a field's own
 * setting), else as the pack sets the rule, else as the rule's page says. The clause: as the pack
 * gives it for the rule, else that of the field concerned.
 */
public final class Judge {
  private final Map<RuleId, Verdict> verdicts = new HashMap<>();

  /** Makes a judge by a notice. */
  public Judge(RuleCatalog catalog, Notice notice) {
    for (RuleId id : catalog.ids()) {
      RuleSetting setting = notice.setting(id);
      CampaignRules.Setting own = catalog.campaign().of(id);
      Severity severity = setting.severity().or(() -> catalog.severity(id)).orElse(Severity.ERROR);
      verdicts.put(
          id,
          new Verdict(own.on().orElse(setting.on()), own.severity(), severity, setting.clause()));
    }
  }

  /**
   * How a rule's findings are judged.
   *
   * @param campaign how grave the campaign says that all of them are
   * @param usual how grave they are where neither the campaign nor the field says so
   */
  private record Verdict(
      boolean on, Optional<Severity> campaign, Severity usual, Optional<String> clause) {}

  /**
   * Returns the finding, or nothing where the campaign, or else the pack, switches the rule off.
   *
   * @throws IllegalStateException if there is no such rule: a defect of the program
   */
  public Optional<Finding> judge(Observation seen) {
    Verdict verdict = verdicts.get(seen.rule());
    if (verdict == null) {
      throw new IllegalStateException("no such rule: " + seen.rule());
    }
    if (!verdict.on) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            seen.rule(),
            verdict.campaign.or(seen::severity).orElse(verdict.usual),
            seen.at(),
            seen.value(),
            seen.facts(),
            verdict.clause.or(seen::clause)));
  }
}
