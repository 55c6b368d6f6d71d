package org.linli.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linli.cli.settings.Flags;
import org.linli.cli.settings.Setting;
import org.linli.cli.settings.Settings;
import org.linli.render.findings.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command of the program: its common options, and what surrounds the run. */
abstract class Command implements Callable<Integer> {
  @Mixin final CommonOptions common = new CommonOptions();
  private @Nullable Shell shell;
  private @Nullable Messages messages;
  private Settings settings = Settings.none();
  @Spec private CommandSpec spec;

  /** Hands the command what surrounds it, before it runs. */
  final void surround(Shell newShell, Messages newMessages, Settings newSettings) {
    shell = newShell;
    messages = newMessages;
    settings = newSettings;
  }

  final CommandSpec spec() {
    return spec;
  }

  final Settings settings() {
    return settings;
  }

  /** Returns what the user's own file sets an option of this command to. */
  final Optional<String> preferred(String option) {
    return settings.preferred(Settings.words(spec), option).flatMap(Setting::value);
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

  /** Prints a message, unless the user wants none; on a terminal below the result so far. */
  final void message(String line) {
    if (!common.quiet) {
      shell().out().flush();
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
    settings.prove();
    Optional<Setting> unclear = Flags.raise(spec.commandLine().getParseResult(), settings);
    if (unclear.isPresent()) {
      Setting setting = unclear.get();
      throw new UsageException(
          text("usage.flag", setting.name(), setting.value().orElse(""), setting.place()));
    }
    if (common.lang != null && Language.ofWord(common.lang).isEmpty()) {
      throw new UsageException(text("usage.lang", common.lang));
    }
    style();
    return execute().number();
  }

  /** Does what the command is for. */
  abstract ExitCode execute() throws Exception;
}
