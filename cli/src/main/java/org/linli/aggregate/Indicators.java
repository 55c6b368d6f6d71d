package org.linli.aggregate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.aggregate.LedgerTally.OwnIndicator;
import org.linli.aggregate.Statistics.IndicatorResult;
import org.linli.notice.Indicator;
import org.linli.notice.StatisticsSpec;
import org.linli.notice.Window;
import org.linli.value.Text;

/**
 * The indicators of a campaign: those that the notice names, in its order, each worked out or as
 * stated, then what units state beyond them.
 */
final class Indicators {
  private final StatisticsSpec spec;
  private final Optional<Window> window;
  private final int lastYear;
  private final IndicatorTally tally;
  private final List<OwnIndicator> stated;
  private final String root;

  /**
   * @param lastYear year of the reporting day
   * @param stated what units state, in unit-code order
   * @param root code of the root
   */
  Indicators(
      StatisticsSpec spec,
      Optional<Window> window,
      int lastYear,
      IndicatorTally tally,
      List<OwnIndicator> stated,
      String root) {
    this.spec = spec;
    this.window = window;
    this.lastYear = lastYear;
    this.tally = tally;
    this.stated = stated;
    this.root = root;
  }

  List<IndicatorResult> results() {
    List<IndicatorResult> out = new ArrayList<>();
    for (Indicator indicator : spec.indicators()) {
      if (indicator.byYear().isPresent()) {
        years().forEach(year -> out.add(ofYear(indicator, year)));
      } else {
        out.add(result(indicator, indicator.id(), indicator.name(), figure(indicator)));
      }
    }
    out.addAll(others());
    return out;
  }

  /** Worked out of its table; where nobody has handed in a row of that, what units state. */
  private Optional<BigDecimal> figure(Indicator indicator) {
    Optional<BigDecimal> workedOut =
        indicator.source().flatMap(source -> tally.figure(indicator, IndicatorTally.ALL_YEARS));
    return workedOut.or(() -> stated(indicator));
  }

  /** The years of the window that have begun; without a window that of the reporting day. */
  private List<Integer> years() {
    int from = window.map(days -> days.start().getYear()).orElse(lastYear);
    int to = window.map(days -> Math.min(lastYear, days.end().getYear())).orElse(lastYear);
    List<Integer> years = new ArrayList<>();
    for (int year = from; year <= to; year++) {
      years.add(year);
    }
    return years;
  }

  private IndicatorResult ofYear(Indicator indicator, int year) {
    return result(
        indicator,
        indicator.id() + "-" + year,
        indicator.name() + "（" + year + "年）",
        tally.figure(indicator, year));
  }

  private static IndicatorResult result(
      Indicator indicator, String id, String name, Optional<BigDecimal> figure) {
    Optional<Boolean> met =
        indicator.target().flatMap(bound -> figure.map(actual -> actual.compareTo(bound) >= 0));
    return new IndicatorResult(
        id,
        name,
        indicator.target().map(BigDecimal::toPlainString).orElse(""),
        figure.map(BigDecimal::toPlainString).orElse(""),
        indicator.unit(),
        met,
        Optional.of(indicator),
        Optional.empty());
  }

  /** The root's own figure stands for all; else those of the units add up, shares never. */
  private Optional<BigDecimal> stated(Indicator indicator) {
    List<BigDecimal> figures =
        rowsOf(indicator, stated, root).stream()
            .flatMap(own -> IndicatorResults.number(own.result().actual()).stream())
            .toList();
    if (figures.isEmpty() || figures.size() > 1 && indicator.unit().contains("%")) {
      return Optional.empty();
    }
    return Optional.of(figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** Returns the statements that an indicator of the notice rests on. */
  static List<OwnIndicator> rowsOf(Indicator indicator, List<OwnIndicator> stated, String root) {
    List<OwnIndicator> rows = stated.stream().filter(own -> means(own, indicator)).toList();
    List<OwnIndicator> ofRoot = rows.stream().filter(own -> own.unit().equals(root)).toList();
    return ofRoot.isEmpty() ? rows : ofRoot;
  }

  /** Returns whether a statement is one of this indicator, by its id or its name. */
  static boolean means(OwnIndicator own, Indicator indicator) {
    return means(own, indicator.id(), indicator.name());
  }

  /** Many statements of what the notice does not name have no id. */
  private static boolean means(OwnIndicator own, String id, String name) {
    return !id.isEmpty() && own.result().id().equals(id)
        || Text.folded(own.result().name()).equals(Text.folded(name));
  }

  /** What the notice does not name; the root's own figure stands for those of the units below. */
  private List<IndicatorResult> others() {
    return others(spec, stated, root).stream().map(own -> own.result().by(own.unit())).toList();
  }

  /** Returns the statements of what the notice does not name that stand for themselves. */
  static List<OwnIndicator> others(StatisticsSpec spec, List<OwnIndicator> stated, String root) {
    List<IndicatorResult> ofRoot =
        stated.stream().filter(own -> own.unit().equals(root)).map(OwnIndicator::result).toList();
    return stated.stream()
        .filter(own -> spec.indicators().stream().noneMatch(known -> means(own, known)))
        .filter(
            own ->
                own.unit().equals(root)
                    || ofRoot.stream().noneMatch(one -> means(own, one.id(), one.name())))
        .toList();
  }
}
