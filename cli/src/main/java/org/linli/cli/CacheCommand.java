package org.linli.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.linli.cache.CacheFolder;

/** What earlier runs have kept: where, how much, since when. */
final class CacheCommand extends Command {
  private static final int MEBIBYTE = 1 << 20;

  private final CachePlace place = new CachePlace();

  CacheCommand() {
    super("cache");
  }

  @Override
  List<Command> below() {
    return List.of(new ClearCacheCommand());
  }

  @Override
  void declare(Arguments arguments) {
    place.declare(arguments);
  }

  @Override
  ExitCode execute() throws Exception {
    CacheFolder folder = place.folder(this);
    CacheFolder.Contents contents = folder.contents();
    TextTable table = new TextTable(TextTable.Align.LEFT, TextTable.Align.LEFT);
    table.row(text("cache.place"), folder.path().toString());
    table.row(text("cache.size"), text("cache.mebibytes", mebibytes(contents.size()), bound()));
    table.row(
        text("cache.entries"), text("cache.in-files", contents.entries(), contents.files().size()));
    contents
        .oldest()
        .ifPresent(oldest -> table.row(text("cache.oldest"), text("cache.days", days(oldest))));
    table.lines().forEach(this::result);
    if (contents.broken() > 0) {
      message(text("cache.broken", contents.broken()));
    }
    return ExitCode.CLEAN;
  }

  private static String bound() {
    return mebibytes(CacheFolder.USUAL_BOUND);
  }

  private long days(Instant since) {
    return Math.max(0, Duration.between(since, shell().now().get()).toDays());
  }

  /** Returns a size with one decimal, rounded up, so that something is never nothing. */
  static String mebibytes(long bytes) {
    return BigDecimal.valueOf(bytes)
        .divide(BigDecimal.valueOf(MEBIBYTE), 1, RoundingMode.UP)
        .toPlainString();
  }
}
