package org.linli.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The real units of the province, from the pack's rosters, and invented villages in them. */
final class Atlas {
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Words province;

  private Atlas(Words province) {
    this.province = province;
  }

  /** Reads the rosters of a pack folder. */
  static Atlas of(Path pack, Words province) {
    Atlas atlas = new Atlas(province);
    try {
      for (String roster : List.of("roster.csv", "townships.csv")) {
        for (String line : Files.readAllLines(pack.resolve(roster), StandardCharsets.UTF_8)) {
          String[] cells = line.split(",", -1);
          if (!cells[0].equals("code")) {
            atlas.places.put(cells[0], new Place(cells[0], cells[1], cells[2], cells[3]));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return atlas;
  }

  Place place(String code) {
    return Objects.requireNonNull(places.get(code), code);
  }

  Place parent(Place place) {
    return place(place.parent());
  }

  /** Returns the units directly below one, in code order. */
  List<Place> below(Place place) {
    return places.values().stream().filter(other -> other.parent().equals(place.code())).toList();
  }

  /**
   * Returns the 街道, 镇 and 乡 of a county; farms and industrial parks have no neighbourhoods to speak
   * of.
   */
  List<Place> towns(Place county) {
    return below(county).stream()
        .filter(town -> Stream.of("街道", "镇", "乡").anyMatch(town.name()::endsWith))
        .toList();
  }

  /** Returns 南昌市东湖区 or 信丰县: how an organization of the unit begins its name. */
  String prefix(Place place) {
    return place.is("county") && place.name().endsWith("区")
        ? parent(place).name() + place.name()
        : place.name();
  }

  /** Returns an invented community or village of a township. */
  String village(Place town, Dice dice) {
    boolean community = town.name().endsWith("街道") || dice.happens(30);
    return community
        ? dice.pick(province.list("communities")) + "社区"
        : dice.pick(province.list("villages")) + "村";
  }

  /** Returns what the place is known to grow. */
  String crop(Place place) {
    Map<String, String> crops = province.texts("crops");
    Place at = place;
    while (!crops.containsKey(at.name())) {
      if (at.parent().isEmpty()) {
        return "富硒蔬菜";
      }
      at = parent(at);
    }
    return Objects.requireNonNull(crops.get(at.name()));
  }

  /** Returns an invented person's name. */
  String person(Dice dice) {
    return dice.pick(province.list("surnames")) + dice.pick(province.list("given"));
  }

  /** Returns the units that are expected to report, in code order, the root first. */
  List<Place> reporting() {
    List<Place> reporting = new ArrayList<>(places.values());
    reporting.removeIf(place -> place.is("township"));
    return reporting;
  }
}
