package org.linli.cli;

import static org.linli.cli.Arguments.option;

import org.jspecify.annotations.Nullable;

/** What every command understands. */
final class CommonOptions {
  @Nullable String lang;
  String color = "auto";
  boolean quiet;
  boolean verbose;
  boolean debug;

  /** Adds these options to a command. */
  void declare(Arguments arguments) {
    arguments.text(
        option("--lang").paramLabel("zh|en").descriptionKey("option.lang"), given -> lang = given);
    arguments.text(
        option("--color")
            .paramLabel("auto|always|never")
            .defaultValue("auto")
            .descriptionKey("option.color"),
        given -> color = given);
    arguments.flag(option("-q", "--quiet").descriptionKey("option.quiet"), given -> quiet = given);
    arguments.flag(
        option("-v", "--verbose").descriptionKey("option.verbose"), given -> verbose = given);
    arguments.flag(option("--debug").descriptionKey("option.debug"), given -> debug = given);
    arguments.answered(option("-h", "--help").usageHelp(true).descriptionKey("option.help"));
  }
}
