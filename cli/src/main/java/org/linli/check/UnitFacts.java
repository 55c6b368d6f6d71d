package org.linli.check;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.discover.UnitFile;
import org.linli.discover.UnitFolder;
import org.linli.finding.Location;
import org.linli.model.Unit;
import org.linli.model.UnitSheet;

/**
 * What one unit has handed in, taken as a whole.
 *
 * @param folder the unit and its files
 * @param sheet its unit.yaml, if there is one that could be read
 * @param tables by name, every table of which a file could be read (even one without rows), and
 *     what became of its rows
 * @param latest the last of its activities that count
 */
public record UnitFacts(
    UnitFolder folder,
    Optional<UnitSheet> sheet,
    Map<String, RowTally> tables,
    Optional<LatestActivity> latest) {
  public UnitFacts {
    tables =
        tables.size() == 1
            ? Map.copyOf(tables)
            : Collections.unmodifiableMap(new TreeMap<>(tables));
  }

  /** Returns the unit. */
  public Unit unit() {
    return folder.unit();
  }

  /**
   * Returns whether the unit has submitted: its own folder holds a row of any table, or a unit.yaml
   * that says more than whose it is. Forms as they were sent down, still blank, are no submission.
   */
  public boolean submitted() {
    return sheet.filter(UnitSheet::saysAnything).isPresent()
        || tables.values().stream().anyMatch(rows -> rows.read() > 0);
  }

  /** Returns what became of the rows of a table; nothing where the unit has no such table. */
  public RowTally rows(String table) {
    return tables.getOrDefault(table, RowTally.NONE);
  }

  /**
   * Returns the place of a finding about the unit's own sheet, or about the unit where it has none.
   */
  public Location sheetPlace() {
    if (sheet.isPresent()) {
      return sheet.get().at();
    }
    for (UnitFile file : folder.files()) {
      if (file.kind() == UnitFile.Kind.UNIT_SHEET) {
        return Location.of(unit().code(), file.name());
      }
    }
    return place();
  }

  /** Returns the place of a finding about the unit as a whole. */
  public Location place() {
    return Location.of(unit().code());
  }
}
