package org.linli.notice;

import java.util.List;

/**
 * Proves that a pack and those that it extends leave nothing open that a notice needs. One file of
 * them need not say everything: it may only change a part.
 */
final class CompletenessChecks {
  private static final List<String> NEEDED = List.of("title", "roster", "tables", "categories");

  private final PackLayers layers;
  private final Problems problems;

  CompletenessChecks(PackLayers layers, Problems problems) {
    this.layers = layers;
    this.problems = problems;
  }

  /** Reports what is left open, and a pack that is no notice. */
  void prove() {
    YamlMap own = layers.own().root();
    Settings settings = new Settings(own, problems);
    if (settings.says("abstract", "true")) {
      problems.add(own, Trouble.ABSTRACT_PACK, settings.words("id"));
    }
    for (String key : NEEDED) {
      if (layers.merged().get(key).isEmpty()) {
        problems.add(own, Trouble.MISSING_KEY, key);
      }
    }
    proveThings(new Settings(layers.merged(), problems));
  }

  private void proveThings(Settings pack) {
    pack.each("targets").forEach(this::proveTarget);
    pack.each("categories").forEach(category -> prove(category, "name"));
    pack.each("festivals").forEach(festival -> prove(festival, "day"));
    pack.each("settings").forEach(setting -> prove(setting, "name"));
    pack.each("indicators").forEach(indicator -> prove(indicator, "name"));
    pack.each("tallies").forEach(tally -> prove(tally, "title", "table", "by"));
    pack.each("listings").forEach(listing -> prove(listing, "title", "table", "columns"));
    for (Settings table : pack.byName("tables").values()) {
      for (Settings field : table.byName("fields").values()) {
        prove(field, "type");
        field.each("in").forEach(option -> prove(option, "name"));
      }
    }
  }

  private void proveTarget(Settings target) {
    prove(target, "measure");
    boolean over = target.node("over").isPresent();
    boolean atLeast = target.node("at-least").isPresent();
    if (!over && !atLeast) {
      problems.add(target.map(), Trouble.MISSING_KEY, "over");
    } else if (over && atLeast) {
      problems.add(target.node("at-least").orElseThrow(), Trouble.ONE_OF, "over", "at-least");
    }
  }

  private void prove(Settings thing, String... keys) {
    for (String key : keys) {
      if (thing.node(key).isEmpty()) {
        problems.add(thing.map(), Trouble.MISSING_KEY, key);
      }
    }
  }
}
