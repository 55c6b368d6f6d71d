package org.linli.compile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.linli.aggregate.OrganizationNumbers;
import org.linli.aggregate.RowFigure;
import org.linli.aggregate.RowFigures;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.Statistics.Status;
import org.linli.aggregate.Statistics.UnitReporting;
import org.linli.aggregate.Trace;
import org.linli.aggregate.Trace.Outcome;
import org.linli.aggregate.Trace.Part;
import org.linli.check.RowReceiver;
import org.linli.check.UnitReport;
import org.linli.finding.Finding;
import org.linli.finding.FindingGroup;
import org.linli.finding.Location;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.model.UnitSheet;
import org.linli.value.UnitCode;

/**
 * Finds what a figure of report.json is made of: rows, read once more; units; findings; or what the
 * notice itself states. A place in report.json is named by the keys on the way to it, in lists by
 * the position from 0.
 */
public final class Tracer {
  private final Survey survey;
  private final Statistics statistics;
  private final List<Asked> asked = new ArrayList<>();

  /** Rows that are waited for, of one unit and those below it or of all. */
  private record Asked(TracedRows rows, Optional<Unit> scope) {}

  private Tracer(Survey survey) {
    this.survey = survey;
    this.statistics = survey.statistics();
  }

  /**
   * Traces a figure.
   *
   * @param place of the figure in report.json
   * @param scope the unit whose subtree alone is looked at; empty for all
   */
  public static Trace trace(Survey survey, List<String> place, Optional<Unit> scope) {
    return traces(survey, List.of(place), scope).get(0);
  }

  /** Traces several figures; the campaign is read once for all of them. */
  static List<Trace> traces(Survey survey, List<List<String>> places, Optional<Unit> scope) {
    Tracer tracer = new Tracer(survey);
    RowFigures figures = tracer.figures(places);
    List<Supplier<Trace>> traces = new ArrayList<>();
    places.forEach(place -> traces.add(tracer.ask(place, figures, scope)));
    tracer.read();
    return traces.stream().map(Supplier::get).toList();
  }

  private RowFigures figures(List<List<String>> places) {
    List<Row> indicatorRows = new ArrayList<>();
    if (places.stream().anyMatch(place -> place.get(0).equals("indicators"))) {
      survey.rows(new Indicators(indicatorRows));
    }
    return new RowFigures(
        survey.notice(),
        statistics,
        new OrganizationNumbers(survey.registers()),
        survey.reports(),
        indicatorRows);
  }

  private Supplier<Trace> ask(List<String> place, RowFigures figures, Optional<Unit> scope) {
    String key = place.get(place.size() - 1);
    boolean rows =
        switch (place.get(0)) {
          case "reporting", "assessment" -> false;
          case "target" -> !key.equals("over") && !key.equals("at_least");
          case "indicators" -> !key.equals("target");
          case "duties" -> place.get(2).equals("reported");
          case "quality" -> !place.get(1).equals("findings") && !place.get(1).equals("by_rule");
          default -> true;
        };
    if (!rows) {
      Trace known = known(place, scope);
      return () -> known;
    }
    Optional<Unit> within =
        place.get(0).equals("units")
            ? Optional.of(statistics.units().get(position(place, 1)).unit())
            : scope;
    RowFigure figure =
        figures.at(place).orElseThrow(() -> new IllegalArgumentException("no figure at " + place));
    TracedRows traced = new TracedRows(figure);
    asked.add(new Asked(traced, within));
    return traced::trace;
  }

  /** What needs no row: units, findings, and what the notice states. */
  private Trace known(List<String> place, Optional<Unit> scope) {
    return switch (place.get(0)) {
      case "reporting" -> reporting(place, scope);
      case "target" -> bound(place);
      case "indicators" -> wanted(place);
      case "duties" -> duty(place, scope);
      case "assessment" ->
          new AssessmentTrace(statistics.assessment().orElseThrow()).of(place, this::sheet);
      default -> findings(place.get(1), place.get(place.size() - 1), scope);
    };
  }

  private void read() {
    if (asked.isEmpty()) {
      return;
    }
    Map<UnitCode, List<TracedRows>> byUnit = new HashMap<>();
    survey.rows(
        new RowReceiver() {
          @Override
          public void counted(Unit unit, Row row) {
            meant(unit).forEach(rows -> rows.counted(unit, row));
          }

          @Override
          public void uncounted(Unit unit, Row row, List<Finding> reasons) {
            meant(unit).forEach(rows -> rows.uncounted(unit, row, reasons));
          }

          private List<TracedRows> meant(Unit unit) {
            return byUnit.computeIfAbsent(unit.code(), code -> asked(unit));
          }
        },
        unit -> !asked(unit).isEmpty());
  }

  private List<TracedRows> asked(Unit unit) {
    return asked.stream().filter(one -> isMeant(unit, one.scope)).map(Asked::rows).toList();
  }

