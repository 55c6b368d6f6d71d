package org.linli.render.findings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linli.finding.Finding;
import org.linli.finding.Severity;
import org.linli.value.Text;

/**
 * Writes the summary of a step on GitHub: counts, units, and the gravest findings, as Markdown. It
 * stays far below the one mebibyte that GitHub takes of a step.
 */
public final class GitHubSummary {
  private static final int UNITS = 100;
  private static final int FINDINGS = 100;

  private final CheckReport report;
  private final StringBuilder out = new StringBuilder();

  private GitHubSummary(CheckReport report) {
    this.report = report;
  }

  /** Returns the summary, ending in an empty line. */
  public static String of(CheckReport report) {
    GitHubSummary summary = new GitHubSummary(report);
    summary.head();
    List<Told> open = GitHubAnnotations.worstFirst(report);
    summary.units(open);
    summary.findings(open);
    return summary.out.toString();
  }

  private void head() {
    CheckReport.Run run = report.run();
    out.append("## ")
        .append(report.words().phrase("summary.title", text(run.root().name()), run.asOf()))
        .append("\n\n")
        .append(report.counts())
        .append("\n\n");
    report.notes().forEach(note -> out.append("- ").append(text(note)).append('\n'));
    if (!report.notes().isEmpty()) {
      out.append('\n');
    }
  }

  private void units(List<Told> open) {
    Map<String, Map<Severity, Long>> units = new TreeMap<>();
    LeftOut leftOut = report.leftOut();
    for (Told told : open) {
      units
          .computeIfAbsent(report.unit(told.finding()), unit -> new EnumMap<>(Severity.class))
          .merge(
              told.finding().severity(), 1 + leftOut.behind(told.finding()).orElse(0L), Long::sum);
    }
    if (units.isEmpty()) {
      return;
    }
    heading("summary.unit", "severity.error", "severity.warning", "severity.info");
    units.entrySet().stream()
        .limit(UNITS)
        .forEach(
            unit ->
                row(
                    text(unit.getKey()),
                    count(unit.getValue(), Severity.ERROR),
                    count(unit.getValue(), Severity.WARNING),
                    count(unit.getValue(), Severity.INFO)));
    rest(units.size() - UNITS);
  }

  private static String count(Map<Severity, Long> counts, Severity severity) {
    return String.valueOf(counts.getOrDefault(severity, 0L));
  }

  private void findings(List<Told> open) {
    if (open.isEmpty()) {
      return;
    }
    heading("summary.severity", "summary.place", "summary.rule", "summary.message");
    for (Told told : open.subList(0, Math.min(FINDINGS, open.size()))) {
      Finding finding = told.finding();
      row(
          report.words().severity(finding.severity()),
          text(
              report.places().path(finding)
                  + finding.at().line().map(line -> ":" + line).orElse("")),
          text(finding.rule().text()),
          text(report.words().message(finding)));
    }
    rest(Math.max(0, open.size() - FINDINGS) + report.open().leftOut());
  }

  private void heading(String... keys) {
    String[] cells = new String[keys.length];
    for (int i = 0; i < keys.length; i++) {
      cells[i] = report.words().phrase(keys[i]);
    }
    row(cells);
    out.append("|---".repeat(keys.length)).append("|\n");
  }

  private void row(String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private void rest(long hidden) {
    out.append('\n');
    if (hidden > 0) {
      out.append(report.words().hidden(hidden)).append("\n\n");
    }
  }

  /**
   * Any ASCII punctuation may be escaped in Markdown; with all of it escaped nothing is markup. A
   * dash is so at the beginning only.
   */
  private static String text(String data) {
    StringBuilder out = new StringBuilder();
    for (char c : Text.shown(data).toCharArray()) {
      boolean letter = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
      boolean harmless = letter || c == '/' || c == '-' && !out.isEmpty();
      if (c > ' ' && c < '\u007F' && !harmless) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }
}
