package org.linli.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linli.aggregate.Statistics.IndicatorResult;
import org.linli.finding.Location;
import org.linli.model.Row;
import org.linli.value.OrganizationText;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;
import org.linli.value.Text;

/**
 * Counts the tables beside the activities: needs ledgers, registers of organizations, promotion
 * material, indicators.
 */
final class LedgerTally {
  private final Map<String, Long> needs = new TreeMap<>();
  private final Map<String, Long> needsByLevel = new TreeMap<>();
  private final Map<String, Long> cases = new TreeMap<>();
  private final Map<String, Registered> organizations = new TreeMap<>();

  private final Set<String> linkedVillages = new TreeSet<>();
  private final List<OwnIndicator> indicators = new ArrayList<>();

  /**
   * An organization's type and tier by option id; empty text where they are not stated.
   *
   * @param coded whether the row itself gives the credit code
   */
  private record Registered(String type, String tier, boolean coded) {
    /** Of two rows for one organization the first, or the first that gives its code. */
    Registered or(Registered other) {
      return other.coded && !coded ? other : this;
    }
  }

  /**
   * An indicator and the unit that states it.
   *
   * @param at where its figure stands
   */
  record OwnIndicator(String unit, Location at, IndicatorResult result) {
    static OwnIndicator of(Row row) {
      return new OwnIndicator(row.unit().text(), row.at("actual"), IndicatorResults.of(row));
    }
  }

  /**
   * Adds a row.
   *
   * @param creditCode of the organization that a row of a register stands for; empty if it has none
   */
  void add(Row row, String creditCode) {
    switch (row.table()) {
      case "needs" -> addNeed(row);
      case "organizations" -> addOrganization(row, creditCode);
      case "cases" ->
          row.value("kind", String.class).ifPresent(kind -> cases.merge(kind, 1L, Long::sum));
      case "indicators" -> indicators.add(OwnIndicator.of(row));
      default -> {
        // Other tables are listed, and have no figures of their own.
      }
    }
  }

  private void addNeed(Row row) {
    String status = row.value("status", String.class).orElseGet(() -> statusOf(row));
    boolean wish = row.value("wish", Boolean.class).orElse(false);
    needs.merge("registered", 1L, Long::sum);
    needs.merge(status, 1L, Long::sum);
    if (wish) {
      needs.merge("wishes", 1L, Long::sum);
      if (status.equals("done")) {
        needs.merge("wishes_done", 1L, Long::sum);
      }
    }
    row.value("level", String.class).ifPresent(level -> needsByLevel.merge(level, 1L, Long::sum));
  }

  /**
   * A ledger kept without a status column still tells it: by the day it was done, else by whom it
   * was sent to.
   */
  private static String statusOf(Row row) {
    if (row.stated("done_on").isPresent()) {
      return "done";
    }
    return row.stated("dispatched_on").isPresent() || row.stated("organization").isPresent()
        ? "dispatched"
        : "open";
  }

  private void addOrganization(Row row, String creditCode) {
    String code = Text.folded(creditCode).toUpperCase(Locale.ROOT);
    Registered stated =
        new Registered(
            row.value("type", String.class).orElse(""),
            row.value("tier", String.class).orElse(""),
            !row.text("credit_code").isEmpty());
    organizations.merge(
        identity(code, OrganizationText.same(row.text("name"))), stated, Registered::or);
    row.stated("linked_village")
        .ifPresent(village -> linkedVillages.add(row.unit() + " " + Text.folded(village)));
  }

  /** Returns what makes an organization one: its credit code, and its name where it has none. */
  private static String identity(String code, String name) {
    return code.isEmpty() ? "name " + name : "code " + code;
  }

  void add(LedgerTally other) {
    other.needs.forEach((key, count) -> needs.merge(key, count, Long::sum));
    other.needsByLevel.forEach((key, count) -> needsByLevel.merge(key, count, Long::sum));
    other.cases.forEach((key, count) -> cases.merge(key, count, Long::sum));
    other.organizations.forEach((key, one) -> organizations.merge(key, one, Registered::or));
    linkedVillages.addAll(other.linkedVillages);
    indicators.addAll(other.indicators);
  }

  Statistics.Needs needs(List<String> levels) {
    return new Statistics.Needs(
        need("registered"),
        need("open"),
        need("dispatched"),
        need("done"),
        need("escalated"),
        need("wishes"),
        need("wishes_done"),
        countsBy(levels, needsByLevel));
  }

  private long need(String key) {
    return needs.getOrDefault(key, 0L);
  }

  Statistics.Organizations organizations(List<String> types, List<String> tiers) {
    Map<String, Long> byType = new TreeMap<>();
    Map<String, Long> byTier = new TreeMap<>();
    for (Registered registered : organizations.values()) {
      byType.merge(registered.type(), 1L, Long::sum);
      byTier.merge(registered.tier(), 1L, Long::sum);
    }
    return new Statistics.Organizations(
        organizations.size(),
        countsBy(types, byType),
        countsBy(tiers, byTier),
        linkedVillages.size());
  }

  /**
   * Returns the organizations by what makes them one.
   *
   * @param property {@code by_type}, {@code by_tier}, or anything else for neither
   * @return the id of the option that each has; empty text where it has none
   */
  Map<String, String> organizationsBy(String property) {
    Map<String, String> out = new TreeMap<>();
    organizations.forEach(
        (identity, registered) ->
            out.put(
                identity,
                switch (property) {
                  case "by_type" -> registered.type();
                  case "by_tier" -> registered.tier();
                  default -> "";
                }));
    return out;
  }

  /** Returns the villages that are linked, each with the unit that says so. */
  Set<String> villages() {
    return linkedVillages;
  }

  Map<String, Long> cases(List<String> kinds) {
    return countsBy(kinds, cases);
  }

  /** Returns the indicators as units state them, in unit-code order. */
  List<OwnIndicator> indicators() {
    return indicators;
  }

  /** Every id in the notice's order, those without a row as 0. */
  private static Map<String, Long> countsBy(List<String> ids, Map<String, Long> counts) {
    Map<String, Long> out = new java.util.LinkedHashMap<>();
    ids.forEach(id -> out.put(id, counts.getOrDefault(id, 0L)));
    return java.util.Collections.unmodifiableMap(out);
  }

  void write(StoredOutput out) {
    out.map(needs, out::number);
    out.map(needsByLevel, out::number);
    out.map(cases, out::number);
    out.map(
        organizations,
        registered -> {
          out.text(registered.type);
          out.text(registered.tier);
          out.yes(registered.coded);
        });
    out.each(linkedVillages, out::text);
    out.each(indicators, indicator -> write(indicator, out));
  }

  private static void write(OwnIndicator indicator, StoredOutput out) {
    IndicatorResult result = indicator.result;
    out.text(indicator.unit);
    indicator.at.write(out);
    out.text(result.id());
    out.text(result.name());
    out.text(result.target());
    out.text(result.actual());
    out.text(result.unit());
    out.optional(result.met(), out::yes);
  }

  void read(StoredInput in) {
    needs.putAll(in.map(in::number));
    needsByLevel.putAll(in.map(in::number));
    cases.putAll(in.map(in::number));
    organizations.putAll(in.map(() -> new Registered(in.text(), in.text(), in.yes())));
    linkedVillages.addAll(in.each(in::text));
    indicators.addAll(in.each(() -> new OwnIndicator(in.text(), Location.read(in), result(in))));
  }

  private static IndicatorResult result(StoredInput in) {
    return new IndicatorResult(
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.optional(in::yes),
        Optional.empty(),
        Optional.empty());
  }
}
