package org.linli.render.document;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.Statistics.Status;
import org.linli.aggregate.Statistics.TargetResult;
import org.linli.aggregate.Statistics.UnitReporting;
import org.linli.finding.Severity;
import org.linli.model.Unit;
import org.linli.model.UnitSheet;
import org.linli.notice.Form;
import org.linli.notice.Indicator;
import org.linli.notice.Notice;
import org.linli.render.ChineseDays;
import org.linli.render.FieldText;
import org.linli.render.IndicatorNames;
import org.linli.render.Measure;
import org.linli.render.OfficialWriting;
import org.linli.value.UnitCode;

/**
 * The names under which a template finds every figure and text of a report; {@code
 * templates/_shared/report/README.md} lists them. Only maps, lists, texts, numbers and booleans.
 */
final class ReportFigures {
  /** Missing units that a report names; of the rest only the number is told. */
  private static final int MOST_MISSING = 100;

  private final Statistics statistics;
  private final Notice notice;
  private final Published published;
  private final ReportBreakdowns breakdowns;
  private final ReportTables ofNotice;

  ReportFigures(Statistics statistics, Notice notice, Published published) {
    this.statistics = statistics;
    this.notice = notice;
    this.published = published;
    this.breakdowns = new ReportBreakdowns(statistics, published);
    this.ofNotice = new ReportTables(statistics.ofNotice(), notice, published);
  }

  /** Returns all figures by name. */
  Map<String, Object> all() {
    return Map.ofEntries(
        entry("notice", NoticeFacts.of(notice)),
        entry("root", rootFacts()),
        entry("terms", notice.terms()),
        entry("as_of", ChineseDays.of(statistics.asOf())),
        entry("addressee", addressee()),
        entry("totals", breakdowns.measures(statistics.totals())),
        entry(
            "targets",
            isCampaign() ? statistics.targets().stream().map(this::target).toList() : List.of()),
        entry("reporting", reporting()),
        entry("categories", breakdowns.categories()),
        entry("months", breakdowns.months()),
        entry("groups", breakdowns.groups()),
        entry("groups_unstated", breakdowns.ungrouped()),
        entry("festivals", breakdowns.festivals()),
        entry("units", breakdowns.units()),
        entry("needs", needs()),
        entry("organizations", organizations()),
        entry("cases", counted("cases", "kind", statistics.cases())),
        entry("cases_total", statistics.cases().values().stream().mapToLong(Long::longValue).sum()),
        entry("indicators", indicators()),
        entry("tallies", ofNotice.tallies()),
        entry("listings", ofNotice.listings()),
        entry("duties", ofNotice.duties()),
        entry("quality", quality()),
        entry("sections", new ReportNarratives(statistics, notice, published).sections()),
        entry(
            "attachments",
            notice.forms().stream().filter(Form::required).map(Form::title).toList()));
  }

  private Map<String, Object> rootFacts() {
    Unit root = statistics.root();
    return Map.ofEntries(
        entry("code", root.code().text()),
        entry("name", root.name()),
        entry("level", root.level().word()),
        entry("office", OfficialWriting.office(root, notice)),
        entry("scope", OfficialWriting.scope(root)),
        entry("is_campaign", isCampaign()));
  }

  /** Whether the report is of all that the notice addresses, to which its targets apply. */
  private boolean isCampaign() {
    return notice.reachesOnly(statistics.root().code());
  }

  /** The pack's addressee receives the reports of the units below; the campaign's own has none. */
  private String addressee() {
    return isCampaign() ? "" : notice.addressee().orElse("");
  }

  private Map<String, Object> target(TargetResult result) {
    Optional<Measure> measure = Measure.ofKey(result.target().measure());
    return Map.ofEntries(
        entry("id", result.target().id()),
        entry("measure", result.target().measure()),
        entry("heading", measure.map(Measure::heading).orElse("")),
        entry("unit", measure.map(Measure::unit).orElse("")),
        entry("strict", result.target().strict()),
        entry("bound", OfficialWriting.round(result.target().bound())),
        entry("actual", FieldText.plain(result.actual())),
        entry("percent", result.percent()),
        entry("level", result.actual().compareTo(result.target().bound()) == 0),
        entry("met", result.met()));
  }

