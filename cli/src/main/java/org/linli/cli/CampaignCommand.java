package org.linli.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.compile.Survey;

/** A command that reads a campaign; a run of it can be logged. */
abstract class CampaignCommand extends Command {
  private volatile @Nullable Survey survey;

  /** Returns which campaign, and how it is read. */
  abstract CampaignOptions campaign();

  /** Returns whether and where results are kept for the next run. */
  abstract CacheOptions cache();

  /** Keeps what was read, for the log. */
  final void surveyed(Survey read) {
    survey = read;
  }

  /** Returns what was read; empty where the run ended before that. */
  final Optional<Survey> survey() {
    return Optional.ofNullable(survey);
  }
}
