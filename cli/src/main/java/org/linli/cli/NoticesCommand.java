package org.linli.cli;

import org.linli.notice.PackSummary;
import org.linli.notice.Packs;
import picocli.CommandLine;

/** The notice packs that ship with the program, and what one of them says. */
@CommandLine.Command(
    name = "notices",
    subcommands = {NoticesCommand.ListCommand.class, ShowNoticeCommand.class})
final class NoticesCommand extends Command {
  @Override
  ExitCode execute() {
    return list(this);
  }

  private static ExitCode list(Command command) {
    TextTable table =
        new TextTable(TextTable.Align.LEFT, TextTable.Align.LEFT, TextTable.Align.LEFT);
    for (PackSummary pack : Packs.builtIn().list()) {
      table.row(pack.id(), pack.number().orElse("-"), pack.title());
    }
    table.lines().forEach(command::result);
    return ExitCode.CLEAN;
  }

  /** The list under its own name. */
  @CommandLine.Command(name = "list")
  static final class ListCommand extends Command {
    @Override
    ExitCode execute() {
      return list(this);
    }
  }
}
