package org.linli.notice;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.value.IsoDay;

/**
 * A map of a pack, read key by key. What is of the wrong kind counts as absent: the schema reports
 * it.
 */
final class Settings {
  private final YamlMap map;
  private final Problems problems;

  Settings(YamlMap map, Problems problems) {
    this.map = map;
    this.problems = problems;
  }

  /** Returns the map itself, for its place. */
  YamlMap map() {
    return map;
  }

  Optional<YamlNode> node(String key) {
    return map.get(key);
  }

  Optional<YamlScalar> scalar(String key) {
    return as(YamlScalar.class, map.get(key)).filter(scalar -> !scalar.isEmpty());
  }

  Optional<String> text(String key) {
    return scalar(key).map(YamlScalar::text);
  }

  /** Returns the text, or an empty one, where the schema demands the key. */
  String words(String key) {
    return text(key).orElse("");
  }

  /** Returns a list of texts; a single text is a list of one. */
  List<String> texts(String key) {
    return items(key).stream()
        .flatMap(item -> as(YamlScalar.class, Optional.of(item)).stream())
        .map(YamlScalar::text)
        .toList();
  }

  /** Returns the settings below a key; empty ones where it is absent. */
  Settings below(String key) {
    return given(key)
        .orElseGet(() -> new Settings(new YamlMap(List.of(), map.line(), map.column()), problems));
  }

  /** Returns the settings below a key, if it is there. */
  Optional<Settings> given(String key) {
    return as(YamlMap.class, map.get(key)).map(below -> new Settings(below, problems));
  }

  /** Returns the maps of a list. */
  List<Settings> each(String key) {
    return items(key).stream()
        .flatMap(item -> as(YamlMap.class, Optional.of(item)).stream())
        .map(item -> new Settings(item, problems))
        .toList();
  }

  /** Returns the maps below each key of a map, in order. */
  Map<String, Settings> byName(String key) {
    Map<String, Settings> named = new LinkedHashMap<>();
    as(YamlMap.class, map.get(key)).stream()
        .flatMap(below -> below.entries().stream())
        .filter(entry -> entry.value() instanceof YamlMap)
        .forEach(
            entry ->
                named.put(entry.key().text(), new Settings((YamlMap) entry.value(), problems)));
    return named;
  }

  /** Returns the texts below each key of a map, in order. */
  Map<String, String> textsByName(String key) {
    Map<String, String> named = new LinkedHashMap<>();
    as(YamlMap.class, map.get(key)).stream()
        .flatMap(below -> below.entries().stream())
        .filter(entry -> entry.value() instanceof YamlScalar)
        .forEach(entry -> named.put(entry.key().text(), ((YamlScalar) entry.value()).text()));
    return named;
  }

  Optional<BigDecimal> number(String key) {
    return text(key).filter(Settings::isDecimal).map(BigDecimal::new);
  }

  Optional<Integer> integer(String key) {
    return number(key).map(BigDecimal::intValue);
  }

  boolean says(String key, String word) {
    return text(key).filter(word::equals).isPresent();
  }

  /** Returns the day; one that is on no calendar is reported. */
  Optional<LocalDate> day(String key) {
    return scalar(key).flatMap(this::day);
  }

  private Optional<LocalDate> day(YamlScalar scalar) {
    try {
      return Optional.of(IsoDay.of(scalar.text()));
    } catch (DateTimeException wrong) {
      problems.add(scalar, Trouble.NO_DATE, scalar.text());
      return Optional.empty();
    }
  }

  /** Returns whether a text is a plain decimal, short enough to be made a number. */
  static boolean isDecimal(String text) {
    return text.length() <= 40 && text.matches("-?[0-9]+(\\.[0-9]+)?");
  }

  private List<YamlNode> items(String key) {
    Optional<YamlNode> node = map.get(key);
    if (node.isPresent() && node.get() instanceof YamlList list) {
      return list.items();
    }
    return scalar(key).map(scalar -> List.<YamlNode>of(scalar)).orElse(List.of());
  }

  private static <N extends YamlNode> Optional<N> as(Class<N> kind, Optional<YamlNode> node) {
    return node.filter(kind::isInstance).map(kind::cast);
  }
}
