package org.linli.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The program as such, whatever commands are below it. */
@CommandLine.Command(
    name = "linli",
    versionProvider = ProgramVersion.class,
    addMethodSubcommands = false)
class Program extends Command {
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  @SuppressWarnings("UnusedVariable") // picocli prints the version when it meets the option
  private boolean version;

  @Override
  final ExitCode execute() {
    spec().commandLine().usage(shell().out());
    return ExitCode.CLEAN;
  }
}
