package org.linli.cli;

import static org.linli.cli.Arguments.option;
import static org.linli.cli.Arguments.position;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.form.Scaffold;
import org.linli.model.Roster;
import org.linli.model.Unit;
import org.linli.notice.Notice;
import org.linli.notice.Packs;
import org.linli.publish.FreshFolder;
import org.linli.publish.PublishException;
import org.linli.value.UnitCode;

/** Makes the folder of a new campaign from the notice's roster, with forms to fill in. */
final class InitCommand extends Command {
  private Path folder = Path.of(".");
  private String pack = "";
  private @Nullable String rootUnit;

  InitCommand() {
    super("init");
  }

  @Override
  void declare(Arguments arguments) {
    arguments.path(
        position().paramLabel("DIR").descriptionKey("option.init-dir"), given -> folder = given);
    arguments.text(
        option("--notice").paramLabel("ID|PATH").required(true).descriptionKey("option.pack"),
        given -> pack = given);
    arguments.text(
        option("--root").paramLabel("CODE|NAME").descriptionKey("option.root"),
        given -> rootUnit = given);
  }

  @Override
  ExitCode execute() throws Exception {
    Notice notice = Campaigns.load(this, pack);
    Unit root = root(notice);
    Path target = shell().folder().resolve(folder);
    try {
      Scaffold.Made made = Scaffold.write(target, notice, named(target), root);
      result(text("init.made", folder, made.units(), made.files()));
      message(text("init.next", folder));
      return ExitCode.CLEAN;
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(text("usage.not-empty", folder));
    } catch (PublishException locked) {
      throw new EnvironmentException(text("publish.locked", folder, locked.subject()), locked);
    }
  }

  /**
   * How the new folder's {@code linli.yaml} names the pack: a path starts from that file, not from
   * where the command runs.
   */
  private String named(Path target) throws IOException {
    Optional<Path> packFolder = Packs.builtIn().folder(pack, shell().folder());
    if (packFolder.isEmpty() || Path.of(pack).isAbsolute()) {
      return pack;
    }
    Path way = FreshFolder.place(target).relativize(packFolder.get());
    return way.toString().replace('\\', '/');
  }

  private Unit root(Notice notice) {
    Roster roster = notice.roster();
    String named = rootUnit;
    if (named == null) {
      return notice
          .root()
          .flatMap(roster::unit)
          .orElseThrow(() -> new UsageException(text("usage.unit", "-")));
    }
    Optional<Unit> coded = UnitCode.parse(named).flatMap(roster::unit);
    return coded.orElseGet(
        () -> UnitOption.one(named, List.copyOf(roster.units()), "usage.unit", this));
  }
}
