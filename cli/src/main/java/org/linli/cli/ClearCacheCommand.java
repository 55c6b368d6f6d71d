package org.linli.cli;

import org.linli.cache.CacheFolder;

/** Deletes what earlier runs have kept. */
final class ClearCacheCommand extends Command {
  private final CachePlace place = new CachePlace();

  ClearCacheCommand() {
    super("clear");
  }

  @Override
  void declare(Arguments arguments) {
    place.declare(arguments);
  }

  @Override
  ExitCode execute() throws Exception {
    CacheFolder folder = place.folder(this);
    message(text("cache.cleared", CacheCommand.mebibytes(folder.clear()), folder.path()));
    return ExitCode.CLEAN;
  }
}
