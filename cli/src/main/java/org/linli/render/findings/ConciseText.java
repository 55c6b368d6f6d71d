package org.linli.render.findings;

import org.linli.finding.Finding;

/**
 * Writes findings as compilers do, one a line: {@code file:line:column: severity rule message}. The
 * severity is the word of the packs in any language, so that a program can match it.
 */
public final class ConciseText {
  private ConciseText() {}

  /** Returns the lines of what a check tells. */
  public static String of(CheckReport report) {
    StringBuilder out = new StringBuilder();
    LeftOut leftOut = report.leftOut();
    report.told().forEach(told -> out.append(line(told, report, leftOut)).append('\n'));
    return out.toString();
  }

  /**
   * Returns the line of a finding, without its end. It says at the end how many more of its group
   * are not listed.
   */
  static String line(Told told, CheckReport report, LeftOut leftOut) {
    Finding finding = told.finding();
    var at = finding.at();
    String place =
        report.places().path(finding)
            + at.line().map(line -> ":" + line).orElse("")
            + at.column().map(column -> ":" + column).orElse("");
    String standing =
        told.standing() == Told.Standing.OPEN
            ? ""
            : report.words().phrase("standing." + told.standing().word());
    return LogLine.harmless(
        "%s: %s %s %s%s%s"
            .formatted(
                place,
                finding.severity().word(),
                finding.rule(),
                report.words().message(finding),
                standing,
                report.words().behind(leftOut.behind(finding))));
  }
}
