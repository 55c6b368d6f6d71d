package org.linli.discover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Level;
import org.linli.model.Roster;
import org.linli.model.Unit;
import org.linli.value.PersonalData;
import org.linli.value.UnitCode;

/**
 * Tells which unit a folder stands for (data-format, sections 1 and 5): the code decides, a name is
 * looked for below the parent and only then elsewhere, and what the roster does not list is free or
 * refused.
 */
final class UnitResolver {
  private final Roster roster;
  private final RosterNames names;
  private final Unit root;
  private final Consumer<Observation> observations;

  /** The folders below a parent whose names are the same once they are masked, in order. */
  private final Map<UnitCode, List<String>> masked = new HashMap<>();

  UnitResolver(Roster roster, Unit root, Consumer<Observation> observations) {
    this(roster, new RosterNames(roster), root, observations);
  }

  private UnitResolver(
      Roster roster, RosterNames names, Unit root, Consumer<Observation> observations) {
    this.roster = roster;
    this.names = names;
    this.root = root;
    this.observations = observations;
  }

  /**
   * Returns the unit of a folder.
   *
   * @param parent the unit of the folder around it
   * @param folder its name
   * @param path relative to the campaign folder
   */
  Place resolve(Place parent, String folder, String path) {
    FolderName name = FolderName.of(folder);
    Optional<FolderName> own =
        name.ownCode().filter(read -> read.code().flatMap(roster::unit).isPresent());
    if (own.isPresent()) {
      return byCode(parent, own.get(), path);
    }
    return name.code().isPresent() ? byCode(parent, name, path) : byName(parent, name, path);
  }

  /**
   * Returns whether a folder bears the code or the name of a unit, and not just any name; says
   * nothing of what is odd about it.
   */
  boolean isNamed(Place parent, String folder) {
    FolderName name = FolderName.of(folder);
    if (name.ownCode()
        .or(() -> Optional.of(name))
        .flatMap(FolderName::code)
        .flatMap(roster::unit)
        .isPresent()) {
      return true;
    }
    Place place = new UnitResolver(roster, names, root, seen -> {}).resolve(parent, folder, folder);
    return !place.free() && place.refused().isEmpty();
  }

  /** Returns the unit of a folder of {@code _extra}: one outside the division tree. */
  Place resolveExtra(Place campaign, String folder, String path) {
    FolderName name = FolderName.of(folder);
    FolderName own = name.ownCode().orElse(name);
    List<Unit> reporting =
        roster.units().stream()
            .filter(unit -> unit.level() == Level.REPORTING_UNIT && within(unit))
            .toList();
    for (Unit unit : reporting) {
      boolean coded = own.code().filter(unit.code()::equals).isPresent();
      if (coded || RosterNames.same(unit.name(), name.whole())) {
        return named(unit, coded ? own : name, path);
      }
    }
    if (name.code().flatMap(roster::unit).isPresent()) {
      return byCode(campaign, name, path);
    }
    return unknown(campaign, name, path, reporting);
  }

  private Place byCode(Place parent, FolderName name, String path) {
    UnitCode code = name.code().orElseThrow();
    Optional<Unit> known = roster.unit(code);
    if (known.isPresent()) {
      Place place = named(known.get(), name, path);
      return place.refused().isPresent() ? place : placed(parent, place.unit(), path);
    }
    // 360727-龙南县: the code went with the name.
    Optional<Unit> former = name.name().flatMap(roster::formerly).filter(this::within);
    if (former.isPresent()) {
      observeFormerName(former.get(), name.whole(), path);
      return placed(parent, former.get(), path);
    }
    Optional<Unit> above = parentOf(code, parent);
    if (above.isEmpty() || names.lists(above.get())) {
      return unknown(parent, name, path, names.below(above.orElse(parent.unit())));
    }
    // A code of one's own stands nowhere without the roster, so that this one is official.
    Level level = Level.valueOf(code.level().name());
    String called = name.name().map(PersonalData::masked).orElse(code.text());
    Unit unit = new Unit(code, called, level, Optional.of(above.get().code()));
    if (!above.get().code().equals(parent.unit().code())) {
      observeMisplaced(unit, above.get(), parent.unit(), path);
    }
    return new Place(unit, Optional.empty(), false);
  }

