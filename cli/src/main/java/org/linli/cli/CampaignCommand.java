package org.linli.cli;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.compile.Survey;

/** A command that reads a campaign; a run of it can be logged. */
abstract class CampaignCommand extends Command {
  /** Their words on the command line. */
  static final Set<String> NAMES = Set.of("check", "compile", "fix", "status", "trace");

  private volatile @Nullable Survey survey;

  CampaignCommand(String name) {
    super(name);
  }

  /** Returns a new command of this name; empty if no command of this kind has it. */
  static Optional<CampaignCommand> named(String name) {
    return switch (name) {
      case "check" -> Optional.of(new CheckCommand());
      case "compile" -> Optional.of(new CompileCommand());
      case "fix" -> Optional.of(new FixCommand());
      case "status" -> Optional.of(new StatusCommand());
      case "trace" -> Optional.of(new TraceCommand());
      default -> Optional.empty();
    };
  }

  /** Returns which campaign, and how it is read. */
  abstract CampaignOptions campaign();

  /** Returns whether and where results are kept for the next run. */
  abstract CacheOptions cache();

  /** Keeps what was read, for the log, and says by what it was read where more is to be said. */
  final void surveyed(Survey read) {
    survey = read;
    if (common.verbose) {
      message(
          text(
              "verbose.survey",
              read.notice().id(),
              read.tree().units().size(),
              read.statistics().asOf()));
    }
  }

  /** Returns what was read; empty where the run ended before that. */
  final Optional<Survey> survey() {
    return Optional.ofNullable(survey);
  }
}
