package org.linli.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.Statistics.IndicatorResult;

/**
 * What indicators are called where they stand under each other. Units may state one of the same
 * name, which the notice does not know: the unit's own name tells whose it is.
 */
public final class IndicatorNames {
  private final Map<String, Integer> named = new HashMap<>();
  private final Map<String, String> units = new HashMap<>();

  /** Reads the indicators and the units of statistics. */
  public IndicatorNames(Statistics statistics) {
    statistics.indicators().forEach(one -> named.merge(one.name(), 1, Integer::sum));
    statistics.units().forEach(one -> units.put(one.unit().code().text(), one.unit().name()));
    statistics
        .reporting()
        .units()
        .forEach(one -> units.put(one.unit().code().text(), one.unit().name()));
  }

  /** Returns the name, as {@code 志愿服务队伍（南昌市）} where another unit has one of that name. */
  public String of(IndicatorResult indicator) {
    boolean alone = named.getOrDefault(indicator.name(), 0) < 2;
    Optional<String> unit =
        indicator.statedBy().flatMap(code -> Optional.ofNullable(units.get(code)));
    return alone
        ? indicator.name()
        : indicator.name() + unit.map(own -> "（" + own + "）").orElse("");
  }
}