  private Map<String, Object> reporting() {
    var reporting = statistics.reporting();
    List<UnitReporting> missing =
        reporting.units().stream().filter(unit -> unit.status() == Status.MISSING).toList();
    List<String> named =
        missing.stream().limit(MOST_MISSING).map(unit -> unit.unit().name()).toList();
    return Map.ofEntries(
        entry("expected", reporting.expected()),
        entry("submitted", reporting.submitted()),
        entry("on_time", reporting.onTime()),
        entry("late", reporting.late()),
        entry("undated", reporting.undated()),
        entry("missing", reporting.missing()),
        entry("missing_units", named),
        entry("missing_units_left_out", missing.size() - named.size()),
        entry("liaisons", reporting.units().stream().mapToLong(UnitReporting::liaisons).sum()),
        entry(
            "liaison_units",
            reporting.units().stream().filter(unit -> unit.liaisons() > 0).count()),
        entry("own", ownPreparations()),
        entry("plans", sheets(sheet -> isNamed(sheet.sheet().plan()))),
        entry("appeals", sheets(sheet -> isNamed(sheet.sheet().appeal()))));
  }

  /** What the root unit itself has prepared: all there is to tell where no units lie below it. */
  private Map<String, Object> ownPreparations() {
    Optional<UnitSheet> own =
        statistics.submissions().stream()
            .filter(submission -> submission.unit().code().equals(statistics.root().code()))
            .map(Statistics.Submission::sheet)
            .findFirst();
    return Map.of(
        "plan", isNamed(own.flatMap(UnitSheet::plan)),
        "appeal", isNamed(own.flatMap(UnitSheet::appeal)),
        "liaisons", own.map(sheet -> sheet.liaisons().size()).orElse(0));
  }

  private static boolean isNamed(Optional<UnitSheet.IssuedPaper> paper) {
    return paper.filter(UnitSheet.IssuedPaper::isNamed).isPresent();
  }

  /**
   * How many of the expected units say so in their sheets; they are what the report counts units
   * by.
   */
  private long sheets(Predicate<Statistics.Submission> kind) {
    Set<UnitCode> expected =
        statistics.reporting().units().stream()
            .map(unit -> unit.unit().code())
            .collect(Collectors.toSet());
    return statistics.submissions().stream()
        .filter(submission -> expected.contains(submission.unit().code()))
        .filter(kind)
        .count();
  }

  private Map<String, Object> needs() {
    var needs = statistics.needs();
    return Map.ofEntries(
        entry("registered", needs.registered()),
        entry("open", needs.open()),
        entry("dispatched", needs.dispatched()),
        entry("done", needs.done()),
        entry("done_share", OfficialWriting.share(needs.done(), needs.registered())),
        entry("escalated", needs.escalated()),
        entry("wishes", needs.wishes()),
        entry("wishes_done", needs.wishesDone()),
        entry("by_level", counted("needs", "level", needs.byLevel())));
  }

  private Map<String, Object> organizations() {
    var organizations = statistics.organizations();
    return Map.ofEntries(
        entry("total", organizations.total()),
        entry("by_type", counted("organizations", "type", organizations.byType())),
        entry("by_tier", counted("organizations", "tier", organizations.byTier())),
        entry("linked_villages", organizations.linkedVillages()));
  }

  /** Counts by the options of a field, under the notice's names and in its order, 0 left out. */
  private List<Map<String, Object>> counted(String table, String field, Map<String, Long> counts) {
    return notice.options(table, field).stream()
        .filter(option -> counts.getOrDefault(option.id(), 0L) > 0)
        .map(
            option ->
                Map.<String, Object>of(
                    "id",
                    option.id(),
                    "name",
                    option.name(),
                    "count",
                    counts.getOrDefault(option.id(), 0L)))
        .toList();
  }

  private List<Map<String, Object>> indicators() {
    IndicatorNames names = new IndicatorNames(statistics);
    return statistics.indicators().stream()
        .map(
            indicator ->
                Map.<String, Object>ofEntries(
                    entry("id", indicator.id()),
                    entry("name", published.figure(names.of(indicator))),
                    entry("target", published.figure(indicator.target())),
                    entry("actual", published.figure(indicator.actual())),
                    entry("unit", published.figure(indicator.unit())),
                    entry("base", indicator.spec().map(Indicator::id).orElse(indicator.id())),
                    entry("met", indicator.met().map(met -> met ? "已完成" : "未完成").orElse(""))))
        .toList();
  }

  private Map<String, Object> quality() {
    var quality = statistics.quality();
    var activities = quality.tables().getOrDefault("activities", new Statistics.Rows(0, 0, 0, 0));
    return Map.ofEntries(
        entry("activities_read", activities.read()),
        entry("activities_counted", activities.counted()),
        entry("activities_rejected", activities.rejected()),
        entry("activities_duplicates", activities.duplicates()),
        entry("rows_read", quality.rows().read()),
        entry("rows_counted", quality.rows().counted()),
        entry("rows_rejected", quality.rows().rejected()),
        entry("duplicates", quality.rows().duplicates()),
        entry("errors", quality.findings().getOrDefault(Severity.ERROR, 0L)),
        entry("warnings", quality.findings().getOrDefault(Severity.WARNING, 0L)));
  }
}
