package org.linli.cli;

import java.util.Optional;
import org.linli.compile.Survey;
import org.linli.finding.Severity;

/** From which severity on a finding makes the run end with {@link ExitCode#FINDINGS}. */
record Threshold(Optional<Severity> least) {
  static Threshold of(String word, Messages messages) {
    if (word.equals("never")) {
      return new Threshold(Optional.empty());
    }
    return new Threshold(
        Optional.of(
            Severity.ofWord(word)
                .orElseThrow(() -> new UsageException(messages.text("usage.fail-on", word)))));
  }

  /** Returns whether findings of a severity are grave enough. */
  boolean covers(Severity severity) {
    return least.isPresent() && severity.atLeast(least.get());
  }

  boolean reachedBy(Survey survey) {
    for (Severity severity : Severity.values()) {
      if (covers(severity) && survey.findings().count(severity) > 0) {
        return true;
      }
    }
    return false;
  }
}
