package org.linli.render.data;

import java.util.List;
import java.util.Optional;

/**
 * A figure's place in report.json.
 *
 * @param place the keys on the way, in lists the position from 0
 * @param name the same in the form for people, as {@code units.360102.beneficiaries}
 * @param value as report.json has it; empty where it does not apply to the notice
 */
public record FigurePath(List<String> place, String name, Optional<String> value) {
  /** Copies the list. */
  public FigurePath {
    place = List.copyOf(place);
  }

  /** Returns the place as a JSON pointer (RFC 6901). */
  public String pointer() {
    StringBuilder out = new StringBuilder();
    place.forEach(key -> out.append('/').append(key.replace("~", "~0").replace("/", "~1")));
    return out.toString();
  }
}
