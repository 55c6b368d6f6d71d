package org.linli.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program's entry: one command line in, one exit code out. */
@Command(
    name = "linli",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description =
        "把各单位报来的文件夹汇编成通知要求的报告。 / Compiles submitted folders into the reports a notice asks for.")
public final class Main implements Runnable {
  @Spec private CommandSpec command;

  /** Runs one command line and ends the process with its {@link ExitCode}. */
  public static void main(String[] arguments) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /**
   * Runs one command line; results go to {@code out}, messages to {@code err}; gives an {@link
   * ExitCode}'s number.
   */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    var line = new CommandLine(new Main()).setOut(out).setErr(err);
    line.setExecutionExceptionHandler(
        (defect, where, parsed) -> {
          err.println("linli: " + defect);
          return ExitCode.DEFECT.number();
        });
    var number = line.execute(arguments);
    out.flush();
    err.flush();
    return number;
  }

  @Override
  public void run() {
    command.commandLine().usage(command.commandLine().getOut());
  }
}
