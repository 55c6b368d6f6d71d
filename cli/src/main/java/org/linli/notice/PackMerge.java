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
      if (entry.value() instanceof YamlMap map && drops(map)) {
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
    Map<String, YamlNode> extended = Map.copyOf(items);
    for (YamlNode item : own.items()) {
      text((YamlMap) item, "replaces")
          .ifPresent(replaced -> takeOut(items, replaced, (YamlMap) item, gone));
      YamlMap map = inPlaceOf((YamlMap) item, extended);
      String name = name(map).orElseThrow();
      if (drops(item)) {
        takeOut(items, name, map, gone);
      } else {
        YamlNode before = items.get(name);
        items.put(name, before == null ? map : merged(before, map));
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

  /** Returns whether a thing only says that the extended pack's goes. */
  static boolean drops(YamlNode thing) {
    return thing instanceof YamlMap map && text(map, "drop").filter("true"::equals).isPresent();
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

  /** Returns what a map says under a key, if that is a text. */
  static Optional<String> text(YamlMap map, String key) {
    return map.get(key)
        .filter(YamlScalar.class::isInstance)
        .map(value -> ((YamlScalar) value).text());
  }
}
