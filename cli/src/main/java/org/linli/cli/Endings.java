package org.linli.cli;

import org.linli.check.RuleCrash;
import org.linli.compile.Survey;

/** How a run over a campaign ends: a rule's crash is our defect, whatever else was found. */
final class Endings {
  private Endings() {}

  static ExitCode of(Command command, Survey survey, Threshold threshold) {
    if (!survey.crashes().isEmpty()) {
      for (RuleCrash crash : survey.crashes()) {
        command
            .shell()
            .err()
            .println(
                command.text(
                    "defect.rule",
                    crash.rule(),
                    crash.at().unit().map(Object::toString).orElse("-"),
                    crash.cause()));
      }
      return ExitCode.DEFECT;
    }
    return threshold.reachedBy(survey) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
