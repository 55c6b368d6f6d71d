package org.linli.aggregate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.aggregate.Statistics.IndicatorResult;
import org.linli.aggregate.Statistics.TargetResult;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Unit;
import org.linli.notice.Duties;
import org.linli.notice.Indicator;
import org.linli.notice.Notice;

/** Holds the figures against what the notice wants of them. */
public final class Comparisons {
  private Comparisons() {}

  /**
   * Returns an observation for each target that is not met; only for all that the notice is for,
   * since a city cannot miss a target of the province.
   */
  public static List<Observation> withTargets(Statistics statistics, Notice notice) {
    if (!notice.reachesOnly(statistics.root().code())) {
      return List.of();
    }
    List<Observation> out = new ArrayList<>();
    for (TargetResult result : statistics.targets()) {
      if (!result.met()) {
        out.add(
            Observation.of("target-not-met", Location.of(statistics.root().code()))
                .with("target", result.target().id())
                .with("measure", result.target().measure())
                .with("demand", result.target().strict() ? "over" : "at-least")
                .with("bound", plain(result.target().bound()))
                .with("actual", plain(result.actual()))
                .with("ratio", result.percent())
                .under(result.target().clause()));
      }
    }
    return out;
  }

  private static String plain(BigDecimal figure) {
    return figure.stripTrailingZeros().toPlainString();
  }

  /**
   * Returns an observation for each indicator of the notice that misses its target or of which
   * nobody tells; only for all that the notice is for.
   */
  public static List<Observation> withIndicators(Statistics statistics, Notice notice) {
    if (!notice.reachesOnly(statistics.root().code())) {
      return List.of();
    }
    return statistics.indicators().stream()
        .flatMap(result -> indicator(result, statistics, notice).stream())
        .toList();
  }

  private static Optional<Observation> indicator(
      IndicatorResult result, Statistics statistics, Notice notice) {
    Location root = Location.of(statistics.root().code());
    if (result.spec().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> clause = result.spec().get().clause();
    if (result.actual().isEmpty()) {
      return Optional.of(
          toReport(Observation.of("indicator-not-reported", root), result.spec().get(), notice)
              .with("name", result.name())
              .under(clause));
    }
    return result
        .met()
        .filter(met -> !met)
        .map(
            missed ->
                Observation.of("indicator-not-met", root)
                    .with("indicator", result.id())
                    .with("name", result.name())
                    .with("target", result.target())
                    .with("actual", result.actual())
                    .with("unit", result.unit())
                    .under(clause));
  }

  /** A statement names no year, so what goes by years is told by rows alone. */
  private static Observation toReport(Observation finding, Indicator indicator, Notice notice) {
    Optional<String> title = indicator.source().map(source -> notice.titleOf(source.table()));
    if (title.isPresent() && indicator.byYear().isPresent()) {
      return finding.with("table", title.get());
    }
    Observation stated = finding.with("indicator", indicator.id());
    return title.map(rows -> stated.with("rows", rows)).orElse(stated);
  }

  /** Returns an observation for each statement of an indicator that the unit's rows contradict. */
  public static List<Observation> withStatements(Statistics statistics) {
    return statistics.ofNotice().differences().stream()
        .map(
            one ->
                Observation.of("indicator-differs", one.at())
                    .withValue(one.stated())
                    .with("indicator", one.indicator().id())
                    .with("name", one.indicator().name())
                    .with("stated", one.stated())
                    .with("compiled", one.compiled().toPlainString())
                    .with("unit", one.indicator().unit())
                    .with("table", one.indicator().source().orElseThrow().table())
                    .under(one.indicator().clause()))
        .toList();
  }

  /** Returns an observation for each unit that has submitted without telling of its duty. */
  public static List<Observation> withDuties(Statistics statistics, Notice notice) {
    List<Observation> out = new ArrayList<>();
    String table = notice.statistics().duties().map(Duties::table).orElse("");
    for (NoticeFigures.DutyLine line : statistics.ofNotice().duties()) {
      for (Unit unit : line.silent()) {
        out.add(
            Observation.of("duty-not-reported", Location.of(unit.code()))
                .with("duty", line.duty().name())
                .with("name", unit.name())
                .with("table", notice.titleOf(table))
                .with("file", table + ".csv")
                .under(line.duty().clause()));
      }
    }
    return out;
  }

  /**
   * Returns an observation for each figure of a unit's own narrative that the compiled one
   * contradicts.
   */
  public static List<Observation> withNarratives(Statistics statistics) {
    return Narratives.against(statistics);
  }
}
