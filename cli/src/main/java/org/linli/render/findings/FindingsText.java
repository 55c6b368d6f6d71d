package org.linli.render.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.linli.finding.Finding;
import org.linli.finding.FindingLog;
import org.linli.finding.Location;
import org.linli.finding.Severity;
import org.linli.value.Text;
import org.linli.value.UnitCode;

/**
 * Writes findings for a terminal: by unit, one line for each with its place first, the hint below,
 * the counts at the end. Control characters are shown, so that data cannot steer the terminal.
 */
public final class FindingsText {
  private final Words words;
  private final Function<UnitCode, String> names;
  private final Paint paint;
  private final int most;
  private final Function<Finding, List<String>> sources;

  /**
   * Makes a writer.
   *
   * @param names the name of each unit
   * @param most how many findings are listed at most; what is hidden is counted
   */
  public FindingsText(Words words, Function<UnitCode, String> names, Paint paint, int most) {
    this(words, names, paint, most, finding -> List.of());
  }

  /**
   * Makes a writer that shows what each finding is about.
   *
   * @param sources the lines to be shown under a finding, already harmless
   */
  public FindingsText(
      Words words,
      Function<UnitCode, String> names,
      Paint paint,
      int most,
      Function<Finding, List<String>> sources) {
    this.words = words;
    this.names = names;
    this.paint = paint;
    this.most = most;
    this.sources = sources;
  }

  /** Returns the findings of a log, ending in a line break. */
  public String of(FindingLog log) {
    return of(log, Severity.INFO);
  }

  /**
   * Returns the findings of a log that are of a severity or graver, ending in a line break. The
   * counts at the end are of all.
   */
  public String of(FindingLog log, Severity least) {
    StringBuilder out = new StringBuilder();
    List<Finding> findings =
        log.sorted().stream().filter(finding -> finding.severity().atLeast(least)).toList();
    List<Finding> listed = findings.subList(0, Math.min(most, findings.size()));
    Optional<Finding> before = Optional.empty();
    for (Finding finding : listed) {
      Optional<UnitCode> unit = finding.at().unit();
      if (before.isEmpty() || !before.get().at().unit().equals(unit)) {
        out.append(before.isEmpty() ? "" : "\n").append(paint.heading(heading(unit))).append('\n');
      }
      finding(finding, out);
      before = Optional.of(finding);
    }
    if (!listed.isEmpty()) {
      out.append('\n');
    }
    long hidden = findings.size() - listed.size() + log.leftOut();
    if (hidden > 0) {
      out.append(words.phrase("hidden", hidden)).append('\n');
    }
    return out.append(counts(log)).append('\n').toString();
  }

  /**
   * Returns findings that do not count under a heading of their own, each with the reason if any.
   */
  public String aside(Told.Standing standing, List<Told> findings) {
    if (findings.isEmpty()) {
      return "";
    }
    String heading = words.phrase("aside." + standing.word());
    StringBuilder out = new StringBuilder(paint.heading(heading)).append('\n');
    for (Told told : findings.subList(0, Math.min(most, findings.size()))) {
      finding(told.finding(), out);
      told.reason()
          .ifPresent(
              reason ->
                  out.append("      ")
                      .append(paint.aside(words.phrase("reason", Text.shown(reason))))
                      .append('\n'));
    }
    int more = findings.size() - most;
    return out.append(more > 0 ? words.hidden(more) + "\n" : "").append('\n').toString();
  }

  /**
   * Returns the counts in one line, as {@code 错误 1 条，警告 2 条，提示 0 条}; a sentence of its own where
   * there are none.
   */
  public String counts(FindingLog log) {
    long errors = log.count(Severity.ERROR);
    long warnings = log.count(Severity.WARNING);
    long notes = log.count(Severity.INFO);
    if (errors + warnings + notes == 0) {
      return words.phrase("none");
    }
    return words.phrase("counts", errors, warnings, notes);
  }

  private String heading(Optional<UnitCode> unit) {
    return unit.map(code -> code.text() + " " + Text.shown(names.apply(code)))
        .orElseGet(() -> words.phrase("campaign"));
  }

  private void finding(Finding finding, StringBuilder out) {
    String place = LogLine.harmless(place(finding.at()));
    out.append("  ").append(place).append(place.isEmpty() ? "" : " ");
    out.append(paint.severity(finding.severity(), words.severity(finding.severity())));
    out.append(' ').append(paint.aside(finding.rule().text()));
    out.append(' ').append(LogLine.harmless(words.message(finding))).append('\n');
    sources
        .apply(finding)
        .forEach(line -> out.append("      ").append(LogLine.harmless(line)).append('\n'));
    String hint = LogLine.harmless(words.hint(finding));
    String clause = words.clause(finding);
    if (!hint.isEmpty() || !clause.isEmpty()) {
      String gap = hint.isEmpty() || clause.isEmpty() ? "" : " ";
      out.append("      ").append(paint.aside("→ " + hint + gap + clause)).append('\n');
    }
  }

  /** {@code file:line:column}, in a workbook {@code file:sheet!E12}, as far as it is known. */
  private static String place(Location at) {
    String file = Text.shown(at.file().orElse(""));
    if (at.inWorkbook().isPresent()) {
      return file + ":" + Text.shown(at.inWorkbook().get());
    }
    return file
        + at.line().map(line -> ":" + line).orElse("")
        + at.column().map(column -> ":" + column).orElse("");
  }
}
