package org.linli.cli;

import org.linli.cache.CacheFolder;
import picocli.CommandLine.Option;

/** Where to look for what is kept, for the commands that look at it and nothing else. */
final class CachePlace {
  @Option(
      names = "--cache",
      paramLabel = "DIR|auto",
      defaultValue = "auto",
      descriptionKey = "option.cache-place")
  private String cache = "auto";

  CacheFolder folder(Command command) {
    return CacheOptions.folder(cache, command);
  }
}
