package org.linli.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a campaign folder lies in the repository that CI shows. */
final class Repository {
  private Repository() {}

  /**
   * Returns the way from the repository's root to the folder, empty or ending in {@code /}. Without
   * a repository it begins at the working folder, if that holds the campaign.
   *
   * @param folder the campaign folder, real path
   * @param working the working folder, real path
   */
  static String prefix(Path folder, Path working) {
    Path root = root(folder).orElse(folder.startsWith(working) ? working : folder);
    String way = root.relativize(folder).toString().replace('\\', '/');
    return way.isEmpty() ? "" : way + "/";
  }

  private static Optional<Path> root(Path folder) {
    Path at = folder;
    while (at != null) {
      if (Files.exists(at.resolve(".git"))) {
        return Optional.of(at);
      }
      at = at.getParent();
    }
    return Optional.empty();
  }
}
