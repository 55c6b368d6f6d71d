package org.linli.cli;

import static org.linli.cli.Arguments.option;

import org.linli.cache.CacheFolder;

/** Where to look for what is kept, for the commands that look at it and nothing else. */
final class CachePlace {
  private String cache = "auto";

  /** Adds these options to a command. */
  void declare(Arguments arguments) {
    arguments.text(
        option("--cache")
            .paramLabel("DIR|auto")
            .defaultValue("auto")
            .descriptionKey("option.cache-place"),
        given -> cache = given);
  }

  CacheFolder folder(Command command) {
    return CacheOptions.folder(cache, command);
  }
}
