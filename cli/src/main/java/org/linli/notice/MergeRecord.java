package org.linli.notice;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What became of things while packs were laid over one another: what covers what, and what is gone.
 * Nodes are told apart by where they stand, not by what they say.
 */
final class MergeRecord {
  private final IdentityHashMap<YamlNode, YamlNode> covered = new IdentityHashMap<>();
  private final IdentityHashMap<YamlNode, List<Gone>> gone = new IdentityHashMap<>();

  /**
   * A thing that a list or map no longer holds.
   *
   * @param name that it went by
   * @param thing as it stood
   * @param after name of the thing before it; empty where it stood first
   * @param by what took it out: a thing marked {@code drop}, or one that replaces it
   */
  record Gone(String name, YamlNode thing, Optional<String> after, YamlMap by) {}

  /** Remembers that {@code own} stands where {@code base} stood. */
  void covers(YamlNode own, YamlNode base) {
    covered.put(own, base);
  }

  /** Remembers what a merged list or map no longer holds. */
  void gone(YamlNode merged, List<Gone> things) {
    gone.put(merged, List.copyOf(things));
  }

  /** Returns what stood at the place of a node before, the last first. */
  List<YamlNode> before(YamlNode node) {
    List<YamlNode> before = new ArrayList<>();
    YamlNode below = covered.get(node);
    while (below != null) {
      before.add(below);
      below = covered.get(below);
    }
    return before;
  }

  /** Returns what a list or map no longer holds, in the order in which it went. */
  List<Gone> goneFrom(YamlNode of) {
    return gone.getOrDefault(of, List.of());
  }
}
