package org.linli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
public final class Images {
  private final Path campaign;

  Images(Path campaign) {
    this.campaign = campaign;
  }

  /** Returns the images that a field of a row names, each once. */
  List<ImageUse> of(Row row, String key) {
    List<ImageUse> uses = new ArrayList<>();
    for (String name : new LinkedHashSet<>(row.list(key))) {
      find(campaign, row.at(key), name).ifPresent(uses::add);
    }
    return uses;
  }

  /**
   * Finds an image.
   *
   * @param campaign the campaign folder, real path
   * @param at the cell that names it
   * @param name as written, relative to the file of the cell
   */
  public static Optional<ImageUse> find(Path campaign, Location at, String name) {
    try {
      Path beside = campaign.resolve(at.file().orElse("")).resolveSibling(name).normalize();
      if (!beside.startsWith(campaign) || !Files.isRegularFile(beside)) {
        return Optional.empty();
      }
      Path real = beside.toRealPath();
      if (!real.startsWith(campaign)) {
        return Optional.empty();
      }
      String file = campaign.relativize(real).toString().replace('\\', '/');
      return Optional.of(new ImageUse(at, file, Files.size(real)));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
