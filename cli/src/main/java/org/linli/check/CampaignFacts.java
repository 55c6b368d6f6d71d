package org.linli.check;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.linli.discover.CampaignTree;
import org.linli.model.Unit;
import org.linli.value.UnitCode;

/** The campaign when all units have been checked. */
public final class CampaignFacts {
  private final CampaignTree tree;
  private final SortedMap<UnitCode, UnitFacts> units = new TreeMap<>();

  /**
   * Puts together what is known.
   *
   * @param tree the folder as it was found
   * @param units every unit that has a folder
   */
  public CampaignFacts(CampaignTree tree, Collection<UnitFacts> units) {
    this.tree = tree;
    for (UnitFacts unit : units) {
      this.units.put(unit.unit().code(), unit);
    }
  }

  /** Returns the folder as it was found. */
  public CampaignTree tree() {
    return tree;
  }

  /** Returns every unit that has a folder, in code order. */
  public Collection<UnitFacts> units() {
    return Collections.unmodifiableCollection(units.values());
  }

  /** Returns a unit of the roster, or one that has a folder. */
  public Optional<Unit> known(UnitCode code) {
    return tree.notice().roster().unit(code).or(() -> unit(code).map(UnitFacts::unit));
  }

  /**
   * Returns the units in whose subtree the table has rows, since a bureau may leave its rows to the
   * units below it.
   *
   * @param table its name
   * @param some which rows are meant, from what one unit's table came to
   */
  public Set<UnitCode> withRows(String table, Predicate<RowTally> some) {
    return with(unit -> some.test(unit.rows(table)));
  }

  /** Returns the units in whose subtree a table was handed in that could be read. */
  public Set<UnitCode> withTables() {
    return with(unit -> !unit.tables().isEmpty());
  }

  private Set<UnitCode> with(Predicate<UnitFacts> something) {
    Set<UnitCode> above = new HashSet<>();
    for (UnitFacts unit : units.values()) {
      Optional<Unit> at = Optional.of(unit.unit()).filter(own -> something.test(unit));
      while (at.isPresent() && above.add(at.get().code())) {
        at = at.get().parent().flatMap(this::known);
      }
    }
    return above;
  }

  /** Returns what the unit has handed in; empty where it has no folder. */
  public Optional<UnitFacts> unit(UnitCode code) {
    return Optional.ofNullable(units.get(code));
  }
}
