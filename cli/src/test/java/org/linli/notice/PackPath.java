package org.linli.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.model.Limits;

/**
 * A place in a pack's notice.yaml, written as {@code tables.cases} or, in short, as {@code
 * fields.needs.status.done}: keys of maps, names of named things and texts of lists, with a dot
 * between. What the extended packs say counts too, unless the pack itself drops or replaces it.
 */
final class PackPath {
  private static final List<String> NAMES = List.of("id", "key", "name", "kind");

  private PackPath() {}

  /** Returns whether there is anything at the place. */
  static boolean leadsSomewhere(String pack, String path) {
    List<YamlNode> layers = layers(pack);
    for (String step : List.of(inFull(path).split("\\.", -1))) {
      layers = below(layers, step);
    }
    return !layers.isEmpty();
  }

  /** A field and its value stand deeper than they are worth writing each time. */
  private static String inFull(String path) {
    return path.replaceFirst("^fields\\.([^.]+)\\.([^.]+)\\.([^.]+)$", "fields.$1.$2.in.$3")
        .replaceFirst("^fields\\.([^.]+)\\.", "tables.$1.fields.");
  }

  /** Returns the pack's file and those of the packs that it extends, its own first. */
  private static List<YamlNode> layers(String pack) {
    List<YamlNode> layers = new ArrayList<>();
    Optional<String> next = Optional.of(pack);
    while (next.isPresent()) {
      Optional<String> text = BuiltInPack.resource(next.get() + "/" + PackFile.NAME);
      if (text.isEmpty()) {
        return List.of();
      }
      YamlNode root = YamlTree.read(text.get(), Limits.DEFAULT).get(0);
      layers.add(root);
      next = text(root, "extends");
    }
    return layers;
  }

  private static List<YamlNode> below(List<YamlNode> layers, String step) {
    List<YamlNode> found = new ArrayList<>();
    for (YamlNode layer : layers) {
      if (layer instanceof YamlMap map) {
        map.get(step).ifPresent(found::add);
      } else if (layer instanceof YamlList list) {
        list.items().stream()
            .filter(item -> bears(item, step) && !PackMerge.drops(item))
            .forEach(found::add);
        if (hidesWhatLiesBelow(list, step)) {
          return found;
        }
      }
    }
    return found;
  }

  /** A list without names replaces the extended pack's as a whole, a named one thing by thing. */
  private static boolean hidesWhatLiesBelow(YamlList list, String step) {
    return list.items().stream()
        .anyMatch(
            item ->
                PackMerge.name(item).isEmpty()
                    || text(item, "replaces").filter(step::equals).isPresent()
                    || bears(item, step) && PackMerge.drops(item));
  }

  private static boolean bears(YamlNode item, String step) {
    return item instanceof YamlScalar scalar
        ? scalar.text().equals(step)
        : NAMES.stream().anyMatch(key -> text(item, key).filter(step::equals).isPresent());
  }

  private static Optional<String> text(YamlNode node, String key) {
    return node instanceof YamlMap map && map.get(key).orElse(null) instanceof YamlScalar scalar
        ? Optional.of(scalar.text())
        : Optional.empty();
  }
}
