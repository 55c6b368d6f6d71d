package org.linli.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.linli.check.RuleCatalog;
import org.linli.finding.Fingerprints;
import org.linli.notice.CampaignFile;
import org.linli.notice.Packs;

/**
 * Makes ready what every command on a campaign needs, in a thread of its own while the command line
 * is taken apart: the rules, and the packs that the campaign answers to. Nothing is handed over and
 * nothing is said: whoever needs something finds it done, waits for it, or does it.
 */
final class Prelude implements Runnable {
  private final Path folder;
  private final String[] arguments;

  private Prelude(Path folder, String... arguments) {
    this.folder = folder;
    this.arguments = arguments;
  }

  /**
   * Begins.
   *
   * @param folder from which relative paths go out
   */
  static void begin(Path folder, String... arguments) {
    Thread thread = new Thread(new Prelude(folder, arguments), "linli-prelude");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    try {
      Packs packs = Packs.builtIn();
      for (String argument : arguments) {
        packs.loadAhead(argument);
      }
      CampaignFile.in(campaign()).notice().ifPresent(packs::loadAhead);
      RuleCatalog.standard();
      Fingerprints.makeReady();
    } catch (RuntimeException | Error unusable) {
      // The command will come upon it too, and say so.
    }
  }

  /** The first argument that is a folder; where none is, the one that linli was started in. */
  private Path campaign() {
    for (String argument : arguments) {
      Path named = folder.resolve(argument);
      if (Files.isDirectory(named)) {
        return named;
      }
    }
    return folder;
  }
}
