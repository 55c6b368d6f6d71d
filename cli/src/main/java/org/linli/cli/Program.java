package org.linli.cli;

import static org.linli.cli.Arguments.option;

/** The program as such, whatever commands are below it. */
class Program extends Command {
  Program() {
    super("linli");
  }

  @Override
  void declare(Arguments arguments) {
    arguments.answered(
        option("-V", "--version").versionHelp(true).descriptionKey("option.version"));
    spec().versionProvider(new ProgramVersion());
  }

  @Override
  final ExitCode execute() {
    spec().commandLine().usage(shell().out());
    return ExitCode.CLEAN;
  }
}
