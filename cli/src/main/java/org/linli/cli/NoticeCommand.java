package org.linli.cli;

import java.util.List;

/** What the author of a notice pack does: draft one, check one. */
final class NoticeCommand extends Command {
  NoticeCommand() {
    super("notice");
  }

  @Override
  List<Command> below() {
    return List.of(new NewNoticeCommand(), new CheckNoticeCommand());
  }

  @Override
  ExitCode execute() {
    spec().commandLine().usage(shell().out());
    return ExitCode.CLEAN;
  }
}
