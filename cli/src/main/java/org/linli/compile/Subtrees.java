package org.linli.compile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linli.aggregate.Statistics.UnitFigures;
import org.linli.check.CampaignFacts;
import org.linli.check.UnitReport;
import org.linli.finding.Finding;
import org.linli.finding.FindingLog;
import org.linli.model.Level;
import org.linli.model.Unit;
import org.linli.read.Registers;
import org.linli.value.UnitCode;

/**
 * The units below the root of a campaign, each surveyed as the campaign has it: the figures of its
 * line in the campaign's report, and of the campaign's findings those in its subtree. Nobody is to
 * find two figures for one unit in one output.
 */
final class Subtrees {
  private final Survey whole;
  private final Registers registers;
  private final SortedMap<UnitCode, FindingLog> told = new TreeMap<>();

  /**
   * Gets ready.
   *
   * @param whole the campaign, or a part of it that answers to a notice of its own
   */
  Subtrees(Survey whole) {
    this.whole = whole;
    this.registers = whole.registers();
    for (Finding finding : whole.findings().sorted()) {
      finding.at().unit().ifPresent(unit -> told(unit).add(finding));
    }
    whole
        .findings()
        .unlisted()
        .forEach(
            (group, count) -> group.unit().ifPresent(unit -> told(unit).addUnlisted(group, count)));
  }

  private FindingLog told(UnitCode unit) {
    return told.computeIfAbsent(unit, code -> new FindingLog(Integer.MAX_VALUE));
  }

  /**
   * Returns the units of a level in whose subtree there is a table to compile, in code order: not
   * the root, and none that answers to another notice.
   */
  List<Unit> at(Level level) {
    Set<UnitCode> compiled =
        new CampaignFacts(whole.tree(), whole.reports().stream().map(UnitReport::facts).toList())
            .withTables();
    return whole.statistics().units().stream()
        .map(UnitFigures::unit)
        .filter(unit -> unit.level() == level && compiled.contains(unit.code()))
        .filter(unit -> !unit.code().equals(whole.statistics().root().code()))
        .filter(unit -> whole.tree().part(unit).isEmpty())
        .sorted(Comparator.comparing(Unit::code))
        .toList();
  }

  /** Returns the survey of a unit's subtree. */
  Survey of(Unit unit) {
    FindingLog below = new FindingLog(Integer.MAX_VALUE);
    told.forEach(
        (code, log) -> {
          Optional<Unit> at = whole.unit(code);
          if (at.filter(one -> whole.tree().below(one, unit.code())).isPresent()) {
            below.addAll(log);
          }
        });
    return Surveyor.subtree(whole, unit, registers, below);
  }
}
