package org.linli.cli;

import picocli.CommandLine;

/** What the author of a notice pack does: draft one, check one. */
@CommandLine.Command(
    name = "notice",
    subcommands = {NewNoticeCommand.class, CheckNoticeCommand.class})
final class NoticeCommand extends Command {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  ExitCode execute() {
    spec.commandLine().usage(shell().out());
    return ExitCode.CLEAN;
  }
}
