package org.linli.discover;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Unit;
import org.linli.value.UnitCode;

/** Gathers the folders and files of each unit; two folders of one unit become one. */
final class UnitFolders {
  private static final Comparator<UnitFile> BY_NAME =
      Comparator.comparing(UnitFile::name).thenComparing(file -> file.path().toString());

  private final Map<String, Gathered> byCode = new TreeMap<>();

  /** Files come folder by folder. */
  private @Nullable Place lastPlace;

  private @Nullable Gathered ofLast;

  /** The units whose folders hold no file that is read, but lead to one that does. */
  private final Set<Gathered> passed = Collections.newSetFromMap(new IdentityHashMap<>());

  private record Gathered(Place place, List<String> folders, List<UnitFile> files) {}

  /** Notes that a folder stands for a unit. */
  void folder(Place place, String folder) {
    List<String> folders = of(place).folders;
    if (!folders.contains(folder)) {
      folders.add(folder);
    }
  }

  /**
   * Notes that a folder stands for a unit which another one that has handed something in lies
   * below: without it that one would hang in the air.
   */
  void passed(Place place, String folder) {
    folder(place, folder);
    passed.add(of(place));
  }

  /** Adds a file that was found in a folder of the unit. */
  void file(Place place, UnitFile file) {
    of(place).files.add(file);
  }

  /** Reports the units that have several folders. */
  void observeMerged(Consumer<Observation> observations) {
    for (Gathered unit : byCode.values()) {
      // The campaign folder itself has no name of its own.
      String first = unit.folders.get(0).isEmpty() ? "." : unit.folders.get(0);
      for (String folder : unit.folders.subList(1, unit.folders.size())) {
        observations.accept(
            Observation.of("unit-duplicate", Location.of(unit.place.unit().code(), folder))
                .with("name", unit.place.unit().name())
                .with("first", first));
      }
    }
  }

  /** Returns the units that have files or lead to ones that do, in the order of their codes. */
  List<UnitFolder> handedIn() {
    List<UnitFolder> units = new ArrayList<>();
    for (Gathered unit : byCode.values()) {
      if (!unit.files.isEmpty() || passed.contains(unit)) {
        List<UnitFile> files = unit.files.stream().sorted(BY_NAME).toList();
        units.add(
            new UnitFolder(
                hung(unit.place.unit()), List.copyOf(unit.folders), files, unit.place.refused()));
      }
    }
    // By key apple stands before Zebra, by code behind it.
    units.sort(Comparator.comparing(folder -> folder.unit().code()));
    return units;
  }

  /** A unit hangs below its parent as that one is written where it was met first. */
  private Unit hung(Unit unit) {
    Optional<UnitCode> parent =
        unit.parent()
            .map(code -> byCode.get(key(code)))
            .map(above -> above.place.unit().code())
            .filter(code -> !unit.parent().get().equals(code));
    return parent.isEmpty() ? unit : new Unit(unit.code(), unit.name(), unit.level(), parent);
  }

  @SuppressWarnings("ReferenceEquality") // only the very same place saves the search
  private Gathered of(Place place) {
    Gathered known = ofLast;
    if (known == null || place != lastPlace) {
      known = find(place);
      lastPlace = place;
      ofLast = known;
    }
    return known;
  }

  /** Free names are the same unit without case, as file systems have it. */
  private Gathered find(Place place) {
    return byCode.computeIfAbsent(
        key(place.unit().code()),
        code -> new Gathered(place, new ArrayList<>(), new ArrayList<>()));
  }

  private static String key(UnitCode code) {
    return code.text().toLowerCase(Locale.ROOT);
  }
}
