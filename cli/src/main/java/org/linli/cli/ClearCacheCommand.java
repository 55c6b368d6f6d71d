package org.linli.cli;

import org.linli.cache.CacheFolder;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Deletes what earlier runs have kept. */
@CommandLine.Command(name = "clear")
final class ClearCacheCommand extends Command {
  @Option(
      names = "--cache",
      paramLabel = "DIR|auto",
      defaultValue = "auto",
      descriptionKey = "option.cache-place")
  private String cache = "auto";

  @Override
  ExitCode execute() throws Exception {
    CacheFolder folder = CacheOptions.folder(cache, this);
    message(text("cache.cleared", CacheCommand.mebibytes(folder.clear()), folder.path()));
    return ExitCode.CLEAN;
  }
}
