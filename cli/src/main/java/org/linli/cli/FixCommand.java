package org.linli.cli;

import static org.linli.cli.Arguments.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.discover.CampaignTree;
import org.linli.discover.UnitFile;
import org.linli.discover.UnitFolder;
import org.linli.fix.Backup;
import org.linli.fix.Correction;
import org.linli.fix.Corrector;
import org.linli.fix.Rewriting;
import org.linli.notice.CampaignFile;
import org.linli.publish.FreshFolder;
import org.linli.publish.PublishException;
import org.linli.value.Text;

/**
 * Makes the corrections that nobody need decide: shows them as a diff, and writes them if asked to.
 */
final class FixCommand extends CampaignCommand {
  private final CampaignOptions campaign = new CampaignOptions();
  private final CacheOptions cache = new CacheOptions();
  private final UnitOption unit = new UnitOption();

  private boolean write;
  private @Nullable Path backup;

  FixCommand() {
    super("fix");
  }

  @Override
  void declare(Arguments arguments) {
    campaign.declareFolder(arguments);
    unit.declare(arguments);
    arguments.flag(option("--write").descriptionKey("option.write"), given -> write = given);
    arguments.path(
        option("--backup").paramLabel("DIR").descriptionKey("option.backup"),
        given -> backup = given);
    campaign.declareLog(arguments);
  }

  @Override
  CampaignOptions campaign() {
    return campaign;
  }

  @Override
  CacheOptions cache() {
    return cache;
  }

  @Override
  ExitCode execute() throws Exception {
    if (backup != null && !write) {
      throw new UsageException(text("usage.backup-without-write"));
    }
    CampaignTree tree = new Campaigns(this, campaign).discover();
    List<UnitFolder> folders = unit.folders(tree, this);
    Optional<Backup> kept = backup(tree);
    Corrector corrector = new Corrector(tree, CampaignFile.in(tree.folder()).limits());
    Run run = new Run(new FixText(this), new Rewriting(kept));
    for (UnitFolder folder : folders) {
      for (UnitFile file : folder.files()) {
        run.take(folder, corrector.correct(folder, file));
      }
    }
    run.text.end(write);
    return run.end;
  }

  /** A backup in the campaign folder would be taken for what units have submitted. */
  private Optional<Backup> backup(CampaignTree tree) throws IOException {
    if (backup == null) {
      return Optional.empty();
    }
    Path folder = shell().folder().resolve(backup).toAbsolutePath().normalize();
    Backup kept = new Backup(folder);
    if (FreshFolder.place(folder).startsWith(tree.folder())) {
      throw new UsageException(text("usage.backup-inside", backup));
    }
    if (!kept.isFree()) {
      throw new UsageException(text("usage.backup-taken", backup));
    }
    return Optional.of(kept);
  }

  /** What has come of the files so far. */
  private final class Run {
    private final FixText text;
    private final Rewriting rewriting;
    private ExitCode end = ExitCode.CLEAN;

    Run(FixText text, Rewriting rewriting) {
      this.text = text;
      this.rewriting = rewriting;
    }

    void take(UnitFolder folder, Correction correction) {
      text.remark(correction);
      if (correction.aside().filter(Correction.Aside.UNREADABLE::equals).isPresent()) {
        end = ExitCode.ENVIRONMENT;
      }
      if (correction.isChange() && write) {
        write(folder, correction);
      } else if (correction.isChange()) {
        text.diff(correction);
        end = worse(ExitCode.FINDINGS);
      }
    }

    private void write(UnitFolder folder, Correction correction) {
      String name = Text.shown(correction.file().name());
      try {
        if (rewriting.write(folder, correction)) {
          text.written(correction);
        } else {
          end = ExitCode.ENVIRONMENT;
          shell().err().println("linli: " + text("fix.changed", name));
        }
      } catch (PublishException locked) {
        end = ExitCode.ENVIRONMENT;
        shell().err().println("linli: " + text("publish.locked", name, locked.subject()));
      } catch (IOException refused) {
        end = ExitCode.ENVIRONMENT;
        shell().err().println("linli: " + text("fix.disk", name, Main.reason(refused)));
      }
    }

    private ExitCode worse(ExitCode other) {
      return other.compareTo(end) > 0 ? other : end;
    }
  }
}
