package org.linli.cli.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.linli.notice.OptionsFile;
import org.linli.notice.OptionsFile.Stated;
import org.linli.notice.OptionsFile.Vocabulary;
import org.linli.notice.PackException;
import org.linli.notice.PackProblem;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options that the surroundings set, by one rule for all: option {@code --fail-on} is variable
 * {@code LINLI_FAIL_ON} and key {@code fail-on} of the user's file.
 *
 * <pre>
 *   flag ─▶ LINLI_… ─▶ linli.yaml of the campaign (its own keys only) ─▶ user's file ─▶ default
 * </pre>
 *
 * <p>The campaign's file is known to whoever reads the campaign; {@link #preferred} is what stands
 * behind it.
 *
 * <p>Every run asks here many times before it does anything: so there are loops here where
 * elsewhere there would be streams.
 */
public final class Settings implements IDefaultValueProvider {
  private static final String PREFIX = "LINLI_";

  private final Map<String, String> environment;
  private final Optional<Path> file;
  private final List<Stated> stated;
  private final List<PackProblem> problems;

  private Settings(
      Map<String, String> environment, Optional<Path> file, OptionsFile.Content content) {
    this.environment = Map.copyOf(environment);
    this.file = file;
    this.stated = content.stated();
    this.problems = content.problems();
  }

  /** Nothing is set. */
  public static Settings none() {
    return new Settings(Map.of(), Optional.empty(), OptionsFile.Content.NONE);
  }

  /**
   * Reads what surrounds a run.
   *
   * @param program the program's command with all below it
   */
  public static Settings of(Map<String, String> environment, CommandSpec program) {
    Optional<Path> file = userFile(environment);
    OptionsFile.Content content =
        file.isPresent() && Files.isRegularFile(file.get())
            ? OptionsFile.in(file.get(), file.get().toString(), vocabulary(program))
            : OptionsFile.Content.NONE;
    return new Settings(environment, file, content);
  }

  /** Returns whether the user has a file of settings. */
  public static boolean areWritten(Map<String, String> environment) {
    Optional<Path> file = userFile(environment);
    return file.isPresent() && Files.isRegularFile(file.get());
  }

  /** A relative XDG_CONFIG_HOME is to be ignored, as the XDG specification says. */
  private static Optional<Path> userFile(Map<String, String> environment) {
    String folder = environment.getOrDefault("XDG_CONFIG_HOME", "");
    String home = environment.getOrDefault("HOME", "");
    if (!folder.startsWith("/") && home.isEmpty()) {
      return Optional.empty();
    }
    Path above = folder.startsWith("/") ? Path.of(folder) : Path.of(home, ".config");
    return Optional.of(above.resolve("linli").resolve("config.yaml"));
  }

  /** The language must be known before the command is, so no command has its own. */
  private static Vocabulary vocabulary(CommandSpec program) {
    Set<String> all = new TreeSet<>();
    Map<String, Vocabulary> commands = new HashMap<>();
    program
        .subcommands()
        .forEach(
            (name, below) -> {
              Vocabulary words = vocabulary(below.getCommandSpec());
              all.addAll(allOptions(words));
              commands.put(name, words);
            });
    Set<String> own = program.parent() == null ? all : new TreeSet<>();
    settable(program).forEach(option -> own.add(name(option)));
    if (program.parent() != null) {
      own.remove("lang");
    }
    return new Vocabulary(own, commands);
  }

  private static Set<String> allOptions(Vocabulary words) {
    Set<String> all = new TreeSet<>(words.options());
    words.commands().values().forEach(below -> all.addAll(allOptions(below)));
    return all;
  }

  /** Returns the options of a command that can be set: all but help and version. */
  public static List<OptionSpec> settable(CommandSpec command) {
    List<OptionSpec> settable = new ArrayList<>();
    for (OptionSpec option : command.options()) {
      if (!option.usageHelp() && !option.versionHelp() && !option.hidden()) {
        settable.add(option);
      }
    }
    return settable;
  }

  /** Returns an option's name without dashes. */
  public static String name(OptionSpec option) {
    return option.longestName().replaceFirst("^-+", "");
  }

  /** Returns a command's words without the program's own name, as {@code notice check}. */
  public static String words(CommandSpec command) {
    return command.parent() == null ? "" : (words(command.parent()) + " " + command.name()).strip();
  }

  /** Returns the variable that sets an option. */
  public static String variable(String option) {
    return PREFIX + option.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** Returns the user's file, whether it is there or not; absent if there is no home. */
  public Optional<Path> file() {
    return file;
  }

  /**
   * Stops if the user's file is not right.
   *
   * @throws PackException with every place
   */
  public void prove() {
    if (!problems.isEmpty()) {
      throw new PackException(problems);
    }
  }

  /** Returns what the environment or the user's file sets an option to. */
  public Optional<Setting> of(String command, String option) {
    Optional<Setting> set = environment(option);
    return set.isPresent() ? set : preferred(command, option);
  }

  /** Returns what the environment sets an option to; an empty variable says nothing. */
  public Optional<Setting> environment(String option) {
    String variable = variable(option);
    String value = environment.getOrDefault(variable, "");
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new Setting(option, Optional.of(value), Origin.ENVIRONMENT, variable));
  }

  /** Returns what the user's file sets an option to: its command's section goes before the rest. */
  public Optional<Setting> preferred(String command, String option) {
    Optional<Setting> own = stated(command, option);
    return own.isPresent() ? own : stated("", option);
  }

  private Optional<Setting> stated(String command, String option) {
    for (Stated one : stated) {
      if (one.command().equals(command) && one.option().equals(option)) {
        String place = (file.isPresent() ? file.get().toString() : "") + ":" + one.line();
        return Optional.of(new Setting(option, Optional.of(one.value()), Origin.USER, place));
      }
    }
    return Optional.empty();
  }

  /** Returns what the surroundings set for a command. */
  public List<Setting> inForce(CommandSpec command) {
    List<Setting> all = new ArrayList<>();
    for (OptionSpec option : settable(command)) {
      Optional<Setting> set = of(words(command), name(option));
      if (set.isPresent()) {
        all.add(set.get());
      }
    }
    return all;
  }

  /**
   * {@inheritDoc}
   *
   * <p>Not for flags without a value: picocli takes a flag whose default is true as switched off.
   * Not for what a campaign's own file may say, unless the environment does.
   */
  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)
        || option.usageHelp()
        || option.versionHelp()
        || Flags.isFlag(option)) {
      return null;
    }
    Optional<Setting> setting =
        option.userObject() instanceof CampaignKey
            ? environment(name(option))
            : of(words(option.command()), name(option));
    return setting.isPresent() ? setting.get().value().orElse(null) : null;
  }
}
