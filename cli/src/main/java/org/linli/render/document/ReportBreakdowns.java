package org.linli.render.document;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.aggregate.Measures;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.Statistics.Highlight;
import org.linli.aggregate.Statistics.UnitFigures;
import org.linli.notice.Category;
import org.linli.render.ChineseDays;
import org.linli.render.FieldText;
import org.linli.render.OfficialWriting;
import org.linli.render.UnitLines;

/** The measures of a report, and how they divide: by category, month, group, festival and unit. */
final class ReportBreakdowns {
  private final Statistics statistics;
  private final Published published;

  ReportBreakdowns(Statistics statistics, Published published) {
    this.statistics = statistics;
    this.published = published;
  }

  /** Returns the categories in the notice's order, each with activities to tell of. */
  List<Map<String, Object>> categories() {
    return statistics.byCategory().stream()
        .map(
            figures ->
                with(
                    measures(figures.measures()),
                    entry("classified", figures.category().isPresent()),
                    entry("id", figures.category().map(Category::id).orElse("")),
                    entry("name", figures.category().map(Category::name).orElse("未分类")),
                    entry("title", figures.category().map(Category::title).orElse("")),
                    entry("highlights", highlights(figures.category()))))
        .toList();
  }

  private List<Map<String, Object>> highlights(Optional<Category> category) {
    List<Highlight> highlights =
        category
            .map(Category::id)
            .map(id -> statistics.highlights().getOrDefault(id, List.of()))
            .orElse(List.of());
    return highlights.stream().map(this::highlight).toList();
  }

  private Map<String, Object> highlight(Highlight highlight) {
    return Map.ofEntries(
        entry("unit", highlight.unit().name()),
        entry("name", OfficialWriting.quoted(published.text(highlight.name()))),
        entry("initiator", published.text(highlight.initiator())),
        entry("place", published.text(highlight.place())),
        entry("days", ChineseDays.of(highlight.start(), highlight.end())),
        entry("beneficiaries", highlight.beneficiaries().value()),
        entry("beneficiaries_text", OfficialWriting.count(highlight.beneficiaries(), "人次")),
        entry("funds_text", OfficialWriting.money(highlight.funds())),
        entry("has_funds", highlight.funds().yuan().signum() > 0),
        entry("narrative", published.excerpt(highlight.narrative(), 150)));
  }

  /** Returns the months that have activities. */
  List<Map<String, Object>> months() {
    return statistics.byMonth().stream()
        .map(
            figures ->
                with(measures(figures.measures()), entry("month", ChineseDays.of(figures.month()))))
        .toList();
  }

  /** Returns the groups of people cared for. */
  List<Map<String, Object>> groups() {
    return statistics.byGroup().stream()
        .map(
            group ->
                Map.<String, Object>ofEntries(
                    entry("name", group.group()),
                    entry("beneficiaries", group.beneficiaries()),
                    entry("activities", group.activities()),
                    entry(
                        "share",
                        OfficialWriting.share(
                            group.beneficiaries(), statistics.totals().beneficiaries()))))
        .toList();
  }

  /** Returns how many of those cared for no group is told of. */
  long ungrouped() {
    long told = statistics.byGroup().stream().mapToLong(group -> group.beneficiaries()).sum();
    return Math.max(0, statistics.totals().beneficiaries() - told);
  }

  /** Returns the festivals by date. */
  List<Map<String, Object>> festivals() {
    return statistics.byFestival().stream()
        .map(
            figures ->
                with(
                    measures(figures.measures()),
                    entry("name", figures.festival().name()),
                    entry("date", ChineseDays.of(figures.festival().day()))))
        .toList();
  }

  /** Returns the units directly below the root, then what the root itself reports (本级). */
  List<Map<String, Object>> units() {
    UnitLines lines = UnitLines.of(statistics);
    List<Map<String, Object>> units = new ArrayList<>();
    lines.below().forEach(unit -> units.add(unit(unit, entry("own", false))));
    lines
        .own()
        .ifPresent(
            own -> units.add(unit(own, entry("own", true), entry("organizations_text", "—"))));
    return units;
  }

  @SafeVarargs
  private Map<String, Object> unit(UnitFigures unit, Map.Entry<String, ? extends Object>... more) {
    return with(with(measures(unit.measures()), entry("name", unit.unit().name())), more);
  }

  /** Returns one set of measures. */
  Map<String, Object> measures(Measures measures) {
    Measures totals = statistics.totals();
    return Map.ofEntries(
        entry("activities", measures.activities()),
        entry(
            "activities_share", OfficialWriting.share(measures.activities(), totals.activities())),
        entry("beneficiaries", measures.beneficiaries()),
        entry(
            "beneficiaries_share",
            OfficialWriting.share(measures.beneficiaries(), totals.beneficiaries())),
        entry("beneficiaries_estimated", measures.beneficiariesEstimated()),
        entry("households", measures.households()),
        entry("participants", measures.participants()),
        entry("organizations", measures.organizations()),
        entry("organizations_text", Long.toString(measures.organizations())),
        entry("has_funds", measures.funds().signum() > 0),
        entry("funds", amount(measures.funds())),
        entry("funds_text", OfficialWriting.money(measures.funds())),
        entry("has_estimated_funds", measures.fundsEstimated().signum() > 0),
        entry("funds_estimated", amount(measures.fundsEstimated())),
        entry("funds_estimated_text", OfficialWriting.money(measures.fundsEstimated())),
        entry("has_service_hours", measures.serviceHours().signum() > 0),
        entry("service_hours", FieldText.plain(measures.serviceHours())));
  }

  private static String amount(BigDecimal yuan) {
    return yuan.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  @SafeVarargs
  private static Map<String, Object> with(
      Map<String, Object> figures, Map.Entry<String, ? extends Object>... more) {
    Map<String, Object> all = new HashMap<>(figures);
    for (Map.Entry<String, ?> one : more) {
      all.put(one.getKey(), one.getValue());
    }
    return all;
  }
}
