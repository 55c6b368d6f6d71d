package org.linli.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linli.render.findings.Language;
import picocli.CommandLine.Mixin;

/** A command of the program: its common options, and what surrounds the run. */
abstract class Command implements Callable<Integer> {
  @Mixin final CommonOptions common = new CommonOptions();
  private @Nullable Shell shell;
  private @Nullable Messages messages;

  /** Hands the command what surrounds it, before it runs. */
  final void surround(Shell newShell, Messages newMessages) {
    shell = newShell;
    messages = newMessages;
  }

  final Shell shell() {
    return Objects.requireNonNull(shell, "a command is surrounded before it runs");
  }

  final Messages messages() {
    return Objects.requireNonNull(messages, "a command is surrounded before it runs");
  }

  final String text(String key, Object... facts) {
    return messages().text(key, facts);
  }

  /** Prints a line of the result. */
  final void result(String line) {
    shell().out().println(line);
  }

  /** Prints a message, unless the user wants none. */
  final void message(String line) {
    if (!common.quiet) {
      shell().err().println(line);
    }
  }

  final Style style() {
    return switch (common.color) {
      case "always" -> Style.COLOURED;
      case "never" -> Style.PLAIN;
      case "auto" ->
          shell().outIsTerminal() && shell().environment().getOrDefault("NO_COLOR", "").isEmpty()
              ? Style.COLOURED
              : Style.PLAIN;
      default -> throw new UsageException(text("usage.color", common.color));
    };
  }

  @Override
  public final Integer call() throws Exception {
    if (common.lang != null && Language.ofWord(common.lang).isEmpty()) {
      throw new UsageException(text("usage.lang", common.lang));
    }
    style();
    return execute().number();
  }

  /** Does what the command is for. */
  abstract ExitCode execute() throws Exception;
}
