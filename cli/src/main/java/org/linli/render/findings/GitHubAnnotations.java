package org.linli.render.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.linli.finding.Finding;
import org.linli.finding.Severity;
import org.linli.render.VisibleText;

/**
 * Writes findings as the commands that GitHub turns into annotations of a pull request, the gravest
 * first. GitHub shows ten of each level of a step and drops the others without a word, so no more
 * are written and the rest is counted.
 */
public final class GitHubAnnotations {
  private static final int SHOWN = 10;

  private final CheckReport report;

  private GitHubAnnotations(CheckReport report) {
    this.report = report;
  }

  /** Returns the commands of what a check tells, then the counts. */
  public static String of(CheckReport report) {
    return new GitHubAnnotations(report).text();
  }

  private String text() {
    StringBuilder out = new StringBuilder();
    Map<Severity, Integer> shown = new EnumMap<>(Severity.class);
    long hidden = report.open().leftOut();
    for (Told told : worstFirst(report)) {
      if (shown.merge(told.finding().severity(), 1, Integer::sum) <= SHOWN) {
        out.append(command(told.finding())).append('\n');
      } else {
        hidden++;
      }
    }
    if (hidden > 0) {
      out.append(report.words().phrase("github.hidden", hidden, SHOWN)).append('\n');
    }
    report.notes().forEach(note -> out.append(LogLine.harmless(note)).append('\n'));
    return out.append(report.counts()).append('\n').toString();
  }

  /** Returns the findings that count, the gravest first. */
  static List<Told> worstFirst(CheckReport report) {
    List<Told> open = new ArrayList<>(report.told());
    open.removeIf(told -> told.standing() != Told.Standing.OPEN);
    open.sort(
        Comparator.comparing((Told told) -> told.finding().severity())
            .reversed()
            .thenComparing(Told::finding));
    return open;
  }

  private String command(Finding finding) {
    StringBuilder out = new StringBuilder("::").append(level(finding.severity()));
    out.append(" file=").append(property(report.places().path(finding)));
    out.append(",line=").append(report.places().line(finding));
    finding.at().column().ifPresent(column -> out.append(",col=").append(column));
    out.append(",title=").append(property(report.unit(finding) + " " + finding.rule()));
    return out.append("::").append(data(report.words().whole(finding))).toString();
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.word();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(VisibleText.of(text)).replace(":", "%3A").replace(",", "%2C");
  }
}
