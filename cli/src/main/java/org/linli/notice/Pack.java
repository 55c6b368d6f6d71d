package org.linli.notice;

import java.util.List;
import java.util.Optional;

/**
 * The files of a pack, built in or on disk, its own first and then those of the packs that it
 * extends.
 *
 * <p>Built-in packs lie in the program's jar under {@code templates/}; a pack given by path is read
 * from its folder.
 */
public interface Pack {
  /** Returns the pack's id. */
  String id();

  /** Returns whether the pack ships with the program; only then its templates are trusted. */
  boolean builtIn();

  /**
   * Returns the text of a file by its path in the pack, as {@code report/summary.md.ftl}, as UTF-8.
   */
  Optional<String> text(String path);

  /**
   * Returns the paths in the pack of its own files below a folder, sorted; none of a pack that
   * ships with the program, for a jar has no folders.
   */
  default List<String> files(String folder) {
    return List.of();
  }

  /** Returns how a file of the pack is named to its author. */
  default String shown(String path) {
    return id() + "/" + path;
  }
}
