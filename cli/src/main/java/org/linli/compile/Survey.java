package org.linli.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.aggregate.Statistics;
import org.linli.check.RuleCatalog;
import org.linli.check.RuleCrash;
import org.linli.check.UnitChecker;
import org.linli.check.UnitReport;
import org.linli.discover.CampaignTree;
import org.linli.finding.Finding;
import org.linli.finding.FindingLog;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.finding.Severity;
import org.linli.model.Unit;
import org.linli.notice.Notice;
import org.linli.value.UnitCode;

/**
 * A campaign, read, checked and added up: all that the outputs are made of, but for the rows, which
 * stream by once more when they are written.
 *
 * @param request what was asked
 * @param tree the folder
 * @param inputs its files as they were before the first was opened
 * @param checker reads and checks a unit once more, for its rows
 * @param duplicates for each unit the ordinals of activities that count elsewhere, and why
 * @param reports of the units, in code order
 * @param statistics every figure
 * @param findings all of them
 * @param crashes rules that threw: defects of the program
 */
public record Survey(
    Request request,
    CampaignTree tree,
    Inputs inputs,
    UnitChecker checker,
    Map<UnitCode, Map<Integer, Observation>> duplicates,
    List<UnitReport> reports,
    Statistics statistics,
    FindingLog findings,
    List<RuleCrash> crashes) {

  private static final RuleId EMPTY = new RuleId("campaign-empty");

  /** Returns the notice. */
  public Notice notice() {
    return request.notice();
  }

  /** Returns the rules. */
  public RuleCatalog catalog() {
    return request.catalog();
  }

  /**
   * Returns whether there is no readable table at all, so that nothing is written (data-format,
   * section 5).
   */
  public boolean nothingToCompile() {
    return findings.byRule().containsKey(EMPTY);
  }

  /** Returns the listed findings of a severity or graver, in order. */
  public List<Finding> listed(Severity least) {
    return findings.sorted().stream().filter(finding -> finding.severity().atLeast(least)).toList();
  }

  /** Returns the name of a unit, or its code where no folder and no roster knows it. */
  public String unitName(UnitCode code) {
    return report(code)
        .map(UnitReport::unit)
        .or(() -> notice().roster().unit(code))
        .map(Unit::name)
        .orElse(code.text());
  }

  /** Returns a unit's report. There are thousands of both units and findings: no walk for each. */
  private Optional<UnitReport> report(UnitCode code) {
    int low = 0;
    int high = reports.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int side = reports.get(middle).unit().code().compareTo(code);
      if (side == 0) {
        return Optional.of(reports.get(middle));
      }
      if (side < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }
}
