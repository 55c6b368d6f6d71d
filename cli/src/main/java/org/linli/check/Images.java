package org.linli.check;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.linli.finding.Location;
import org.linli.model.Row;

/**
 * Finds the images that rows name. What is missing or cannot be read is passed over: rules of the
 * row say so.
 */
final class Images {
  private final Path campaign;

  Images(Path campaign) {
    this.campaign = campaign;
  }

  /**
   * Returns the images that a field of a row names, each once.
   *
   * @param counts whether the row counts
   */
  List<ImageUse> of(Row row, String key, boolean counts) {
    List<ImageUse> uses = new ArrayList<>();
    for (String name : new LinkedHashSet<>(row.list(key))) {
      use(row.at(key), name, counts).ifPresent(uses::add);
    }
    return uses;
  }

  private Optional<ImageUse> use(Location at, String name, boolean counts) {
    try {
      return NamedFile.of(campaign, at, name)
          .file()
          .map(
              file ->
                  new ImageUse(
                      at, NamedFile.relative(campaign, file), NamedFile.size(file), counts));
    } catch (UncheckedIOException unreadable) {
      return Optional.empty();
    }
  }
}
