package org.linli.notice;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.linli.model.Limits;

/**
 * The packs that ship with the program, read as YAML once in a run: several packs extend the same
 * one, and the first two can be read while the command line is still being understood.
 */
final class BuiltInTrees {
  private static final Map<String, Optional<YamlMap>> READ = new ConcurrentHashMap<>();

  private BuiltInTrees() {}

  /** Returns the map that a pack's file holds; empty where it is not there or not well formed. */
  static Optional<YamlMap> of(BuiltInPack pack) {
    return READ.computeIfAbsent(pack.id(), id -> read(pack));
  }

  private static Optional<YamlMap> read(BuiltInPack pack) {
    try {
      return pack.text(PackFile.NAME)
          .map(text -> YamlTree.read(text, Limits.DEFAULT))
          .filter(documents -> documents.size() == 1)
          .map(documents -> documents.get(0))
          .filter(YamlMap.class::isInstance)
          .map(YamlMap.class::cast);
    } catch (YamlException malformed) {
      return Optional.empty();
    }
  }
}
