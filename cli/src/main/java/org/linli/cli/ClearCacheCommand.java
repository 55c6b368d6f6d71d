package org.linli.cli;

import org.linli.cache.CacheFolder;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Deletes what earlier runs have kept. */
@CommandLine.Command(name = "clear")
final class ClearCacheCommand extends Command {
  @Mixin private final CachePlace place = new CachePlace();

  @Override
  ExitCode execute() throws Exception {
    CacheFolder folder = place.folder(this);
    message(text("cache.cleared", CacheCommand.mebibytes(folder.clear()), folder.path()));
    return ExitCode.CLEAN;
  }
}
