package org.linli.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.cli.settings.CampaignKey;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which campaign folder, under which notice, as of which day. */
final class CampaignOptions {
  @Parameters(
      index = "+",
      arity = "0..1",
      paramLabel = "DIR",
      defaultValue = ".",
      descriptionKey = "option.dir")
  Path folder = Path.of(".");

  @CampaignKey("notice")
  @Option(names = "--notice", paramLabel = "ID|PATH", descriptionKey = "option.notice")
  List<String> notices = new ArrayList<>();

  @CampaignKey("as_of")
  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "option.as-of")
  @Nullable String asOf;

  @Option(names = "--trust-pack", descriptionKey = "option.trust-pack")
  boolean trustPack;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads")
  @Nullable Integer threads;

  @Option(names = "--log", paramLabel = "FILE", descriptionKey = "option.log")
  @Nullable Path log;
}
