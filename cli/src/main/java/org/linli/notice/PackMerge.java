package org.linli.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays a pack over the one that it extends. Maps are merged deeply; lists of named things (by
 * {@code id}, {@code key} or {@code name}) by their names, the extended pack's first, in its order;
 * a thing marked {@code drop: true} goes; a category that {@code replaces} another takes its place;
 * everything else replaces what was there.
 */
final class PackMerge {
  private static final List<String> NAMES = List.of("id", "key", "name");

  private final Problems problems;

  PackMerge(Problems problems) {
    this.problems = problems;
  }

  /** Returns {@code own} laid over {@code base}. */
  YamlMap over(YamlMap base, YamlMap own) {
    Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
    base.entries().forEach(entry -> entries.put(entry.key().text(), entry));
    for (YamlMap.Entry entry : own.entries()) {
      YamlMap.Entry before = entries.get(entry.key().text());
      YamlNode value = before == null ? entry.value() : merged(before.value(), entry.value());
      entries.put(entry.key().text(), new YamlMap.Entry(entry.key(), value));
    }
    return problems.standingFor(
        own, new YamlMap(List.copyOf(entries.values()), own.line(), own.column()));
  }

  private YamlNode merged(YamlNode base, YamlNode own) {
    if (base instanceof YamlMap below && own instanceof YamlMap above) {
      return over(below, above);
    }
    if (base instanceof YamlList below && own instanceof YamlList above && allNamed(below, above)) {
      return named(below, above);
    }
    return own;
  }

  private YamlList named(YamlList base, YamlList own) {
    Map<String, YamlNode> items = new LinkedHashMap<>();
    base.items().forEach(item -> items.put(name(item).orElseThrow(), item));
    Map<String, YamlNode> extended = Map.copyOf(items);
    for (YamlNode item : own.items()) {
      text((YamlMap) item, "replaces").ifPresent(items::remove);
      YamlMap map = inPlaceOf((YamlMap) item, extended);
      String name = name(map).orElseThrow();
      if (drops(item)) {
        items.remove(name);
      } else {
        YamlNode before = items.get(name);
        items.put(name, before == null ? map : merged(before, map));
      }
    }
    return problems.standingFor(
        own, new YamlList(List.copyOf(items.values()), own.line(), own.column()));
  }

  /** What the replaced item had replaced in its turn is replaced by this one too. */
  private YamlMap inPlaceOf(YamlMap item, Map<String, YamlNode> extended) {
    Optional<YamlNode> further =
        text(item, "replaces")
            .map(extended::get)
            .filter(YamlMap.class::isInstance)
            .flatMap(replaced -> ((YamlMap) replaced).get("replaces"));
    if (further.isEmpty()) {
      return item;
    }
    YamlNode nearest = item.get("replaces").orElseThrow();
    List<YamlNode> chain = new ArrayList<>(List.of(nearest));
    chain.addAll(further.get() instanceof YamlList list ? list.items() : List.of(further.get()));
    YamlNode all =
        problems.standingFor(nearest, new YamlList(chain, nearest.line(), nearest.column()));
    List<YamlMap.Entry> entries =
        item.entries().stream()
            .map(entry -> entry.value() == nearest ? new YamlMap.Entry(entry.key(), all) : entry)
            .toList();
    return problems.standingFor(item, new YamlMap(entries, item.line(), item.column()));
  }

  private static boolean allNamed(YamlList base, YamlList own) {
    return base.items().stream().allMatch(item -> name(item).isPresent())
        && own.items().stream().allMatch(item -> name(item).isPresent());
  }

  /** Returns what a thing of a list goes by. */
  static Optional<String> name(YamlNode item) {
    if (item instanceof YamlMap map) {
      return NAMES.stream().flatMap(key -> text(map, key).stream()).findFirst();
    }
    return Optional.empty();
  }

  /** Returns whether a thing of a list only says that the extended pack's goes. */
  static boolean drops(YamlNode item) {
    return item instanceof YamlMap map && text(map, "drop").filter("true"::equals).isPresent();
  }

  private static Optional<String> text(YamlMap map, String key) {
    return map.get(key)
        .filter(YamlScalar.class::isInstance)
        .map(value -> ((YamlScalar) value).text());
  }
}
