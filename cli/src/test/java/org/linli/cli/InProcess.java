package org.linli.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** Command lines run inside the test: what goes in is named, what comes out is kept. */
final class InProcess {
  /** One run, ended. */
  record Run(ExitCode exit, String out, String err) {}

  private InProcess() {}

  static Run run(Path folder, Map<String, String> environment, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Shell shell =
        new Shell(
            new PrintWriter(out),
            new PrintWriter(err),
            environment,
            folder,
            () -> LocalDate.of(2021, 12, 31),
            "");
    int number = Main.run(shell, arguments);
    return new Run(ExitCode.values()[number], out.toString(), err.toString());
  }
}
