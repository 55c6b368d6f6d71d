package org.linli.compare;

import java.util.List;
import java.util.stream.Collectors;
import org.linli.compare.Difference.FigureChange;
import org.linli.compare.Difference.FindingChange;
import org.linli.compare.Difference.InputChange;
import org.linli.compare.Difference.LineChange;
import org.linli.compare.Difference.Presence;
import org.linli.compare.Difference.UnitChange;
import org.linli.finding.Severity;
import org.linli.render.findings.Language;
import org.linli.render.findings.Paint;
import org.linli.value.Text;

/**
 * Writes a difference for a terminal, a line for each thing that differs: {@code +} for what is
 * new, {@code -} for what is gone, {@code ~} for what is otherwise.
 */
public final class DifferenceText {
  private final Phrases phrases;
  private final Paint paint;
  private final int most;
  private final StringBuilder out = new StringBuilder();

  private DifferenceText(Language language, Paint paint, int most) {
    this.phrases = new Phrases(language);
    this.paint = paint;
    this.most = most;
  }

  /**
   * Returns the text, ending in a line break.
   *
   * @param most how much is listed of a kind; what is hidden is counted
   */
  public static String of(Difference difference, Language language, Paint paint, int most) {
    DifferenceText text = new DifferenceText(language, paint, most);
    text.write(difference);
    return text.out.toString();
  }

  private void write(Difference difference) {
    head(difference);
    if (difference.isEmpty()) {
      line(phrases.phrase("none"));
      return;
    }
    if (!difference.reporting().isEmpty()) {
      heading(phrases.phrase("reporting", difference.reporting().size()));
      listed(difference.reporting(), this::unit);
    }
    for (Section section : Section.values()) {
      List<LineChange> lines = Listing.lines(difference, section);
      if (!lines.isEmpty()) {
        heading(phrases.section(section));
        listed(lines, this::figures);
      }
    }
    findings(difference, Presence.ADDED);
    findings(difference, Presence.REMOVED);
    if (!difference.inputs().isEmpty()) {
      heading(
          phrases.phrase(
              "inputs",
              Listing.inputs(difference, Presence.ADDED),
              Listing.inputs(difference, Presence.CHANGED),
              Listing.inputs(difference, Presence.REMOVED)));
      listed(difference.inputs(), this::input);
    }
  }

  private void head(Difference difference) {
    var before = difference.before();
    var after = difference.after();
    line(
        paint.heading(
            phrases.phrase("head", Text.shown(after.rootName()), Text.shown(after.title()))));
    line(phrases.phrase("as-of", before.asOf(), after.asOf()));
    if (!before.version().equals(after.version())) {
      line(phrases.phrase("version", before.version(), after.version()));
    }
    if (difference.packChanged()) {
      line(phrases.phrase("pack"));
    }
  }

  private void unit(UnitChange change) {
    String liaisons = phrases.liaisons(change);
    String then = phrases.reported(change.before());
    String now = phrases.reported(change.after());
    String status = then.equals(now) ? then : then + " → " + now;
    line(
        "  "
            + Text.shown(change.code() + " " + change.name())
            + phrases.phrase("colon")
            + status
            + (liaisons.isEmpty()
                ? ""
                : phrases.phrase("semicolon") + phrases.phrase("liaisons", liaisons)));
  }

  private void figures(LineChange change) {
    String name = phrases.name(change);
    if (name.isEmpty()) {
      change.figures().forEach(figure -> line("  " + figure(change, figure)));
      return;
    }
    String figures =
        Listing.figures(change).stream()
            .map(figure -> figure(change, figure))
            .collect(Collectors.joining(phrases.phrase("semicolon")));
    line(
        "  "
            + mark(change.presence())
            + " "
            + Text.shown(name)
            + (figures.isEmpty() ? "" : phrases.phrase("colon") + figures));
  }

  private String figure(LineChange line, FigureChange change) {
    return Text.shown(
        phrases.label(line.section(), change.key())
            + " "
            + phrases.shown(change, change.before())
            + " → "
            + phrases.shown(change, change.after())
            + phrases.more(change));
  }

  private void findings(Difference difference, Presence presence) {
    List<FindingChange> findings = Listing.findings(difference, presence);
    if (!findings.isEmpty()) {
      heading(
          phrases.phrase(
              presence == Presence.ADDED ? "findings.new" : "findings.gone", findings.size()));
      listed(findings, this::finding);
    }
  }

  private void finding(FindingChange change) {
    String place = change.at().file().isEmpty() ? change.at().unit() : change.at().file();
    String word = change.found().severity();
    String severity =
        Severity.ofWord(word)
            .map(known -> paint.severity(known, phrases.severity(word)))
            .orElse(word);
    line(
        "  "
            + mark(change.presence())
            + " "
            + Text.shown(place)
            + (place.isEmpty() ? "" : " ")
            + severity
            + " "
            + paint.aside(Text.shown(change.at().rule()))
            + " "
            + Text.shown(change.found().message()));
  }

  private void input(InputChange change) {
    line("  " + mark(change.presence()) + " " + Text.shown(change.file()));
  }

  private static String mark(Presence presence) {
    return switch (presence) {
      case ADDED -> "+";
      case REMOVED -> "-";
      case CHANGED -> "~";
    };
  }

  private interface Writer<T> {
    void write(T item);
  }

  private <T> void listed(List<T> items, Writer<T> writer) {
    Listing.first(most, items).forEach(writer::write);
    if (items.size() > most) {
      line("  " + paint.aside(phrases.phrase("hidden", items.size() - most)));
    }
  }

  private void heading(String text) {
    line("");
    line(paint.heading(text));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
