package org.linli.cli;

import org.linli.check.RuleCrash;
import org.linli.compile.Survey;
import org.linli.finding.FindingLog;

/** How a run over a campaign ends: a rule's crash is our defect, whatever else was found. */
final class Endings {
  private Endings() {}

  /**
   * Returns how the run ends, and tells of crashes.
   *
   * @param open the findings that count
   */
  static ExitCode of(Command command, Survey survey, FindingLog open, FailOn failOn) {
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
    return failOn.reachedBy(open) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
