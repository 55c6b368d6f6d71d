package org.linli.aggregate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.aggregate.Statistics.CategoryFigures;
import org.linli.aggregate.Statistics.FestivalFigures;
import org.linli.aggregate.Statistics.GroupFigures;
import org.linli.aggregate.Statistics.MonthFigures;
import org.linli.aggregate.Statistics.Quality;
import org.linli.aggregate.Statistics.Reporting;
import org.linli.aggregate.Statistics.Rows;
import org.linli.aggregate.Statistics.TargetResult;
import org.linli.check.UnitReport;
import org.linli.discover.CampaignTree;
import org.linli.notice.Category;
import org.linli.notice.Festival;
import org.linli.notice.FieldSpec;
import org.linli.notice.Groups;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.notice.Weights;
import org.linli.value.UnitCode;

/**
 * Adds the units' partial totals up and rolls them up the tree. Units are added in code order, by
 * one thread.
 */
public final class Campaign {
  private final Notice notice;
  private final CampaignTree tree;
  private final UnitTally all;
  private final Map<UnitCode, Figures> own = new TreeMap<>();
  private final NoticeTallies ofNotice;
  private final StatedIndicators stated;
  private final Assessments assessments;

  /**
   * Starts without any unit.
   *
   * @param weights of what units are to do; none to assess nobody
   */
  public Campaign(CampaignTree tree, TallyPlan plan, Weights weights) {
    this.notice = tree.notice();
    this.tree = tree;
    this.all = new UnitTally(plan);
    this.ofNotice = new NoticeTallies(notice, tree.root());
    this.stated = new StatedIndicators(notice, tree.root().code());
    this.assessments = new Assessments(weights, tree);
  }

  /** Adds one unit's partial totals; units come in code order. */
  public void add(UnitReport report, UnitTally tally) {
    all.absorb(tally);
    ofNotice.add(report, tally.tallies);
    stated.add(report.unit(), tally);
    assessments.add(report, tally);
    own.put(report.unit().code(), tally.all);
  }

  /**
   * Rolls up what was added.
   *
   * @param asOf reporting day
   * @param reports of all units, in code order
   */
  public Statistics statistics(LocalDate asOf, List<UnitReport> reports) {
    RollUp rolled = RollUp.of(notice.roster(), tree, own);
    Measures totals = rolled.root();
    Reporting reporting = Reportings.of(tree, reports);
    NoticeFigures noticed =
        ofNotice.figures(all.lists(), reports, stated.contradicted(all.ledgers().indicators()));
    return new Statistics(
        tree.root(),
        asOf,
        totals,
        targets(totals),
        reporting,
        rolled.units(),
        categories(),
        months(),
        groups(),
        festivals(),
        all.ledgers().needs(options("needs", "level")),
        all.ledgers()
            .organizations(options("organizations", "type"), options("organizations", "tier")),
        all.ledgers().cases(options("cases", "kind")),
        new Indicators(
                notice.statistics(),
                notice.window(),
                asOf.getYear(),
                all.indicators(),
                all.ledgers().indicators(),
                tree.root().code().text())
            .results(),
        noticed,
        quality(),
        Map.copyOf(all.slices().highlights),
        submissions(reports),
        assessments.of(reporting.units(), noticed.duties()));
  }

  private List<TargetResult> targets(Measures totals) {
    return notice.targets().stream()
        .map(target -> new TargetResult(target, MeasureNames.value(totals, target.measure())))
        .toList();
  }

  private List<CategoryFigures> categories() {
    List<CategoryFigures> out = new ArrayList<>();
    for (Category category : notice.categories().all()) {
      out.add(
          new CategoryFigures(
              Optional.of(category), measures(all.slices().byCategory.get(category.id()))));
    }
    if (all.slices().byCategory.containsKey(Slices.UNCLASSIFIED)) {
      out.add(
          new CategoryFigures(
              Optional.empty(), measures(all.slices().byCategory.get(Slices.UNCLASSIFIED))));
    }
    return out;
  }

  private List<MonthFigures> months() {
    List<MonthFigures> out = new ArrayList<>();
    all.slices()
        .byMonth
        .forEach((month, figures) -> out.add(new MonthFigures(month, measures(figures))));
    return out;
  }

  private List<FestivalFigures> festivals() {
    List<FestivalFigures> out = new ArrayList<>();
    for (Festival festival : notice.festivals()) {
      out.add(new FestivalFigures(festival, measures(all.slices().byFestival.get(festival))));
    }
    return out;
  }

  private static Measures measures(@org.jspecify.annotations.Nullable Figures figures) {
    Figures known = figures == null ? new Figures() : figures;
    return known.sums.measures(known.organizations.size());
  }

  private List<GroupFigures> groups() {
    List<GroupFigures> out = new ArrayList<>();
    notice.groups().all().forEach(group -> out.add(group(group.name())));
    if (all.slices().byGroup.activities(Groups.OTHER) > 0) {
      out.add(group(Groups.OTHER));
    }
    return out;
  }

  private GroupFigures group(String name) {
    return new GroupFigures(
        name, all.slices().byGroup.people(name), all.slices().byGroup.activities(name));
  }

  /** The ids of an enum field's options, in the notice's order. */
  private List<String> options(String table, String field) {
    return notice.options(table, field).stream().map(FieldSpec.Option::id).toList();
  }

  /** What was read; the findings are added when all of them are known. */
  private Quality quality() {
    Map<String, Rows> tables = new LinkedHashMap<>();
    long read = 0;
    long counted = 0;
    long rejected = 0;
    long duplicates = 0;
    for (TableSpec table : notice.tables().values()) {
      Rows rows = all.rows(table.name());
      tables.put(table.name(), rows);
      read += rows.read();
      counted += rows.counted();
      rejected += rows.rejected();
      duplicates += rows.duplicates();
    }
    return new Quality(new Rows(read, counted, rejected, duplicates), tables, Map.of(), Map.of());
  }

  /** What a folder of an unknown unit says is nobody's submission, as its rows are nobody's. */
  private static List<Statistics.Submission> submissions(List<UnitReport> reports) {
    return reports.stream()
        .filter(report -> report.facts().folder().refused().isEmpty())
        .flatMap(
            report ->
                report
                    .facts()
                    .sheet()
                    .map(sheet -> new Statistics.Submission(report.unit(), sheet))
                    .stream())
        .toList();
  }
}
