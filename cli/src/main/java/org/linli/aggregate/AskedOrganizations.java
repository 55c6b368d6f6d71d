package org.linli.aggregate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;
import org.linli.value.UnitCode;

/**
 * Which organizations a unit's rows name, and what makes each of them one. Numbers are those of one
 * run; names and what makes them one can be kept, and asked again when registers may have changed.
 */
final class AskedOrganizations {
  private final OrganizationNumbers numbers;
  private final Map<Asked, Integer> asked = new LinkedHashMap<>();
  private final Map<Integer, Integer> places = new HashMap<>();

  AskedOrganizations(OrganizationNumbers numbers) {
    this.numbers = numbers;
  }

  private record Asked(UnitCode unit, String name) {}

  /** Remembers which numbers some names have. */
  void add(UnitCode unit, List<String> names, int[] found) {
    for (int i = 0; i < found.length; i++) {
      asked.putIfAbsent(new Asked(unit, names.get(i)), found[i]);
    }
  }

  /** Writes the names, each with what makes it one. */
  void write(StoredOutput out) {
    asked.values().forEach(number -> places.putIfAbsent(number, places.size()));
    out.number(asked.size());
    asked.forEach(
        (name, number) -> {
          out.text(name.unit.text());
          out.text(name.name);
          out.text(numbers.identity(name.unit, name.name));
          out.number(placeOf(number));
        });
  }

  /** Returns what stands for the number of an organization. */
  int placeOf(int number) {
    return Optional.ofNullable(places.get(number)).orElseThrow();
  }

  /**
   * Reads names and gives each organization its number in this run, by its place.
   *
   * @return nothing if the registers no longer make the same of one of the names
   */
  static Optional<int[]> read(StoredInput in, OrganizationNumbers numbers) {
    List<Integer> found = new ArrayList<>();
    boolean same = true;
    for (int count = in.count(); count > 0; count--) {
      UnitCode unit = new UnitCode(in.text());
      String identity = numbers.identity(unit, in.text());
      same &= identity.equals(in.text());
      if (in.small() == found.size()) {
        found.add(numbers.of(identity));
      }
    }
    return same
        ? Optional.of(found.stream().mapToInt(Integer::intValue).toArray())
        : Optional.empty();
  }
}
