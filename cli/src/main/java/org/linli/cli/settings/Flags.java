package org.linli.cli.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options without a value: the surroundings switch them on, the command line as well. */
public final class Flags {
  private static final List<String> ON = List.of("true", "yes", "on", "1");
  private static final List<String> OFF = List.of("false", "no", "off", "0");

  private Flags() {}

  /** Returns whether an option has no value. */
  public static boolean isFlag(OptionSpec option) {
    return option.arity().max() == 0;
  }

  /**
   * Switches on what the surroundings want on and the command line does not name.
   *
   * @return the first setting that is neither on nor off
   */
  public static Optional<Setting> raise(ParseResult parsed, Settings settings) {
    String command = Settings.words(parsed.commandSpec());
    for (OptionSpec option : Settings.settable(parsed.commandSpec())) {
      Optional<Setting> setting = settings.of(command, Settings.name(option));
      if (isFlag(option) && setting.isPresent() && !parsed.hasMatchedOption(option)) {
        String word = setting.flatMap(Setting::value).orElse("").toLowerCase(Locale.ROOT);
        if (ON.contains(word)) {
          option.setValue(true);
        } else if (!OFF.contains(word)) {
          return setting;
        }
      }
    }
    return Optional.empty();
  }
}
