package org.linli.compile;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.linli.aggregate.Statistics;
import org.linli.check.Judge;
import org.linli.check.RowReceiver;
import org.linli.check.RuleCatalog;
import org.linli.check.RuleCrash;
import org.linli.check.Suppressions;
import org.linli.check.UnitReport;
import org.linli.discover.CampaignTree;
import org.linli.discover.Jurisdiction;
import org.linli.discover.UnitFolder;
import org.linli.finding.Finding;
import org.linli.finding.FindingGroup;
import org.linli.finding.FindingLog;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.finding.Severity;
import org.linli.model.Unit;
import org.linli.notice.Notice;
import org.linli.notice.Suppression;
import org.linli.read.Registers;
import org.linli.value.UnitCode;

/**
 * A campaign, read, checked and added up: all that the outputs are made of, but for the rows, which
 * stream by once more when they are written.
 *
 * @param request what was asked
 * @param tree the folder
 * @param inputs its files as they were before the first was opened
 * @param reading reads and checks a unit once more, for its rows
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
    UnitReading reading,
    Map<UnitCode, Map<Integer, Observation>> duplicates,
    List<UnitReport> reports,
    Statistics statistics,
    FindingLog findings,
    List<RuleCrash> crashes) {

  private static final Comparator<Unit> BY_CODE = Comparator.comparing(Unit::code);
  private static final RuleId EMPTY = new RuleId("campaign-empty");

  /**
   * Returns this survey with what is to be said of the findings that linli.yaml suppresses: entries
   * that mean nothing, or no longer hold. The findings that they mean stay among the others.
   */
  public Survey judging(List<Suppression> entries) {
    if (entries.isEmpty()) {
      return this;
    }
    Set<FindingGroup> groups = new HashSet<>(findings.unlisted().keySet());
    findings.sorted().forEach(finding -> groups.add(FindingGroup.of(finding)));
    FindingLog all = new FindingLog(request.limits().findingsPerRule());
    all.addAll(findings);
    Judge judge = new Judge(catalog(), notice());
    for (Observation seen : new Suppressions(entries, request.asOf()).observations(groups)) {
      judge.judge(seen).ifPresent(all::add);
    }
    return new Survey(
        request, tree, inputs, reading, duplicates, reports, statistics.with(all), all, crashes);
  }

  /** Returns the notice. */
  public Notice notice() {
    return tree.notice();
  }

  /** Returns the parts of the campaign that answer to notices of their own, in code order. */
  public List<Unit> parts() {
    return tree.parts().stream().map(Jurisdiction::root).sorted(BY_CODE).toList();
  }

  /** Returns a part that answers to a notice of its own: read, checked and added up as such. */
  Survey part(Unit root) {
    return Surveyor.part(this, root);
  }

  /** Sends all rows of the campaign by, in unit-code order. */
  void rows(RowReceiver receiver) {
    rows(receiver, unit -> true);
  }

  /** Sends the rows of some units by, in unit-code order; the others are not read. */
  void rows(RowReceiver receiver, Predicate<Unit> meant) {
    for (UnitFolder unit : tree.units()) {
      if (!meant.test(unit.unit())) {
        continue;
      }
      reading.check(unit, duplicates.getOrDefault(unit.unit().code(), Map.of()), receiver);
    }
  }

  /** Returns the registers of the campaign, read again. */
  Registers registers() {
    return Registers.read(tree, reading::reader);
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
    return unit(code).map(Unit::name).orElse(code.text());
  }

  /** Returns the unit of a code, as its folder or the roster knows it. */
  public Optional<Unit> unit(UnitCode code) {
    return report(code).map(UnitReport::unit).or(() -> notice().roster().unit(code));
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
