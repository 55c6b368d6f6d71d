package org.linli.cli;

import static org.linli.cli.Arguments.option;
import static org.linli.cli.Arguments.positions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.intake.Imported;
import org.linli.intake.Intake;
import org.linli.intake.IntakeException;
import org.linli.model.Limits;
import org.linli.notice.Notice;
import org.linli.publish.FolderLock;
import org.linli.publish.PublishException;

/** Turns filled-in official forms into the tables, records and images of a unit's folder. */
final class ImportCommand extends Command {
  private List<Path> files = List.of();
  private Path into = Path.of(".");
  private @Nullable String pack;

  ImportCommand() {
    super("import");
  }

  @Override
  void declare(Arguments arguments) {
    arguments.paths(
        positions().paramLabel("FILE").descriptionKey("option.import-files"),
        given -> files = List.copyOf(given));
    arguments.path(
        option("--into").paramLabel("DIR").required(true).descriptionKey("option.into"),
        given -> into = given);
    arguments.text(
        option("--notice").paramLabel("ID|PATH").descriptionKey("option.into-notice"),
        given -> pack = given);
  }

  @Override
  ExitCode execute() {
    Path folder = shell().folder().resolve(into).normalize();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UsageException(text("usage.into-no-folder", into));
    }
    NearNotice near = new NearNotice(this);
    Notice notice = near.notice(pack, folder);
    Limits limits = near.limits(folder);
    try (FolderLock lock = FolderLock.take(folder)) {
      ExitCode worst = ExitCode.CLEAN;
      for (Path file : files) {
        ExitCode one = take(file, notice, limits, lock.folder());
        worst = one.number() > worst.number() ? one : worst;
      }
      return worst;
    } catch (PublishException locked) {
      throw new EnvironmentException(text("publish.locked", into, locked.subject()), locked);
    } catch (IOException disk) {
      files.forEach(file -> refused(file, disk));
      return ExitCode.ENVIRONMENT;
    }
  }

  /** A file that cannot be taken over keeps none of the others. */
  private ExitCode take(Path file, Notice notice, Limits limits, Path folder) {
    try {
      tell(file, Intake.take(shell().folder().resolve(file), notice, limits, folder));
      return ExitCode.CLEAN;
    } catch (IntakeException not) {
      fail(text("import.failed", shown(file), new ImportText(messages()).reason(not)));
      return not.reason().isUnreadable() ? ExitCode.ENVIRONMENT : ExitCode.FINDINGS;
    } catch (IOException disk) {
      refused(file, disk);
      return ExitCode.ENVIRONMENT;
    }
  }

  private void refused(Path file, IOException disk) {
    fail(text("import.failed", shown(file), text("import.disk", Main.reason(disk))));
  }

  private void tell(Path file, Imported imported) {
    ImportText words = new ImportText(messages());
    if (!common.quiet) {
      result(words.made(file.toString(), imported));
      imported.files().forEach(name -> result("  " + into.resolve(name)));
    }
    words.left(imported).forEach(line -> fail(text("import.left", shown(file), line)));
  }

  private static String shown(Path file) {
    return ImportText.shown(file.toString());
  }

  /** What was not taken over is said, however quiet the run is. */
  private void fail(String line) {
    shell().out().flush();
    shell().err().println(line);
  }
}
