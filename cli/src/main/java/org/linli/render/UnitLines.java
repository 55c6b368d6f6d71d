package org.linli.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.linli.aggregate.Measures;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.Statistics.UnitFigures;
import org.linli.model.Unit;

/**
 * The figures of a unit by those below it, as a table of units has them: they add up to its own.
 *
 * @param below the units directly below, each with all that lies below it
 * @param own what the unit itself reports (本级), if it does; of its distinct organizations nothing
 *     can be told
 */
public record UnitLines(List<UnitFigures> below, Optional<UnitFigures> own) {
  /** What cannot be told of a unit's own activities. */
  public static final List<Measure> UNKNOWN = List.of(Measure.ORGANIZATIONS);

  public UnitLines {
    below = List.copyOf(below);
  }

  /** Returns the lines of statistics. */
  public static UnitLines of(Statistics statistics) {
    return of(statistics, new UnitFigures(statistics.root(), statistics.totals()));
  }

  /** Returns the lines of one of the units of statistics. */
  public static UnitLines of(Statistics statistics, UnitFigures whole) {
    Unit root = whole.unit();
    List<UnitFigures> below =
        statistics.units().stream()
            .filter(unit -> unit.unit().parent().filter(root.code()::equals).isPresent())
            .toList();
    Measures own = whole.measures();
    for (UnitFigures unit : below) {
      own = without(own, unit.measures());
    }
    Unit itself = new Unit(root.code(), root.name() + "本级", root.level(), root.parent());
    return new UnitLines(
        below, own.activities() > 0 ? Optional.of(new UnitFigures(itself, own)) : Optional.empty());
  }

  private static Measures without(Measures whole, Measures part) {
    BigDecimal funds = whole.funds().subtract(part.funds());
    BigDecimal estimated = whole.fundsEstimated().subtract(part.fundsEstimated());
    return new Measures(
        whole.activities() - part.activities(),
        whole.beneficiaries() - part.beneficiaries(),
        whole.beneficiariesEstimated() - part.beneficiariesEstimated(),
        whole.households() - part.households(),
        whole.participants() - part.participants(),
        0,
        funds,
        estimated,
        whole.serviceHours().subtract(part.serviceHours()));
  }
}
