package org.linli.aggregate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linli.aggregate.Statistics.UnitFigures;
import org.linli.discover.CampaignTree;
import org.linli.discover.UnitFolder;
import org.linli.model.Roster;
import org.linli.model.Unit;
import org.linli.value.UnitCode;

/**
 * The figures of every unit's subtree; a folder of an unknown unit is no unit. Goes through the
 * tree from the leaves up and keeps one set of organizations a level, so that a country of
 * townships fits into a small heap.
 */
final class RollUp {
  private final Map<UnitCode, Unit> units = new TreeMap<>();
  private final Map<UnitCode, TreeSet<UnitCode>> below = new TreeMap<>();
  private final Map<UnitCode, Figures> own;
  private final Map<UnitCode, Measures> measures = new TreeMap<>();
  private final Unit root;

  private RollUp(Unit root, Map<UnitCode, Figures> own) {
    this.root = root;
    this.own = own;
  }

  static RollUp of(Roster roster, CampaignTree tree, Map<UnitCode, Figures> own) {
    RollUp rolled = new RollUp(tree.root(), own);
    rolled.units.put(tree.root().code(), tree.root());
    roster.expectedBelow(tree.root().code()).forEach(unit -> rolled.place(unit, roster));
    for (UnitFolder folder : tree.units()) {
      if (folder.refused().isEmpty()) {
        rolled.place(folder.unit(), roster);
      }
    }
    rolled.sum(tree.root().code());
    return rolled;
  }

  /** Hangs a unit below its parent, and the parents that have no folder themselves above it. */
  private void place(Unit unit, Roster roster) {
    if (unit.code().equals(root.code())) {
      return;
    }
    units.put(unit.code(), unit);
    UnitCode parent = unit.parent().orElse(root.code());
    if (!units.containsKey(parent)) {
      roster.unit(parent).ifPresent(above -> place(above, roster));
    }
    below.computeIfAbsent(parent, code -> new TreeSet<>()).add(unit.code());
  }

  private Subtree sum(UnitCode code) {
    Subtree subtree = new Subtree(new Sums(), new BitSet());
    Figures mine = own.get(code);
    if (mine != null) {
      subtree.sums.add(mine.sums);
      mine.organizations.addTo(subtree.organizations);
    }
    for (UnitCode child : below.getOrDefault(code, new TreeSet<>())) {
      Subtree part = sum(child);
      subtree.sums.add(part.sums);
      subtree.organizations.or(part.organizations);
    }
    measures.put(code, subtree.sums.measures(subtree.organizations));
    return subtree;
  }

  private record Subtree(Sums sums, BitSet organizations) {}

  Measures root() {
    return measuresOf(root.code());
  }

  List<UnitFigures> units() {
    List<UnitFigures> out = new ArrayList<>();
    units.forEach((code, unit) -> out.add(new UnitFigures(unit, measuresOf(code))));
    return out;
  }

  private Measures measuresOf(UnitCode code) {
    return java.util.Objects.requireNonNull(measures.get(code), "every unit hangs below the root");
  }
}
