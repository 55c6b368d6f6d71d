package org.linli.check.rules;

import java.nio.file.Path;
import java.util.Optional;
import org.linli.check.ImageUse;
import org.linli.check.Images;
import org.linli.finding.Location;

/** Where files that rows name lie, for whoever has to know whether they still lie there. */
public final class EvidencePlaces {
  private EvidencePlaces() {}

  /**
   * A file that a row names, as the checks see it.
   *
   * @param told what the checks are told of it, its bytes apart
   * @param file that they look into
   */
  public record Place(String told, Optional<Path> file) {}

  /**
   * Returns what lies where a row says that something lies.
   *
   * @param campaign the campaign folder, real path
   * @param at a cell of the file that names it
   * @param written the path as written
   * @throws java.io.UncheckedIOException if the disk does not say
   */
  public static Place of(Path campaign, Location at, String written) {
    Evidence evidence = Evidence.of(written, at, campaign);
    Optional<ImageUse> image = Images.find(campaign, at, written);
    Optional<Path> file = evidence.file().or(() -> image.map(use -> campaign.resolve(use.file())));
    return new Place(
        String.join(
            "\n",
            evidence.found().name(),
            evidence.file().map(path -> campaign.relativize(path).toString()).orElse(""),
            image.map(use -> use.file() + " " + use.size()).orElse("")),
        file);
  }
}
