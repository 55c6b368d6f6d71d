package org.linli.aggregate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.aggregate.LedgerTally.OwnIndicator;
import org.linli.model.Unit;
import org.linli.notice.Indicator;
import org.linli.notice.Notice;
import org.linli.value.UnitCode;

/**
 * Holds what units state of indicators against what the rows of their own subtrees come to. Where a
 * subtree has handed in no row of the table, a statement is all that there is. Those that go by
 * years are left out: a statement names no year.
 */
final class StatedIndicators {
  private final Notice notice;
  private final List<Indicator> workedOut;
  private final UnitCode root;
  private final Map<UnitCode, Unit> units = new TreeMap<>();
  private final Map<UnitCode, IndicatorTally> own = new TreeMap<>();

  StatedIndicators(Notice notice, UnitCode root) {
    this.notice = notice;
    this.root = root;
    this.workedOut =
        notice.statistics().indicators().stream()
            .filter(indicator -> indicator.source().isPresent() && indicator.byYear().isEmpty())
            .toList();
  }

  void add(Unit unit, UnitTally tally) {
    if (!workedOut.isEmpty()) {
      units.put(unit.code(), unit);
      if (tally.hasIndicators()) {
        own.put(unit.code(), tally.indicators());
      }
    }
  }

  /** Returns the statements that the rows contradict, in the order of the statements. */
  List<IndicatorDifference> contradicted(List<OwnIndicator> stated) {
    List<IndicatorDifference> out = new ArrayList<>();
    for (OwnIndicator one : stated) {
      for (Indicator indicator : workedOut) {
        if (Indicators.means(one, indicator)) {
          contradiction(indicator, one).ifPresent(out::add);
        }
      }
    }
    return out;
  }

  private Optional<IndicatorDifference> contradiction(Indicator indicator, OwnIndicator one) {
    String text = one.result().actual();
    Optional<BigDecimal> figure = IndicatorResults.number(text);
    return subtree(new UnitCode(one.unit()))
        .figure(indicator, IndicatorTally.ALL_YEARS)
        .filter(compiled -> figure.isPresent() && !agree(indicator, figure.get(), compiled))
        .map(compiled -> new IndicatorDifference(indicator, one.at(), text, compiled));
  }

  /** A percentage may be stated with fewer decimals, rounded or cut. */
  private static boolean agree(Indicator indicator, BigDecimal stated, BigDecimal compiled) {
    if (indicator.source().orElseThrow().kind() != Indicator.Kind.SHARE) {
      return stated.compareTo(compiled) == 0;
    }
    int decimals = Math.max(0, stated.scale());
    return stated.compareTo(compiled.setScale(decimals, RoundingMode.HALF_UP)) == 0
        || stated.compareTo(compiled.setScale(decimals, RoundingMode.DOWN)) == 0;
  }

  private IndicatorTally subtree(UnitCode code) {
    IndicatorTally sum = new IndicatorTally(notice.statistics());
    own.forEach(
        (unit, tally) -> {
          if (code.equals(root) || liesBelow(unit, code)) {
            sum.add(tally);
          }
        });
    return sum;
  }

  /** Folders may bear names that no roster lists, and have others below them. */
  private boolean liesBelow(UnitCode unit, UnitCode ancestor) {
    Optional<UnitCode> at = Optional.of(unit);
    while (at.isPresent() && !at.get().equals(ancestor)) {
      at = at.flatMap(this::above);
    }
    return at.isPresent();
  }

  private Optional<UnitCode> above(UnitCode code) {
    return Optional.ofNullable(units.get(code))
        .or(() -> notice.roster().unit(code))
        .flatMap(Unit::parent);
  }
}
