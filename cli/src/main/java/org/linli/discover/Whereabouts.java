package org.linli.discover;

import java.nio.file.Path;

/**
 * Where files lie: in a folder, each under its own name, or one of them elsewhere, if a link leads
 * there or the disk writes its name in other bytes. A path holds the whole way to a file; kept for
 * each of some hundred thousand records, these would be most of what a run keeps.
 *
 * @param path of the folder, or of the one file
 * @param exact whether it is the file's
 */
public record Whereabouts(Path path, boolean exact) {
  /** Returns where all those lie that are found in a folder under their names. */
  static Whereabouts in(Path folder) {
    return new Whereabouts(folder, false);
  }

  /** Returns where a single file lies. */
  static Whereabouts at(Path file) {
    return new Whereabouts(file, true);
  }

  /**
   * Returns the path of a file that lies here.
   *
   * @param name in its folder
   */
  Path of(String name) {
    return exact ? path : path.resolve(name);
  }
}
