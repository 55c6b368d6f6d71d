package org.linli.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.model.Level;
import org.linli.model.Roster;
import org.linli.model.Unit;
import org.linli.value.Text;

/**
 * The units that a place names, read from the left: 江西省南昌市/东湖区/公园街道某社区.
 *
 * <pre>
 *   江西省 ─▶ 南昌市 ─▶ 西湖区 ─▶ 南浦街道 ─▶ 某社区 (unknown: stop)
 *   each name is looked for below the one before it; the last one found is what the place names
 * </pre>
 *
 * What begins with a township's name means the one in the reporting unit's own county, since
 * townships of one name lie in many counties; else the only one of the name.
 */
final class PlaceText {
  private static final Pattern PLACES = Pattern.compile("[、;；\\n]|以及|及|和|与");
  private static final Pattern PARTS = Pattern.compile("[/／\\\\>·,，\\s\\-—－]+");
  private static final Pattern TOWNSHIP = Pattern.compile("..+(?:街道|镇|乡)");
  private static final int LONGEST_NAME = 16;

  private PlaceText() {}

  /**
   * Returns the nearest unit of the roster that a reporting unit is or lies in; empty for one
   * without land of its own.
   */
  static Optional<Unit> home(Roster roster, Unit unit) {
    Optional<Unit> home = Optional.of(unit);
    while (home.isPresent() && home.flatMap(at -> roster.unit(at.code())).isEmpty()) {
      home = roster.above(home.get());
    }
    return home.filter(at -> at.level() != Level.REPORTING_UNIT);
  }

  /** Returns whether one of the two units holds the other, or they are one. */
  static boolean related(Roster roster, Unit one, Unit other) {
    return roster.liesBelow(one, other.code()) || roster.liesBelow(other, one.code());
  }

  /** Returns for each place that the text lists the deepest unit that it names for certain. */
  static List<Unit> unitsNamed(Roster roster, Unit home, String text) {
    List<Unit> named = new ArrayList<>();
    for (String place : PLACES.split(text, -1)) {
      deepest(roster, home, place).ifPresent(named::add);
    }
    return named;
  }

  private static Optional<Unit> deepest(Roster roster, Unit home, String place) {
    Optional<Unit> deepest = Optional.empty();
    for (String part : PARTS.split(Text.clean(place), -1)) {
      int at = 0;
      while (at < part.length()) {
        Optional<Step> step = step(roster, home, deepest, part.substring(at));
        if (step.isEmpty()) {
          String rest = part.substring(at);
          return deepest.or(() -> Provinces.other(home, rest));
        }
        deepest = Optional.of(step.get().unit());
        at += step.get().length();
      }
    }
    return deepest;
  }

  /** Returns the longest name that the text begins with, of a unit below the one before it. */
  private static Optional<Step> step(Roster roster, Unit home, Optional<Unit> above, String text) {
    for (int length = Math.min(LONGEST_NAME, text.length()); length >= 2; length--) {
      String name = text.substring(0, length);
      Optional<Unit> unit =
          isMarket(name, text) ? Optional.empty() : unit(roster, home, above, name);
      if (unit.isPresent()) {
        return Optional.of(new Step(unit.get(), length));
      }
    }
    return Optional.empty();
  }

  /** 九江市场 is a market, not the city. */
  static boolean isMarket(String name, String text) {
    return name.endsWith("市") && text.startsWith("场", name.length());
  }

  private static Optional<Unit> unit(Roster roster, Unit home, Optional<Unit> above, String name) {
    List<Unit> bearers = roster.bearing(name);
    if (bearers.isEmpty()) {
      bearers = roster.formerly(name).stream().toList();
    }
    List<Unit> fitting =
        bearers.stream()
            .filter(unit -> unit.level() != Level.REPORTING_UNIT)
            .filter(
                unit ->
                    above
                        .map(upper -> roster.liesBelow(unit, upper.code()))
                        .orElseGet(
                            () ->
                                isUpper(unit)
                                    || isNeighbour(roster, unit, home)
                                    || isTheOnly(unit, roster.bearing(name))))
            .toList();
    // Of several that bear the name, the one at home is meant; with none there, nothing is certain.
    Optional<Unit> atHome =
        fitting.stream().filter(unit -> related(roster, unit, home)).findFirst();
    return atHome.isPresent() || fitting.size() != 1 ? atHome : Optional.of(fitting.get(0));
  }

  /** A street or town whose name no other unit of the roster bears; 场 and 园区 are words too. */
  private static boolean isTheOnly(Unit unit, List<Unit> bearers) {
    return bearers.size() == 1 && TOWNSHIP.matcher(unit.name()).matches();
  }

  private static boolean isUpper(Unit unit) {
    return unit.level().depth() < Level.TOWNSHIP.depth();
  }

  /** Whether both are of one county. */
  private static boolean isNeighbour(Roster roster, Unit township, Unit home) {
    Optional<Unit> county = Optional.of(home);
    while (county.filter(unit -> !isUpper(unit)).isPresent()) {
      county = roster.above(county.get());
    }
    return county.filter(unit -> roster.liesBelow(township, unit.code())).isPresent();
  }

  private record Step(Unit unit, int length) {}
}