  /** The unit that a code which the roster lacks stands under; empty where that is not known. */
  private Optional<Unit> parentOf(UnitCode code, Place parent) {
    Unit around = parent.unit();
    if (parent.refused().isPresent()) {
      return code.parent().flatMap(roster::unit).filter(this::within);
    }
    if (code.parent().filter(around.code()::equals).isPresent()) {
      return Optional.of(around);
    }
    Optional<Unit> byCode = code.parent().flatMap(roster::unit).filter(this::within);
    if (byCode.isPresent()) {
      return byCode;
    }
    // The nearest code with digits: a township with a free name has its county's.
    return around.code().withoutFolders().contains(code) ? Optional.of(around) : Optional.empty();
  }

  private Place byName(Place parent, FolderName name, String path) {
    String wanted = name.whole();
    if (parent.refused().isPresent()) {
      // Names repeat all over the country: without a known parent they mean nothing.
      return new Place(freeUnit(parent.unit(), wanted), parent.refused(), false);
    }
    List<Unit> here = names.named(parent.unit(), wanted);
    if (here.size() == 1) {
      return Place.known(adopted(here.get(0)));
    }
    if (here.size() > 1) {
      return ambiguous(parent, wanted, path, here);
    }
    if (RosterNames.same(parent.unit().name(), wanted)) {
      return parent;
    }
    Optional<Unit> former = roster.formerly(wanted).filter(this::within);
    if (former.isPresent()) {
      observeFormerName(former.get(), wanted, path);
      return placed(parent, former.get(), path);
    }
    if (!names.lists(parent.unit())) {
      return knownElsewhere(parent, wanted)
          .map(unit -> placed(parent, unit, path))
          .orElseGet(() -> free(parent.unit(), wanted, path));
    }
    List<Unit> elsewhere = names.anywhere(wanted).stream().filter(this::within).toList();
    if (elsewhere.size() == 1) {
      return placed(parent, elsewhere.get(0), path);
    }
    return elsewhere.isEmpty()
        ? unknown(parent, name, path, names.below(parent.unit()))
        : ambiguous(parent, wanted, path, elsewhere);
  }

  /** A county that the roster knows without expecting it is that county under any prefecture. */
  private Optional<Unit> knownElsewhere(Place parent, String wanted) {
    return parent.unit().level().depth() < Level.COUNTY.depth()
        ? names.county(wanted).filter(this::within)
        : Optional.empty();
  }

  /** The place of a unit that the code has found: its name may contradict it. */
  private Place named(Unit unit, FolderName name, String path) {
    if (!within(unit)) {
      return refused(
          freeUnit(root, name.whole()),
          Observation.of("unit-unknown", Location.of(root.code(), path))
              .withValue(name.whole())
              .with("reason", "outside")
              .with("parent", root.name()));
    }
    String written = name.name().orElse(unit.name());
    if (!RosterNames.same(unit.name(), written)) {
      if (roster.formerly(written).filter(unit::equals).isPresent()) {
        observeFormerName(unit, written, path);
      } else {
        observations.accept(
            Observation.of("unit-misnamed", Location.of(unit.code(), path))
                .withValue(written)
                .with("code", unit.code())
                .with("name", unit.name()));
      }
    }
    return Place.known(adopted(unit));
  }

  private Place placed(Place parent, Unit unit, String path) {
    boolean here = unit.parent().isEmpty() || unit.parent().get().equals(parent.unit().code());
    boolean itself = unit.code().equals(parent.unit().code());
    if (!here && !itself) {
      Unit official = unit.parent().flatMap(roster::unit).orElse(root);
      observeMisplaced(unit, official, parent.unit(), path);
    }
    return Place.known(adopted(unit));
  }

  private Place free(Unit parent, String wanted, String path) {
    Unit unit = freeUnit(parent, wanted);
    RosterNames.nearest(wanted, names.below(parent))
        .ifPresent(
            near ->
                observations.accept(
                    Observation.of("unit-unlisted", Location.of(unit.code(), path))
                        .withValue(wanted)
                        .with("parent", parent.name())
                        .with("suggestion", near.name())));
    return new Place(unit, Optional.empty(), true);
  }

