package org.linli.render.dashboard;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.aggregate.Measures;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.Statistics.IndicatorResult;
import org.linli.aggregate.Statistics.Status;
import org.linli.aggregate.Statistics.TargetResult;
import org.linli.finding.Severity;
import org.linli.notice.Notice;
import org.linli.render.ChineseDays;
import org.linli.render.FieldText;
import org.linli.render.IndicatorNames;
import org.linli.render.Measure;
import org.linli.render.OfficialWriting;

/** The names under which the page's template finds its figures: maps, lists, texts and numbers. */
final class DashboardFigures {
  private final Statistics statistics;
  private final Notice notice;
  private final Named named;
  private final IndicatorNames indicatorNames;

  DashboardFigures(Statistics statistics, Notice notice, Named named) {
    this.statistics = statistics;
    this.notice = notice;
    this.named = named;
    this.indicatorNames = new IndicatorNames(statistics);
  }

  Map<String, Object> all() {
    boolean activities = notice.table("activities").isPresent();
    return Map.ofEntries(
        entry("title", OfficialWriting.subject(notice.title()) + "进展情况"),
        entry("unit", named.of(statistics.root().name())),
        entry("office", named.of(OfficialWriting.office(statistics.root(), notice))),
        entry("date", statistics.asOf().toString()),
        entry("as_of", ChineseDays.of(statistics.asOf())),
        entry("facts", facts()),
        entry("tiles", activities ? tiles() : List.of()),
        entry("targets", appliesTargets() ? targets() : List.of()),
        entry("reporting", reporting()),
        entry("categories", activities ? categories() : List.of()),
        entry("months", activities ? MonthChart.columns(statistics.byMonth()) : List.of()),
        entry("groups", activities ? groups() : List.of()),
        entry("festivals", activities ? festivals() : List.of()),
        entry("units", activities ? new UnitTable(statistics, named).lines() : List.of()),
        entry("registers", new RegisterLines(statistics, notice).all()),
        entry("indicators", statistics.indicators().stream().map(this::indicator).toList()),
        entry("quality", quality()));
  }

  /** What the campaign is: its notice, window and deadline. */
  private List<String> facts() {
    List<String> facts = new ArrayList<>();
    notice.number().ifPresent(facts::add);
    notice
        .window()
        .ifPresent(window -> facts.add("活动时间：" + ChineseDays.of(window.start(), window.end())));
    notice
        .deadline()
        .ifPresent(deadline -> facts.add("报送期限：" + ChineseDays.of(deadline.lastDay())));
    return facts;
  }

  private List<Map<String, Object>> tiles() {
    Measures totals = statistics.totals();
    List<Map<String, Object>> tiles = new ArrayList<>();
    tiles.add(tile("开展活动", Measure.ACTIVITIES, ""));
    tiles.add(
        tile(
            "受益群众",
            Measure.BENEFICIARIES,
            estimated(
                totals.beneficiariesEstimated() > 0,
                Amounts.grouped(totals.beneficiariesEstimated()) + "人次")));
    tiles.add(tile("参与社会组织", Measure.ORGANIZATIONS, ""));
    tiles.add(tile("参与人数", Measure.PARTICIPANTS, ""));
    tiles.add(
        tile(
            "投入资金（含物资折款）",
            Measure.FUNDS,
            estimated(
                totals.fundsEstimated().signum() > 0,
                OfficialWriting.money(totals.fundsEstimated()))));
    if (totals.households() > 0) {
      tiles.add(tile("惠及家庭", Measure.HOUSEHOLDS, ""));
    }
    if (totals.serviceHours().signum() > 0) {
      tiles.add(tile("累计服务时长", Measure.SERVICE_HOURS, ""));
    }
    return tiles;
  }

  private Map<String, Object> tile(String name, Measure measure, String note) {
    BigDecimal figure = measure.of(statistics.totals());
    boolean money = measure == Measure.FUNDS;
    return Map.of(
        "name",
        name,
        "figure",
        Amounts.grouped(money ? Amounts.scaled(figure) : figure),
        "unit",
        (money ? Amounts.scale(figure) : "") + measure.unit(),
        "note",
        note);
  }

  private static String estimated(boolean any, String part) {
    return any ? "其中" + part + "为估算数" : "";
  }

  /** Targets are set to all that the notice addresses, not to each unit of it. */
  private boolean appliesTargets() {
    return notice.reachesOnly(statistics.root().code());
  }

  private List<Map<String, Object>> targets() {
    return statistics.targets().stream().map(this::target).toList();
  }

