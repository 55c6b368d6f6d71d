package org.linli.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.model.Roster;
import org.linli.model.Unit;
import org.linli.value.UnitCode;

/**
 * The units to which a table that some have handed in could give an answer: those, and all above
 * and below them.
 */
final class TableReach {
  private final Roster roster;
  private final Map<UnitCode, Unit> folders = new HashMap<>();
  private final Set<UnitCode> filled = new HashSet<>();
  private final Set<UnitCode> above = new HashSet<>();

  /**
   * Finds who fills a field.
   *
   * @param field table and field, as {@code needs.id}
   */
  TableReach(String field, List<UnitReport> reports, Roster roster) {
    this.roster = roster;
    reports.forEach(report -> folders.put(report.unit().code(), report.unit()));
    for (UnitReport report : reports) {
      if (report.references().known(field).length > 0) {
        filled.add(report.unit().code());
        Optional<Unit> at = Optional.of(report.unit());
        while (at.isPresent() && above.add(at.get().code())) {
          at = roster.above(at.get(), folders);
        }
      }
    }
  }

  /** Returns whether the unit, or one above or below it, fills the field. */
  boolean covers(Unit unit) {
    if (above.contains(unit.code())) {
      return true;
    }
    Optional<Unit> at = Optional.of(unit);
    while (at.isPresent()) {
      if (filled.contains(at.get().code())) {
        return true;
      }
      at = roster.above(at.get(), folders);
    }
    return false;
  }
}
