package org.linli.notice;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linli.finding.RuleId;
import org.linli.finding.Severity;
import org.linli.finding.Threshold;

/**
 * What a campaign's linli.yaml says of rules. It goes over what the pack says of them and of
 * fields. A severity changes figures, since a row with an error does not count.
 *
 * @param settings by rule, in order; a rule that is not named stays as the pack has it
 */
public record CampaignRules(SortedMap<RuleId, Setting> settings) {
  /** Leaves every rule as the pack has it. */
  public static final CampaignRules NONE = new CampaignRules(new TreeMap<>());

  public CampaignRules {
    settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
  }

  /**
   * What is said of one rule.
   *
   * @param on whether it is applied, even if the pack says otherwise
   * @param severity of all its findings
   * @param fail from which severity on its findings make a run fail, whatever holds for others
   */
  public record Setting(
      Optional<Boolean> on, Optional<Severity> severity, Optional<Threshold> fail) {
    private static final Setting SILENT =
        new Setting(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns what is said of a rule; of one that is not named, nothing. */
  public Setting of(RuleId rule) {
    return settings.getOrDefault(rule, Setting.SILENT);
  }

  /** Returns the settings that can change figures: a rule put on or off, or its severity. */
  public Map<RuleId, Setting> changingFigures() {
    SortedMap<RuleId, Setting> changing = new TreeMap<>(settings);
    changing.values().removeIf(setting -> setting.on().isEmpty() && setting.severity().isEmpty());
    return changing;
  }
}
