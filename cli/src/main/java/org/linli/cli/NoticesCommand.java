package org.linli.cli;

import java.util.List;
import org.linli.notice.PackSummary;
import org.linli.notice.Packs;

/** The notice packs that ship with the program, and what one of them says. */
final class NoticesCommand extends Command {
  NoticesCommand() {
    super("notices");
  }

  @Override
  List<Command> below() {
    return List.of(new ListCommand(), new ShowNoticeCommand());
  }

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
  static final class ListCommand extends Command {
    ListCommand() {
      super("list");
    }

    @Override
    ExitCode execute() {
      return list(this);
    }
  }
}
