package org.linli.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.notice.MergeRecord.Gone;

/**
 * Lays a pack over the one that it extends. Maps are merged deeply; lists of named things (by
 * {@code id}, {@code key} or {@code name}) by their names, the extended pack's first, in its order;
 * a thing marked {@code drop: true} goes, be it of a list or under a key; a category that {@code
 * replaces} another takes its place; of keys that exclude each other, the heir's stays; everything
 * else replaces what was there.
 */
final class PackMerge {
  private static final List<String> NAMES = List.of("id", "key", "name");

  /** Keys of which a thing has one: how far a target is to go, how an indicator is counted. */
  static final List<List<String>> ONE_OF =
      List.of(List.of("over", "at-least"), List.of("share", "sum", "distinct"));

  private final Problems problems;
  private final MergeRecord record;

  PackMerge(Problems problems, MergeRecord record) {
    this.problems = problems;
    this.record = record;
  }

  /** Returns {@code own} laid over {@code base}. */
  YamlMap over(YamlMap base, YamlMap own) {
    Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
    base.entries().forEach(entry -> entries.put(entry.key().text(), entry));
    List<Gone> gone = new ArrayList<>(record.goneFrom(base));
    for (YamlMap.Entry entry : own.entries()) {
      String key = entry.key().text();
      giveWay(entries, own, entry);
      YamlMap.Entry before = entries.get(key);
      if (entry.value() instanceof YamlMap map && isDropped(map)) {
        List<String> keys = List.copyOf(entries.keySet());
        entries.remove(key);
        if (before != null) {
          gone.add(new Gone(key, before.value(), previous(keys, key), map));
        }
      } else {
        YamlNode value = before == null ? entry.value() : merged(before.value(), entry.value());
        entries.put(key, new YamlMap.Entry(entry.key(), value));
      }
    }
    YamlMap merged = new YamlMap(List.copyOf(entries.values()), own.line(), own.column());
    record.gone(merged, gone);
    return problems.standingFor(own, merged);
  }

  /** What says the same thing in another way gives way to what the heir says. */
  private void giveWay(Map<String, YamlMap.Entry> entries, YamlMap own, YamlMap.Entry stated) {
    String key = stated.key().text();
    ONE_OF.stream()
        .filter(ways -> ways.contains(key))
        .flatMap(List::stream)
        .filter(other -> own.get(other).isEmpty())
        .flatMap(other -> Optional.ofNullable(entries.remove(other)).stream())
        .forEach(before -> record.covers(stated.value(), before.value()));
  }

  private YamlNode merged(YamlNode base, YamlNode own) {
    if (base instanceof YamlMap below && own instanceof YamlMap above) {
      return over(below, above);
    }
    if (base instanceof YamlList below && own instanceof YamlList above && allNamed(below, above)) {
      return named(below, above);
    }
    record.covers(own, base);
    return own;
  }

  private YamlList named(YamlList base, YamlList own) {
    Map<String, YamlNode> items = new LinkedHashMap<>();
    List<Gone> gone = new ArrayList<>(record.goneFrom(base));
    base.items().forEach(item -> items.put(name(item).orElseThrow(), item));
    for (YamlNode item : own.items()) {
      YamlMap map = (YamlMap) item;
      text(map, "replaces").ifPresent(replaced -> takeOut(items, replaced, map, gone));
      String name = name(item).orElseThrow();
      if (isDropped(map)) {
        takeOut(items, name, map, gone);
      } else {
        YamlNode before = items.get(name);
        items.put(name, before == null ? item : merged(before, item));
      }
    }
    YamlList merged = new YamlList(List.copyOf(items.values()), own.line(), own.column());
    record.gone(merged, gone);
    return problems.standingFor(own, merged);
  }

  private static void takeOut(
      Map<String, YamlNode> items, String name, YamlMap by, List<Gone> gone) {
    List<String> names = List.copyOf(items.keySet());
    YamlNode thing = items.remove(name);
    if (thing != null) {
      gone.add(new Gone(name, thing, previous(names, name), by));
    }
  }

  private static Optional<String> previous(List<String> names, String name) {
    int place = names.indexOf(name);
    return place <= 0 ? Optional.empty() : Optional.of(names.get(place - 1));
  }

  /** Returns whether a thing is only there to leave out that of the extended pack. */
  static boolean isDropped(YamlMap thing) {
    return text(thing, "drop").filter("true"::equals).isPresent();
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

  /** Returns what a map says under a key, if that is a text. */
  static Optional<String> text(YamlMap map, String key) {
    return map.get(key)
        .filter(YamlScalar.class::isInstance)
        .map(value -> ((YamlScalar) value).text());
  }
}