  private Place unknown(Place parent, FolderName name, String path, List<Unit> siblings) {
    Observation observation =
        Observation.of("unit-unknown", Location.of(parent.unit().code(), path))
            .withValue(name.whole())
            .with("reason", "unlisted")
            .with("parent", parent.unit().name());
    Optional<Unit> near =
        siblings.stream()
            .filter(unit -> RosterNames.same(unit.name(), name.guess()))
            .findFirst()
            .or(() -> siblings.stream().filter(name::speaksOf).findFirst())
            .or(() -> RosterNames.nearest(name.guess(), siblings));
    Unit unit = freeUnit(parent.unit(), name.whole());
    Level level = siblings.isEmpty() ? unit.level() : siblings.get(0).level();
    return refused(
        new Unit(unit.code(), unit.name(), level, unit.parent()),
        near.map(other -> observation.with("suggestion", other.code() + "-" + other.name()))
            .orElse(observation));
  }

  private Place ambiguous(Place parent, String wanted, String path, List<Unit> among) {
    List<String> choices =
        among.stream().map(unit -> unit.code() + "-" + unit.name()).sorted().limit(5).toList();
    return refused(
        freeUnit(parent.unit(), wanted),
        Observation.of("unit-ambiguous", Location.of(parent.unit().code(), path))
            .withValue(wanted)
            .with("parent", parent.unit().name())
            .with("choices", String.join("、", choices)));
  }

  private Place refused(Unit unit, Observation why) {
    observations.accept(why);
    return new Place(unit, Optional.of(why), false);
  }

  private void observeMisplaced(Unit unit, Unit official, Unit around, String path) {
    observations.accept(
        Observation.of("unit-misplaced", Location.of(unit.code(), path))
            .with("name", unit.name())
            .with("parent", official.name())
            .with("found", around.name()));
  }

  private void observeFormerName(Unit unit, String written, String path) {
    observations.accept(
        Observation.of("unit-former-name", Location.of(unit.code(), path))
            .withValue(written)
            .with("code", unit.code())
            .with("name", unit.name()));
  }

  /** Whether the unit belongs to this campaign at all. */
  private boolean within(Unit unit) {
    return root.level() == Level.NATION
        || unit.code().equals(root.code())
        || (unit.level() == Level.REPORTING_UNIT && unit.parent().isEmpty())
        || roster.liesBelow(unit, root.code());
  }

  /** Units at the top of the roster stand under the campaign's root: provinces under the nation. */
  private Unit adopted(Unit unit) {
    if (unit.parent().isPresent() || unit.code().equals(root.code())) {
      return unit;
    }
    return new Unit(unit.code(), unit.name(), unit.level(), Optional.of(root.code()));
  }

  private Unit freeUnit(Unit parent, String folder) {
    String name = published(parent, folder);
    return new Unit(
        parent.code().named(name), name, below(parent.level()), Optional.of(parent.code()));
  }

  /**
   * The name of a unit goes into every output, and a number of a person in it would too. Two
   * folders whose names differ in such numbers alone stay two units.
   */
  private String published(Unit parent, String folder) {
    String name = PersonalData.masked(folder);
    if (name.equals(folder)) {
      return folder;
    }
    List<String> alike =
        masked.computeIfAbsent(parent.code().named(name), code -> new ArrayList<>());
    if (!alike.contains(folder)) {
      alike.add(folder);
    }
    int nth = alike.indexOf(folder) + 1;
    return nth == 1 ? name : name + "（" + nth + "）";
  }

  private static Level below(Level level) {
    return switch (level) {
      case NATION -> Level.PROVINCE;
      case PROVINCE -> Level.PREFECTURE;
      // Prefectures that have no counties in the roster hold townships directly: 东莞, 中山.
      case PREFECTURE, COUNTY, STATZONE, REPORTING_UNIT -> Level.TOWNSHIP;
      case TOWNSHIP, VILLAGE -> Level.VILLAGE;
    };
  }
}
