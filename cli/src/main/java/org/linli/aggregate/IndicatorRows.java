package org.linli.aggregate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.linli.aggregate.IndicatorTally.Seen;
import org.linli.aggregate.LedgerTally.OwnIndicator;
import org.linli.aggregate.Statistics.IndicatorResult;
import org.linli.aggregate.Trace.Outcome;
import org.linli.finding.Location;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.notice.Indicator;
import org.linli.notice.StatisticsSpec;

/** The rows that an indicator is worked out from, or that state it. */
final class IndicatorRows {
  private IndicatorRows() {}

  /** Returns an indicator that a notice has worked out from a table. */
  static RowFigure workedOut(IndicatorResult result, BiFunction<Unit, Row, IndicatorTally> alone) {
    Indicator indicator = result.spec().orElseThrow();
    Indicator.Source source = indicator.source().orElseThrow();
    int year =
        indicator.byYear().isEmpty()
            ? IndicatorTally.ALL_YEARS
            : Integer.parseInt(result.id().substring(indicator.id().length() + 1));
    BiFunction<Unit, Row, Optional<Seen>> seen =
        (unit, row) -> alone.apply(unit, row).seen(indicator, year);
    SingleRows rows =
        new SingleRows(
            Set.of(source.table()),
            source.field().or(indicator::byYear),
            (unit, row) ->
                seen.apply(unit, row)
                    .filter(own -> own.meant() > 0)
                    .map(own -> source.kind() == Indicator.Kind.SUM ? own.sum() : BigDecimal.ONE));
    return switch (source.kind()) {
      case ROWS, SUM -> rows;
      case SHARE -> new ShareOfRows(rows, seen);
      case DISTINCT ->
          new DistinctThings(
              rows,
              (unit, row) ->
                  seen.apply(unit, row).map(Seen::values).orElse(Set.of()).stream()
                      .sorted()
                      .map(value -> new RowFigure.Named(value, shown(value, source, row), true))
                      .toList());
    };
  }

  /** One of several items by itself, a single thing as it was written. */
  private static String shown(String value, Indicator.Source source, Row row) {
    String text = row.text(source.field().orElseThrow());
    return RowValues.words(row, source.field().orElseThrow()).size() > 1 ? value : text;
  }

  /**
   * Returns an indicator that units state themselves.
   *
   * @param other the position among those that the notice does not name
   */
  @SuppressWarnings("ReferenceEquality") // two rows that say the same are still two rows
  static RowFigure stated(
      IndicatorResult result, long other, StatisticsSpec spec, List<Row> rows, Unit root) {
    List<OwnIndicator> stated = new ArrayList<>();
    rows.forEach(row -> stated.add(OwnIndicator.of(row)));
    String code = root.code().text();
    List<OwnIndicator> chosen =
        result
            .spec()
            .map(known -> Indicators.rowsOf(known, stated, code))
            .orElseGet(() -> List.of(Indicators.others(spec, stated, code).get((int) other)));
    Set<Location> places = new java.util.HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      OwnIndicator own = stated.get(i);
      if (chosen.stream().anyMatch(one -> one == own)) {
        places.add(rows.get(i).at());
      }
    }
    return new SingleRows(
        Set.of("indicators"),
        Optional.of("actual"),
        (unit, row) ->
            places.contains(row.at())
                ? Optional.of(IndicatorResults.number(row.text("actual")).orElse(BigDecimal.ZERO))
                : Optional.empty());
  }

  /** A number of rows as a share of all; counts these while it is asked. */
  private static final class ShareOfRows implements RowFigure {
    private final SingleRows rows;
    private final BiFunction<Unit, Row, Optional<Seen>> seen;
    private long all;

    ShareOfRows(SingleRows rows, BiFunction<Unit, Row, Optional<Seen>> seen) {
      this.rows = rows;
      this.seen = seen;
    }

    @Override
    public boolean reads(String table) {
      return rows.reads(table);
    }

    @Override
    public Optional<String> field() {
      return rows.field();
    }

    @Override
    public Optional<BigDecimal> counted(Unit unit, Row row) {
      all += seen.apply(unit, row).map(Seen::all).orElse(0L);
      return rows.counted(unit, row);
    }

    @Override
    public Optional<BigDecimal> wouldAdd(Unit unit, Row row) {
      return rows.counted(unit, row);
    }

    @Override
    public Outcome outcome() {
      return Outcome.SHARE;
    }

    @Override
    public BigDecimal divisor() {
      return BigDecimal.valueOf(all);
    }
  }
}
