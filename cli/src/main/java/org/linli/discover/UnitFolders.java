package org.linli.discover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.finding.Location;
import org.linli.finding.Observation;

/** Gathers the folders and files of each unit; two folders of one unit become one. */
final class UnitFolders {
  private static final Comparator<UnitFile> BY_NAME =
      Comparator.comparing(UnitFile::name).thenComparing(file -> file.path().toString());

  private final Map<String, Gathered> byCode = new TreeMap<>();

  /** Files come folder by folder. */
  private @Nullable Place lastPlace;

  private @Nullable Gathered ofLast;

  private record Gathered(Place place, List<String> folders, List<UnitFile> files) {}

  /** Notes that a folder stands for a unit. */
  void folder(Place place, String folder) {
    List<String> folders = of(place).folders;
    if (!folders.contains(folder)) {
      folders.add(folder);
    }
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

  /** Returns the units that have files, in the order of their codes. */
  List<UnitFolder> withFiles() {
    List<UnitFolder> units = new ArrayList<>();
    for (Gathered unit : byCode.values()) {
      if (!unit.files.isEmpty()) {
        List<UnitFile> files = unit.files.stream().sorted(BY_NAME).toList();
        units.add(
            new UnitFolder(
                unit.place.unit(), List.copyOf(unit.folders), files, unit.place.refused()));
      }
    }
    return units;
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
    String key = place.unit().code().text().toLowerCase(Locale.ROOT);
    return byCode.computeIfAbsent(
        key, code -> new Gathered(place, new ArrayList<>(), new ArrayList<>()));
  }
}