  private static int position(List<String> place, int at) {
    return Integer.parseInt(place.get(at));
  }

  private boolean isMeant(Unit unit, Optional<Unit> scope) {
    return scope.isEmpty() || survey.tree().below(unit, scope.get().code());
  }

  /** Keeps the rows that state indicators; there are hardly more than units. */
  private record Indicators(List<Row> rows) implements RowReceiver {
    @Override
    public void counted(Unit unit, Row row) {
      if (row.table().equals("indicators")) {
        rows.add(row);
      }
    }

    @Override
    public void uncounted(Unit unit, Row row, List<Finding> reasons) {
      // What does not count states nothing.
    }
  }

  /** The units that a duty is laid on, or those of them that keep silent about it. */
  private Trace duty(List<String> place, Optional<Unit> scope) {
    var line = statistics.ofNotice().duties().get(position(place, 1));
    List<Unit> units = place.get(2).equals("silent") ? line.silent() : line.responsible();
    List<Part> parts = new ArrayList<>();
    for (Unit unit : units) {
      if (isMeant(unit, scope)) {
        parts.add(part(unit, 1, line.duty().clause().orElse("")));
      }
    }
    return sum(parts);
  }

  private Trace reporting(List<String> place, Optional<Unit> scope) {
    String key = place.get(place.size() - 1);
    List<UnitReporting> units = statistics.reporting().units();
    List<Part> parts = new ArrayList<>();
    if (key.equals("liaisons")) {
      UnitReporting one = units.get(position(place, 2));
      parts.add(part(one, one.liaisons()));
      return sum(parts);
    }
    for (UnitReporting one : units) {
      boolean submitted = one.status() != Status.MISSING;
      boolean counts =
          switch (key) {
            case "expected" -> true;
            case "submitted" -> submitted;
            default -> one.status().word().equals(key);
          };
      if (counts && isMeant(one.unit(), scope)) {
        parts.add(part(one, 1));
      }
    }
    return sum(parts);
  }

  private Part part(UnitReporting one, long value) {
    return part(one.unit(), value, one.submittedOn().map(Object::toString).orElse(""));
  }

  private Part part(Unit unit, long value, String text) {
    Optional<UnitCode> code = Optional.of(unit.code());
    return new Part(code, sheet(unit), unit.name(), BigDecimal.valueOf(value), text, 1);
  }

  private Location sheet(Unit unit) {
    return survey.reports().stream()
        .filter(report -> report.unit().code().equals(unit.code()))
        .findFirst()
        .map(UnitReport::facts)
        .flatMap(facts -> facts.sheet().map(UnitSheet::at))
        .orElseGet(() -> Location.of(unit.code()));
  }

  private Trace findings(String by, String key, Optional<Unit> scope) {
    List<Part> parts = new ArrayList<>();
    for (Finding finding : survey.findings().sorted()) {
      if (isMeant(FindingGroup.of(finding), by, key, scope)) {
        parts.add(
            new Part(
                finding.at().unit(),
                finding.at(),
                finding.rule().text(),
                BigDecimal.ONE,
                finding.value().orElse(""),
                1));
      }
    }
    survey
        .findings()
        .unlisted()
        .forEach(
            (group, count) -> {
              if (isMeant(group, by, key, scope)) {
                parts.add(unlisted(group, count));
              }
            });
    return sum(parts);
  }

  /** What the log has only counted is one part with the number of them. */
  private static Part unlisted(FindingGroup group, long count) {
    Location at =
        new Location(
            group.unit(),
            group.file(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Part(group.unit(), at, group.rule().text(), BigDecimal.valueOf(count), "", count);
  }

  private boolean isMeant(FindingGroup group, String by, String key, Optional<Unit> scope) {
    String word = by.equals("by_rule") ? group.rule().text() : group.severity().word();
    return word.equals(key)
        && (scope.isEmpty()
            || group.unit().flatMap(survey::unit).filter(unit -> isMeant(unit, scope)).isPresent());
  }

  private Trace bound(List<String> place) {
    var target = statistics.targets().get(position(place, 1)).target();
    return stated(target.id(), target.bound(), target.clause());
  }

  private Trace wanted(List<String> place) {
    var result = statistics.indicators().get(position(place, 1));
    return stated(
        result.name(),
        org.linli.value.NumberText.decimal(result.target().replaceAll("[%％]$", ""))
            .value()
            .orElse(BigDecimal.ZERO),
        result.spec().flatMap(spec -> spec.clause()));
  }

  private static Trace stated(String name, BigDecimal value, Optional<String> clause) {
    Part part = new Part(Optional.empty(), Location.campaign(), name, value, clause.orElse(""), 1);
    return new Trace(Outcome.STATED, BigDecimal.ONE, List.of(part), List.of(), List.of());
  }

  private static Trace sum(List<Part> parts) {
    return new Trace(Outcome.SUM, BigDecimal.ONE, parts, List.of(), List.of());
  }
}
