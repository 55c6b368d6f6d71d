package org.linli.compile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/**
 * Finds what a figure of report.json is made of: rows, read once more; units; findings; or what the
 * notice itself states. A place in report.json is named by the keys on the way to it, in lists by
 * the position from 0.
 */
public final class Tracer {
  private final Survey survey;
  private final Statistics statistics;
  private final Optional<Unit> scope;

  private Tracer(Survey survey, Optional<Unit> scope) {
    this.survey = survey;
    this.statistics = survey.statistics();
    this.scope = scope;
  }

  /**
   * Traces a figure.
   *
   * @param place of the figure in report.json
   * @param scope the unit whose subtree alone is looked at; empty for all
   */
  public static Trace trace(Survey survey, List<String> place, Optional<Unit> scope) {
    return new Tracer(survey, scope).trace(place);
  }

  private Trace trace(List<String> place) {
    String key = place.get(place.size() - 1);
    return switch (place.get(0)) {
      case "reporting" -> reporting(place);
      case "target" -> key.equals("over") || key.equals("at_least") ? bound(place) : rows(place);
      case "indicators" -> key.equals("target") ? wanted(place) : rows(place);
      case "units" ->
          new Tracer(survey, Optional.of(statistics.units().get(position(place, 1)).unit()))
              .rows(place);
      case "quality" ->
          place.get(1).equals("findings") || place.get(1).equals("by_rule")
              ? findings(place.get(1), key)
              : rows(place);
      default -> rows(place);
    };
  }

  private static int position(List<String> place, int at) {
    return Integer.parseInt(place.get(at));
  }

  private boolean isMeant(Unit unit) {
    return scope.isEmpty() || survey.tree().below(unit, scope.get().code());
  }

  private Trace rows(List<String> place) {
    List<Row> indicatorRows = new ArrayList<>();
    if (place.get(0).equals("indicators")) {
      survey.rows(new Indicators(indicatorRows));
    }
    OrganizationNumbers numbers = survey.organizationNumbers();
    RowFigure figure =
        new RowFigures(survey.notice(), statistics, numbers, survey.reports(), indicatorRows)
            .at(place)
            .orElseThrow(() -> new IllegalArgumentException("no figure at " + place));
    TracedRows rows = new TracedRows(figure);
    survey.rows(rows, this::isMeant);
    return rows.trace();
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

  private Trace reporting(List<String> place) {
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
      if (counts && isMeant(one.unit())) {
        parts.add(part(one, 1));
      }
    }
    return sum(parts);
  }

  private Part part(UnitReporting one, long value) {
    Location at =
        survey.reports().stream()
            .filter(report -> report.unit().code().equals(one.unit().code()))
            .findFirst()
            .map(UnitReport::facts)
            .flatMap(facts -> facts.sheet().map(UnitSheet::at))
            .orElseGet(() -> Location.of(one.unit().code()));
    return new Part(
        Optional.of(one.unit().code()),
        at,
        one.unit().name(),
        BigDecimal.valueOf(value),
        one.submittedOn().map(Object::toString).orElse(""),
        1);
  }

  private Trace findings(String by, String key) {
    List<Part> parts = new ArrayList<>();
    for (Finding finding : survey.findings().sorted()) {
      if (isMeant(FindingGroup.of(finding), by, key)) {
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
              if (isMeant(group, by, key)) {
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

  private boolean isMeant(FindingGroup group, String by, String key) {
    String word = by.equals("by_rule") ? group.rule().text() : group.severity().word();
    return word.equals(key)
        && (scope.isEmpty()
            || group.unit().flatMap(survey::unit).filter(this::isMeant).isPresent());
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
