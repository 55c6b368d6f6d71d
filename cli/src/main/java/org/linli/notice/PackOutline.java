package org.linli.notice;

import java.util.List;

/**
 * What a pack's own file tells apart from the settings that it ends up with.
 *
 * @param extended ids of the packs that it extends, the nearest first
 * @param stated keys that its own notice.yaml states, in its order
 * @param rules ids of the rules that it speaks of, in its order
 */
public record PackOutline(List<String> extended, List<String> stated, List<String> rules) {
  /** Copies the lists. */
  public PackOutline {
    extended = List.copyOf(extended);
    stated = List.copyOf(stated);
    rules = List.copyOf(rules);
  }

  static PackOutline of(PackLayers layers, Problems problems) {
    Settings own = new Settings(layers.own().root(), problems);
    return new PackOutline(
        layers.files().stream().skip(1).map(file -> file.pack().id()).toList(),
        keys(own),
        keys(own.below("rules")));
  }

  private static List<String> keys(Settings of) {
    return of.map().entries().stream().map(entry -> entry.key().text()).toList();
  }
}
