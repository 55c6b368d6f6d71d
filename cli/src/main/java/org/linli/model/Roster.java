package org.linli.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.linli.value.StoredOutput;
import org.linli.value.Text;
import org.linli.value.UnitCode;

/**
 * The administrative units that a notice knows: those that are expected to report, and below them
 * those that are only known (townships), so that their codes and names resolve. Immutable.
 */
public final class Roster {
  private static final List<String> SUFFIXES =
      List.of("街道办事处", "地区", "街道", "省", "市", "区", "县", "镇", "乡", "盟", "旗");

  private final Map<String, Unit> units = new TreeMap<>();
  private final Map<String, List<Unit>> children = new HashMap<>();
  private final Map<String, List<Unit>> byName = new HashMap<>();
  private final Map<String, String> formerNames;
  private final Set<UnitCode> expected;

  /**
   * Makes a roster.
   *
   * @param units all units, expected and known, each code once
   * @param expected the codes of those that are expected to report
   * @param formerNames code by former name, as 龙南县 → 360783
   */
  public Roster(
      Collection<Unit> units, Collection<UnitCode> expected, Map<String, String> formerNames) {
    for (Unit unit : units) {
      this.units.put(unit.code().text(), unit);
    }
    for (Unit unit : this.units.values()) {
      byName.computeIfAbsent(unit.name(), key -> new ArrayList<>()).add(unit);
      unit.parent()
          .ifPresent(
              parent ->
                  children.computeIfAbsent(parent.text(), key -> new ArrayList<>()).add(unit));
    }
    this.expected = Set.copyOf(expected);
    this.formerNames = Map.copyOf(formerNames);
  }

  /** Returns the unit of a code. */
  public Optional<Unit> unit(UnitCode code) {
    return Optional.ofNullable(units.get(code.text()));
  }

  /** Returns all units in code order. */
  public Collection<Unit> units() {
    return java.util.Collections.unmodifiableCollection(units.values());
  }

  /** Returns the units directly below one, in code order. */
  public List<Unit> below(UnitCode parent) {
    return List.copyOf(children.getOrDefault(parent.text(), List.of()));
  }

  /**
   * Returns the nearest unit of the roster that another lies in; folders of free names in between
   * are passed over.
   */
  public Optional<Unit> above(Unit unit) {
    return unit.parent().flatMap(code -> unit(code).or(() -> unit(code.withoutFolders())));
  }

  /**
   * Returns the unit right above another.
   *
   * @param folders those that bear names which no roster lists, and may have others below them
   */
  public Optional<Unit> above(Unit unit, Map<UnitCode, Unit> folders) {
    return unit.parent()
        .flatMap(code -> unit(code).or(() -> Optional.ofNullable(folders.get(code))));
  }

  /** Returns whether the unit is expected to report. */
  public boolean expects(UnitCode code) {
    return expected.contains(code);
  }

  /**
   * Returns the units expected to report that lie below {@code root} (the root itself left out), in
   * code order.
   */
  public List<Unit> expectedBelow(UnitCode root) {
    return units.values().stream()
        .filter(unit -> expected.contains(unit.code()) && !unit.code().equals(root))
        .filter(unit -> liesBelow(unit, root))
        .sorted(Comparator.comparing(unit -> unit.code().text()))
        .toList();
  }

  /**
   * Returns whether the unit is {@code ancestor} or lies anywhere below it; the ancestor itself
   * need not stand in the roster.
   */
  public boolean liesBelow(Unit unit, UnitCode ancestor) {
    if (unit.code().equals(ancestor)) {
      return true;
    }
    Optional<UnitCode> above = unit.parent();
    while (above.isPresent()) {
      if (above.get().equals(ancestor)) {
        return true;
      }
      above = unit(above.get()).flatMap(Unit::parent);
    }
    return false;
  }

  /**
   * Returns this roster with the units below {@code root} as another roster has them, which also
   * says who of them is expected.
   */
  public Roster with(Roster other, UnitCode root) {
    Map<String, Unit> joined = new TreeMap<>(units);
    Set<UnitCode> reporting = new HashSet<>(expected);
    units.values().stream()
        .filter(unit -> !unit.code().equals(root) && liesBelow(unit, root))
        .forEach(
            unit -> {
              joined.remove(unit.code().text());
              reporting.remove(unit.code());
            });
    for (Unit unit : other.units()) {
      if (!unit.code().equals(root) && other.liesBelow(unit, root)) {
        joined.put(unit.code().text(), unit);
        if (other.expects(unit.code())) {
          reporting.add(unit.code());
        }
      }
    }
    Map<String, String> former = new HashMap<>(formerNames);
    former.putAll(other.formerNames);
    return new Roster(joined.values(), reporting, former);
  }

  /** Returns the units anywhere that bear exactly this name, in code order. */
  public List<Unit> bearing(String name) {
    return List.copyOf(byName.getOrDefault(name, List.of()));
  }

  /** Returns the unit that once bore this name. */
  public Optional<Unit> formerly(String name) {
    return Optional.ofNullable(formerNames.get(Text.clean(name))).map(units::get);
  }

  /**
   * Returns the name without its level suffix (东湖区 → 东湖); names that would keep one character stay
   * whole.
   */
  public static String shortName(String name) {
    for (String suffix : SUFFIXES) {
      if (name.endsWith(suffix) && name.length() - suffix.length() >= 2) {
        return name.substring(0, name.length() - suffix.length());
      }
    }
    return name;
  }

  /** Writes all that this roster knows, so that two can be compared by their bytes. */
  public void write(StoredOutput out) {
    out.each(units.values(), unit -> unit.write(out));
    out.each(expected.stream().sorted().toList(), code -> out.text(code.text()));
    out.map(new TreeMap<>(formerNames), out::text);
  }
}
