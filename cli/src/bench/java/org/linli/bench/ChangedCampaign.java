package org.linli.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * A campaign whose files can be changed while the workload that it was made from stays as it is:
 * its files are links to the workload's until one is changed.
 */
final class ChangedCampaign {
  private static final String BEFORE = "“邻里守望”";
  private static final String AFTER = "“邻里守望”再";
  private static final int SHARE = 100;

  private final Path folder;
  private final List<Path> files = new ArrayList<>();

  private ChangedCampaign(Path folder) {
    this.folder = folder;
  }

  /** Makes one in a folder, which is emptied first. */
  static ChangedCampaign of(Workload workload, Path folder) throws IOException {
    Workloads.delete(folder);
    ChangedCampaign campaign = new ChangedCampaign(folder);
    Files.walkFileTree(
        workload.folder(),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(folder.resolve(workload.folder().relativize(from)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path from, BasicFileAttributes attributes)
              throws IOException {
            Path to = folder.resolve(workload.folder().relativize(from));
            Files.createLink(to, from);
            if (!to.endsWith("linli.yaml")) {
              campaign.files.add(to);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    campaign.files.sort(null);
    return campaign;
  }

  Path folder() {
    return folder;
  }

  /**
   * Changes the first name in every hundredth file, and in one at least; each round takes others.
   * No figure changes.
   */
  void change(int round) throws IOException {
    for (int i = Math.floorMod(round, SHARE) % files.size(); i < files.size(); i += SHARE) {
      Path file = files.get(i);
      String text = Files.readString(file);
      int at = text.indexOf(BEFORE);
      if (at >= 0) {
        Path changed = file.resolveSibling(".changed");
        Files.writeString(
            changed, text.substring(0, at) + AFTER + text.substring(at + BEFORE.length()));
        Files.move(changed, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
