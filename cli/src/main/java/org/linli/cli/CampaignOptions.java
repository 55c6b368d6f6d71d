package org.linli.cli;

import static org.linli.cli.Arguments.option;
import static org.linli.cli.Arguments.optionalPosition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.cli.settings.CampaignKey;

/** Which campaign folder, under which notice, as of which day. */
final class CampaignOptions {
  Path folder = Path.of(".");
  List<String> notices = new ArrayList<>();
  @Nullable String asOf;
  boolean trustPack;
  @Nullable Integer threads;
  @Nullable Path log;

  /** Adds these options to a command. */
  void declare(Arguments arguments) {
    declareFolder(arguments);
    arguments.text(
        option("--as-of")
            .paramLabel("YYYY-MM-DD")
            .descriptionKey("option.as-of")
            .userObject(new CampaignKey("as_of")),
        given -> asOf = given);
    arguments.flag(
        option("--trust-pack").descriptionKey("option.trust-pack"), given -> trustPack = given);
    arguments.number(
        option("--threads").paramLabel("N").descriptionKey("option.threads"),
        given -> threads = given);
    declareLog(arguments);
  }

  /** Adds which campaign folder, under which notice. */
  void declareFolder(Arguments arguments) {
    arguments.path(
        optionalPosition()
            .index("+")
            .paramLabel("DIR")
            .defaultValue(".")
            .descriptionKey("option.dir"),
        given -> folder = given);
    arguments.texts(
        option("--notice")
            .paramLabel("ID|PATH")
            .descriptionKey("option.notice")
            .userObject(new CampaignKey("notice")),
        given -> notices = given);
  }

  /** Adds where a run is logged. */
  void declareLog(Arguments arguments) {
    arguments.path(
        option("--log").paramLabel("FILE").descriptionKey("option.log"), given -> log = given);
  }
}
