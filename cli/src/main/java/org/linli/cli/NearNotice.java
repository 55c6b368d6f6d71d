package org.linli.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.check.RuleCatalog;
import org.linli.model.Limits;
import org.linli.notice.CampaignFile;
import org.linli.notice.Notice;
import org.linli.notice.Packs;

/**
 * The notice of a command that works on no campaign as a whole: the one that is named, else that of
 * the campaign in which a folder lies, else the user's own.
 *
 * @param command that asks
 */
record NearNotice(Command command) {
  /**
   * Returns the notice.
   *
   * @param named id or path
   * @param folder from which linli.yaml is looked for upwards
   * @throws UsageException if there is none
   */
  Notice notice(@Nullable String named, Path folder) {
    Packs packs = Packs.builtIn().knowing(RuleCatalog.standard().ids());
    if (named != null) {
      return packs.load(named, command.shell().folder());
    }
    Optional<CampaignFile> campaign = above(folder);
    if (campaign.isPresent()) {
      return campaign.get().load(packs);
    }
    String preferred =
        command
            .preferred("notice")
            .orElseThrow(() -> new UsageException(command.text("usage.no-notice-near", folder)));
    return packs.load(preferred, command.shell().folder());
  }

  /** Returns the limits of the campaign in which a folder lies, else those that always hold. */
  Limits limits(Path folder) {
    return above(folder).map(CampaignFile::limits).orElse(Limits.DEFAULT);
  }

  /** The file that names a notice, in the folder or the nearest above it. */
  private static Optional<CampaignFile> above(Path folder) {
    Path at = folder.toAbsolutePath().normalize();
    while (at != null) {
      if (holdsOne(at)) {
        CampaignFile file = CampaignFile.in(at);
        if (file.notice().isPresent()) {
          return Optional.of(file);
        }
      }
      at = at.getParent();
    }
    return Optional.empty();
  }

  /** A folder that is not there yet, or may not be listed, holds none that could be read. */
  private static boolean holdsOne(Path folder) {
    try {
      return CampaignFile.fileIn(folder).isPresent();
    } catch (IOException unreadable) {
      return false;
    }
  }
}
