package org.linli.render.dashboard;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.aggregate.Measures;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.Statistics.Status;
import org.linli.aggregate.Statistics.UnitFigures;
import org.linli.aggregate.Statistics.UnitReporting;
import org.linli.model.Unit;
import org.linli.render.UnitLines;
import org.linli.value.UnitCode;

/**
 * 各地情况: a line for each unit directly below the root, each with the lines of those below it. What a
 * unit reports itself (本级) has a line, so that the lines add up.
 */
final class UnitTable {
  private final Statistics statistics;
  private final Named named;
  private final Map<UnitCode, UnitCode> parents = new HashMap<>();
  private final Map<UnitCode, Submitted> submitted = new HashMap<>();

  /** How many of the units expected in a subtree have submitted. */
  private record Submitted(long units, long expected) {
    static final Submitted NONE = new Submitted(0, 0);

    Submitted with(UnitReporting unit) {
      return new Submitted(units + (unit.status() == Status.MISSING ? 0 : 1), expected + 1);
    }
  }

  UnitTable(Statistics statistics, Named named) {
    this.statistics = statistics;
    this.named = named;
    statistics.units().forEach(unit -> parent(unit.unit()));
    statistics.reporting().units().forEach(unit -> parent(unit.unit()));
    statistics.reporting().units().forEach(this::count);
  }

  private void parent(Unit unit) {
    unit.parent().ifPresent(parent -> parents.put(unit.code(), parent));
  }

  /** A unit that reports counts for every unit above it. */
  private void count(UnitReporting unit) {
    UnitCode code = unit.unit().code();
    for (int depth = 0; code != null && depth <= parents.size(); depth++) {
      submitted.merge(code, Submitted.NONE.with(unit), (all, one) -> all.with(unit));
      code = parents.get(code);
    }
  }

  /** Returns the lines; the root's own comes last. */
  List<Map<String, Object>> lines() {
    UnitLines lines = UnitLines.of(statistics);
    long most = most(lines);
    List<Map<String, Object>> all = new ArrayList<>();
    for (UnitFigures unit : lines.below()) {
      Map<String, Object> line = new HashMap<>(line(unit, most, Optional.of(unit.unit().code())));
      UnitLines under = UnitLines.of(statistics, unit);
      line.put("units", under.below().size());
      line.put("below", under.below().isEmpty() ? List.of() : below(under));
      all.add(line);
    }
    lines
        .own()
        .ifPresent(
            own -> {
              Map<String, Object> line = new HashMap<>(own(own, most));
              line.put("units", 0);
              line.put("below", List.of());
              all.add(line);
            });
    return all;
  }

  private List<Map<String, Object>> below(UnitLines lines) {
    long most = most(lines);
    List<Map<String, Object>> all = new ArrayList<>();
    lines.below().forEach(unit -> all.add(line(unit, most, Optional.of(unit.unit().code()))));
    lines.own().ifPresent(own -> all.add(own(own, most)));
    return all;
  }

  private Map<String, Object> own(UnitFigures own, long most) {
    Map<String, Object> line = new HashMap<>(line(own, most, Optional.empty()));
    line.put("organizations", "—");
    return line;
  }

  /** The longest bar, also if it is that of the unit's own. */
  private static long most(UnitLines lines) {
    return Stream.concat(lines.below().stream(), lines.own().stream())
        .mapToLong(unit -> unit.measures().beneficiaries())
        .max()
        .orElse(0);
  }

  private Map<String, Object> line(UnitFigures unit, long most, Optional<UnitCode> subtree) {
    Measures measures = unit.measures();
    Submitted reported =
        subtree.map(code -> submitted.getOrDefault(code, Submitted.NONE)).orElse(Submitted.NONE);
    return Map.ofEntries(
        entry("name", named.of(unit.unit().name())),
        entry("activities", Amounts.grouped(measures.activities())),
        entry("beneficiaries", Amounts.grouped(measures.beneficiaries())),
        entry("length", Amounts.length(measures.beneficiaries(), most)),
        entry("organizations", Amounts.grouped(measures.organizations())),
        entry("participants", Amounts.grouped(measures.participants())),
        entry("funds", Amounts.yuan(measures.funds())),
        entry("submitted", reported.units()),
        entry("expected", reported.expected()));
  }
}
