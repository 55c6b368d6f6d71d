package org.linli.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One row of a table of readings: a text, and what it must come to. */
@NullMarked
record Case(Map<String, Object> row) {

  /** Read once: mutation testing asks for one case at a time, thousands of times. */
  private static final Map<String, List<Case>> TABLES = new ConcurrentHashMap<>();

  /** The rows of {@code cases/NAME.yaml}. */
  static Stream<Case> table(String name) {
    return TABLES.computeIfAbsent(name, Case::read).stream();
  }

  private static List<Case> read(String name) {
    try (InputStream in = Case.class.getResourceAsStream("cases/" + name + ".yaml")) {
      List<Map<String, Object>> rows =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(in));
      return rows.stream().map(Case::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String input() {
    return String.valueOf(row.get("text"));
  }

  /** What the row expects under this key, as text; {@code none} if the row has no such key. */
  String expected(String key) {
    return Optional.ofNullable(row.get(key)).map(String::valueOf).orElse("none");
  }

  String trouble() {
    return expected("trouble");
  }

  List<?> remarks() {
    return row.get("remarks") instanceof List<?> names ? names : List.of();
  }

  @Override
  public String toString() {
    return row.get("id") + " " + input();
  }
}
