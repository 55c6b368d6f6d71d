package org.linli.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.finding.Observation;
import org.linli.value.Sha256;

/**
 * Finds images that are evidence of more than one activity: the same file, or another with the same
 * bytes. Only images of one size are read, since others cannot be equal.
 */
final class UsedImages {
  private static final String RULE = "evidence-used-twice";

  private final Path campaign;
  private final long largest;
  private final Map<String, Optional<String>> contents = new HashMap<>();

  /**
   * @param campaign the campaign folder
   * @param largest image that is read, in bytes; a larger one has its own finding
   */
  UsedImages(Path campaign, long largest) {
    this.campaign = campaign;
    this.largest = largest;
  }

  /** Returns what is to be said, at each use after the first in the order of units and rows. */
  List<Observation> among(List<UnitReport> reports) {
    Map<Long, List<ImageUse>> bySize = new TreeMap<>();
    for (UnitReport report : reports) {
      for (ImageUse use : report.images()) {
        if (use.counts()) {
          bySize.computeIfAbsent(use.size(), size -> new ArrayList<>()).add(use);
        }
      }
    }
    List<Observation> seen = new ArrayList<>();
    bySize.values().stream().filter(uses -> uses.size() > 1).forEach(uses -> compare(uses, seen));
    return seen;
  }

  private void compare(List<ImageUse> uses, List<Observation> seen) {
    Map<String, ImageUse> firsts = new HashMap<>();
    for (ImageUse use : uses) {
      ImageUse first = firsts.putIfAbsent(content(use), use);
      if (first != null) {
        seen.add(
            Observation.of(RULE, use.at())
                .withValue(use.file())
                .with("image", use.file())
                .with("file", first.at().file().orElse(""))
                .with("line", first.at().line().map(Object::toString).orElse("—")));
      }
    }
  }

  /** What cannot be read is only equal to itself. */
  private String content(ImageUse use) {
    return contents.computeIfAbsent(use.file(), file -> digest(use)).orElse(use.file());
  }

  private Optional<String> digest(ImageUse use) {
    if (use.size() > largest) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(campaign.resolve(use.file()))) {
      return Optional.of(Sha256.hex(in));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
