package org.linli.render.workbook;

import java.util.HashMap;
import java.util.Map;
import org.linli.aggregate.Statistics;
import org.linli.model.Unit;
import org.linli.notice.Notice;
import org.linli.value.UnitCode;

/**
 * The names of units: those that the statistics are of, then those of the roster; a unit that
 * nobody knows has its folder's.
 */
final class UnitNames {
  private final Map<UnitCode, String> names = new HashMap<>();
  private final Notice notice;

  UnitNames(Statistics statistics, Notice notice) {
    this.notice = notice;
    names.put(statistics.root().code(), statistics.root().name());
    for (var figures : statistics.units()) {
      names.put(figures.unit().code(), figures.unit().name());
    }
  }

  /** Returns the name of a unit; empty text for one that nobody knows. */
  String of(UnitCode code) {
    String name = names.get(code);
    return name == null
        ? notice.roster().unit(code).map(Unit::name).or(code::folder).orElse("")
        : name;
  }
}
