package org.linli.discover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.linli.model.Level;
import org.linli.model.Roster;
import org.linli.model.Unit;
import org.linli.value.Edits;
import org.linli.value.Text;
import org.linli.value.UnitCode;

/**
 * The units of a roster by the names that a folder may give them: the full name, and the short ones
 * that an office writes for it. Not safe for threads: it fills as it is asked.
 */
final class RosterNames {
  private static final Pattern PEOPLES = Pattern.compile("([^族]{1,8}族|维吾尔)*");
  private static final String AUTONOMOUS = "自治";

  private final Roster roster;
  private final Map<String, ByName> below = new HashMap<>();
  private Optional<ByName> all = Optional.empty();

  RosterNames(Roster roster) {
    this.roster = roster;
  }

  /** Units by full and by short name. */
  private record ByName(Map<String, List<Unit>> full, Map<String, List<Unit>> brief) {
    static ByName of(Collection<Unit> units) {
      ByName index = new ByName(new HashMap<>(), new HashMap<>());
      for (Unit unit : units) {
        index.full.computeIfAbsent(Text.folded(unit.name()), key -> new ArrayList<>()).add(unit);
        for (String form : shortForms(unit.name())) {
          index.brief.computeIfAbsent(form, key -> new ArrayList<>()).add(unit);
        }
      }
      return index;
    }

    List<Unit> named(String name) {
      String wanted = Text.folded(name);
      List<Unit> whole = full.getOrDefault(wanted, List.of());
      return whole.isEmpty() ? brief.getOrDefault(wanted, List.of()) : whole;
    }
  }

  /** Returns the units directly below one; below the nation stand the provinces. */
  List<Unit> below(Unit parent) {
    if (parent.level() != Level.NATION) {
      return roster.below(parent.code());
    }
    Map<UnitCode, Unit> found = new LinkedHashMap<>();
    roster.below(parent.code()).forEach(unit -> found.put(unit.code(), unit));
    roster.units().stream()
        .filter(unit -> unit.level() == Level.PROVINCE && unit.parent().isEmpty())
        .forEach(unit -> found.put(unit.code(), unit));
    return List.copyOf(found.values());
  }

  /** Returns whether the roster says which units stand below this one, so that others are wrong. */
  boolean lists(Unit parent) {
    return below(parent).stream().anyMatch(unit -> roster.expects(unit.code()));
  }

  /** Returns the units directly below {@code parent} that the name can mean. */
  List<Unit> named(Unit parent, String name) {
    return below.computeIfAbsent(parent.code().text(), key -> ByName.of(below(parent))).named(name);
  }

  /** Returns the units anywhere that the name can mean; those expected to report go first. */
  List<Unit> anywhere(String name) {
    if (all.isEmpty()) {
      all = Optional.of(ByName.of(roster.units()));
    }
    List<Unit> found = all.get().named(name);
    List<Unit> expected = found.stream().filter(unit -> roster.expects(unit.code())).toList();
    return expected.isEmpty() ? found : expected;
  }

  /** Returns the county, or higher unit, that alone bears this name; names below repeat. */
  Optional<Unit> county(String name) {
    List<Unit> found =
        anywhere(name).stream()
            .filter(unit -> unit.level().depth() <= Level.COUNTY.depth())
            .filter(unit -> unit.level() != Level.REPORTING_UNIT)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Returns whether a folder's name may stand for a unit of this official name. */
  static boolean same(String official, String written) {
    String wanted = Text.folded(written);
    return Text.folded(official).equals(wanted) || shortForms(official).contains(wanted);
  }

  /** Returns the name among {@code units} that was probably meant. */
  static Optional<Unit> nearest(String written, Collection<Unit> units) {
    Map<String, Unit> byName = new LinkedHashMap<>();
    units.forEach(unit -> byName.putIfAbsent(unit.name(), unit));
    return Edits.nearest(written, byName.keySet()).map(byName::get);
  }

  private static Set<String> shortForms(String official) {
    String name = Text.folded(official);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(Roster.shortName(name));
    if (name.endsWith("街道")) {
      forms.add(name + "办事处");
      forms.add(name + "办");
    }
    if (name.endsWith("特别行政区")) {
      forms.add(name.substring(0, name.length() - 5));
    }
    if (name.endsWith("行政委员会")) {
      String bare = name.substring(0, name.length() - 5);
      forms.add(bare);
      forms.add(bare + "行委");
    }
    int autonomous = name.lastIndexOf(AUTONOMOUS);
    if (autonomous >= 2 && autonomous == name.length() - AUTONOMOUS.length() - 1) {
      addAutonomous(forms, name.substring(0, autonomous), name.substring(name.length() - 1));
    }
    forms.remove(name);
    return forms;
  }

  /** 大通回族土族自治县 is written 大通 or 大通县, 海南藏族自治州 海南州. */
  private static void addAutonomous(Set<String> forms, String body, String suffix) {
    for (int end = 2; end <= body.length(); end++) {
      if (PEOPLES.matcher(body.substring(end)).matches()) {
        forms.add(body.substring(0, end));
        forms.add(body.substring(0, end) + suffix);
      }
    }
  }
}
