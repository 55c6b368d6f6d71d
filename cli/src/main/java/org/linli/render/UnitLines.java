package org.linli.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.linli.aggregate.Measures;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.Statistics.UnitFigures;
import org.linli.model.Unit;

/**
 * A report's figures by unit, as a table of units has them: they add up to the total.
 *
 * @param below the units directly below the root, each with all that lies below it
 * @param own what the root itself reports (本级), if it does; of its distinct organizations nothing
 *     can be told
 */
public record UnitLines(List<UnitFigures> below, Optional<UnitFigures> own) {
  /** What cannot be told of a root's own activities. */
  public static final List<Measure> UNKNOWN = List.of(Measure.ORGANIZATIONS);

  public UnitLines {
    below = List.copyOf(below);
  }

  /** Returns the lines of statistics. */
  public static UnitLines of(Statistics statistics) {
    Unit root = statistics.root();
    List<UnitFigures> below =
        statistics.units().stream()
            .filter(unit -> unit.unit().parent().filter(root.code()::equals).isPresent())
            .toList();
    Measures own = statistics.totals();
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
