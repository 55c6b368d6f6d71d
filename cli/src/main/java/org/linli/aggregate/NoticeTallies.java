package org.linli.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linli.aggregate.NoticeFigures.DutyLine;
import org.linli.aggregate.NoticeFigures.ListedRow;
import org.linli.check.UnitReport;
import org.linli.model.Roster;
import org.linli.model.Unit;
import org.linli.model.UnitSheet;
import org.linli.notice.Duties;
import org.linli.notice.Notice;
import org.linli.value.UnitCode;

/** Adds up what a notice itself wants counted. Units come in code order. */
final class NoticeTallies {
  private final Notice notice;
  private final Roster roster;
  private final Unit root;
  private final List<TallyTable> tables;
  private final Map<UnitCode, String> settings = new TreeMap<>();
  private final Map<UnitCode, Unit> folders = new TreeMap<>();

  NoticeTallies(Notice notice, Unit root) {
    this.notice = notice;
    this.roster = notice.roster();
    this.root = root;
    List<Unit> lines =
        roster.below(root.code()).stream().filter(unit -> roster.expects(unit.code())).toList();
    this.tables =
        notice.statistics().tallies().stream()
            .map(spec -> new TallyTable(spec, notice, lines))
            .toList();
  }

  void add(UnitReport report, List<TallyCounts> tallies) {
    Unit unit = report.unit();
    know(report);
    // None are counted where only findings are asked for.
    for (int i = 0; i < tallies.size(); i++) {
      tables.get(i).add(tallies.get(i), line(unit), setting(unit));
    }
  }

  /** Takes note of a unit and of what kind of place it is. */
  void know(UnitReport report) {
    folders.put(report.unit().code(), report.unit());
    report
        .facts()
        .sheet()
        .flatMap(UnitSheet::setting)
        .ifPresent(setting -> settings.put(report.unit().code(), setting));
  }

  /** Returns a table of some of a unit's rows alone. */
  NoticeFigures.Tally alone(int table, TallyCounts counts, Unit unit) {
    TallyTable own = new TallyTable(notice.statistics().tallies().get(table), notice, List.of());
    own.add(counts, line(unit), setting(unit));
    return own.tally();
  }

  /** The unit directly below the root that another lies under; the root for its own rows. */
  private Unit line(Unit unit) {
    if (unit.code().equals(root.code())) {
      return root;
    }
    return roster
        .above(unit, folders)
        .filter(above -> !above.code().equals(root.code()))
        .map(this::line)
        .orElse(unit);
  }

  /** A unit that does not say is what the unit above it is. */
  private String setting(Unit unit) {
    String stated = settings.get(unit.code());
    return stated != null ? stated : roster.above(unit, folders).map(this::setting).orElse("");
  }

  NoticeFigures figures(
      RowLists lists, List<UnitReport> reports, List<IndicatorDifference> differences) {
    return new NoticeFigures(
        tables.stream().map(TallyTable::tally).toList(),
        lists.listings(),
        notice
            .statistics()
            .duties()
            .map(duties -> duties(duties, lists, reports))
            .orElse(List.of()),
        differences);
  }

  private List<DutyLine> duties(Duties duties, RowLists lists, List<UnitReport> reports) {
    Set<UnitCode> submitted =
        reports.stream()
            .filter(UnitReport::submitted)
            .map(report -> report.unit().code())
            .collect(Collectors.toSet());
    List<DutyLine> out = new ArrayList<>();
    for (Duties.Duty duty : duties.all()) {
      List<ListedRow> entries = lists.entries(duty.id());
      Set<UnitCode> told =
          entries.stream().map(entry -> entry.unit().code()).collect(Collectors.toSet());
      List<Unit> responsible = duty.units(roster, root.code());
      List<Unit> silent =
          responsible.stream()
              .filter(unit -> submitted.contains(unit.code()) && !told.contains(unit.code()))
              .toList();
      out.add(new DutyLine(duty, responsible, entries, silent));
    }
    return out;
  }
}