  private Map<String, Object> target(TargetResult result) {
    Optional<Measure> measure = Measure.ofKey(result.target().measure());
    String unit = measure.map(Measure::unit).orElse("");
    BigDecimal bound = result.target().bound();
    BigDecimal longest = bound.max(result.actual());
    return Map.ofEntries(
        entry("name", measure.map(Measure::heading).orElse(result.target().measure())),
        entry(
            "bound",
            (result.target().strict() ? "超过" : "不少于") + OfficialWriting.round(bound) + unit),
        entry("actual", Amounts.grouped(result.actual()) + unit),
        entry("percent", result.percent()),
        entry("met", result.met()),
        entry("length", Amounts.length(result.actual(), longest)),
        entry("mark", Amounts.length(bound, longest)),
        entry("clause", result.target().clause().orElse("")));
  }

  private Map<String, Object> reporting() {
    var reporting = statistics.reporting();
    long all = Math.max(1, reporting.expected());
    List<Map<String, Object>> parts = new ArrayList<>();
    part(parts, "on_time", "按时报送", reporting.onTime(), all);
    part(parts, "late", "逾期报送", reporting.late(), all);
    part(parts, "undated", "未注明日期", reporting.undated(), all);
    part(parts, "missing", "未报送", reporting.missing(), all);
    return Map.of(
        "expected", reporting.expected(),
        "submitted", reporting.submitted(),
        "parts", parts,
        "late_units", units(Status.LATE),
        "missing_units", units(Status.MISSING));
  }

  /** Each part begins where the one before it ends. */
  private static void part(
      List<Map<String, Object>> parts, String kind, String name, long units, long all) {
    long before = parts.stream().mapToLong(part -> (Long) part.get("units")).sum();
    parts.add(
        Map.of(
            "kind", kind,
            "name", name,
            "units", units,
            "from", Amounts.length(before, all),
            "length", Amounts.length(units, all)));
  }

  private List<String> units(Status status) {
    return statistics.reporting().units().stream()
        .filter(unit -> unit.status() == status)
        .map(unit -> named.of(unit.unit().name()))
        .toList();
  }

  private List<Map<String, Object>> categories() {
    long most =
        statistics.byCategory().stream()
            .mapToLong(one -> one.measures().beneficiaries())
            .max()
            .orElse(0);
    return statistics.byCategory().stream()
        .map(
            one ->
                bar(
                    one.category().map(known -> known.name()).orElse(FieldText.UNCATEGORIZED),
                    one.category().map(known -> known.title()).orElse(""),
                    one.measures().activities(),
                    one.measures().beneficiaries(),
                    most))
        .toList();
  }

  private List<Map<String, Object>> groups() {
    long most = statistics.byGroup().stream().mapToLong(one -> one.beneficiaries()).max().orElse(0);
    return statistics.byGroup().stream()
        .filter(one -> one.activities() > 0)
        .map(one -> bar(one.group(), "", one.activities(), one.beneficiaries(), most))
        .toList();
  }

  private List<Map<String, Object>> festivals() {
    long most =
        statistics.byFestival().stream()
            .mapToLong(one -> one.measures().beneficiaries())
            .max()
            .orElse(0);
    return statistics.byFestival().stream()
        .map(
            one ->
                bar(
                    one.festival().name(),
                    ChineseDays.of(one.festival().day()),
                    one.measures().activities(),
                    one.measures().beneficiaries(),
                    most))
        .toList();
  }

  private Map<String, Object> bar(
      String name, String note, long activities, long beneficiaries, long most) {
    return Map.of(
        "name", named.of(name),
        "note", named.of(note.equals(name) ? "" : note),
        "activities", Amounts.grouped(activities),
        "beneficiaries", Amounts.grouped(beneficiaries),
        "share", OfficialWriting.share(beneficiaries, statistics.totals().beneficiaries()),
        "length", Amounts.length(beneficiaries, most));
  }

  private Map<String, Object> indicator(IndicatorResult indicator) {
    return Map.of(
        "name", named.of(indicatorNames.of(indicator)),
        "target", named.of(indicator.target()),
        "actual", named.of(indicator.actual()),
        "unit", named.of(indicator.unit()),
        "state", indicator.met().map(met -> met ? "met" : "unmet").orElse("open"));
  }

  private Map<String, Object> quality() {
    var rows = statistics.quality().rows();
    return Map.of(
        "read", Amounts.grouped(rows.read()),
        "counted", Amounts.grouped(rows.counted()),
        "rejected", Amounts.grouped(rows.rejected()),
        "duplicates", Amounts.grouped(rows.duplicates()),
        "errors", findings(Severity.ERROR),
        "warnings", findings(Severity.WARNING),
        "infos", findings(Severity.INFO));
  }

  private String findings(Severity severity) {
    return Amounts.grouped(statistics.quality().findings().getOrDefault(severity, 0L));
  }
}
