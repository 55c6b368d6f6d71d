package org.linli.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linli.cli.completion.Suggestions;
import org.linli.cli.settings.Flags;
import org.linli.cli.settings.Setting;
import org.linli.cli.settings.Settings;
import org.linli.value.Edits;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A command of the program: its common options, and what surrounds the run. */
abstract class Command implements Callable<Integer> {
  final CommonOptions common = new CommonOptions();
  private final CommandSpec spec;
  private @Nullable Shell shell;
  private @Nullable Messages messages;
  private Settings settings = Settings.none();

  /**
   * Makes a command.
   *
   * @param name its word on the command line
   */
  Command(String name) {
    spec = CommandSpec.wrapWithoutInspection(this).name(name);
  }

  /** Returns the command with its options and all commands below it, ready to be run once. */
  final CommandLine line() {
    Arguments arguments = new Arguments(spec);
    common.declare(arguments);
    declare(arguments);
    CommandLine line = new CommandLine(spec);
    for (Command below : below()) {
      line.addSubcommand(below.line());
    }
    return line;
  }

  /** Adds the command's own options. */
  void declare(Arguments arguments) {}

  /** Returns the commands below this one, in the order of the help. */
  List<Command> below() {
    return List.of();
  }

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

  /**
   * Returns the folder that a path given by the user names.
   *
   * @throws UsageException if there is none, or a file in its place
   */
  final Path folder(Path given) {
    Path folder = shell().folder().resolve(given).normalize();
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          text(Files.exists(folder) ? "usage.not-a-folder" : "usage.no-folder", given));
    }
    return folder;
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
      default -> throw new IllegalStateException(common.color);
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
    proveChoices();
    if (common.verbose) {
      settings.inForce(spec).forEach(this::tell);
    }
    return execute().number();
  }

  private void tell(Setting setting) {
    message(text("verbose.setting", setting.name(), setting.value().orElse(""), setting.place()));
  }

  /** A label of help as {@code text|json} names all words that may stand there. */
  private void proveChoices() {
    for (ArgSpec argument : spec.args()) {
      List<String> choices = Suggestions.choices(argument.paramLabel());
      Object value = argument.getValue();
      if (!choices.isEmpty() && value != null && !choices.contains(value.toString())) {
        throw new UsageException(noChoice(named(argument), value.toString(), choices));
      }
    }
  }

  private static String named(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName()
        : argument.command().qualifiedName();
  }

  /** Says that a word is none of some, and which comes near. */
  final String noChoice(String where, String word, List<String> choices) {
    return text("usage.choice", where, word, String.join(", ", choices), near(word, choices));
  }

  /** Asks whether a word was meant that comes near; empty where none does. */
  final String near(String word, Collection<String> among) {
    return Edits.nearest(word, among).map(near -> text("usage.near", near)).orElse("");
  }

  /** Does what the command is for. */
  abstract ExitCode execute() throws Exception;
}
