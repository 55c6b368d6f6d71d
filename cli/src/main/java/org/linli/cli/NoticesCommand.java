package org.linli.cli;

import org.linli.notice.PackSummary;
import org.linli.notice.Packs;
import picocli.CommandLine;

/** The notice packs that ship with the program. */
@CommandLine.Command(name = "notices")
final class NoticesCommand extends Command {
  @Override
  ExitCode execute() {
    TextTable table =
        new TextTable(TextTable.Align.LEFT, TextTable.Align.LEFT, TextTable.Align.LEFT);
    for (PackSummary pack : Packs.builtIn().list()) {
      table.row(pack.id(), pack.number().orElse("-"), pack.title());
    }
    table.lines().forEach(this::result);
    return ExitCode.CLEAN;
  }
}
