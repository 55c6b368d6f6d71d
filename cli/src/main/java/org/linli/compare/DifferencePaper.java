package org.linli.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linli.compare.Difference.FigureChange;
import org.linli.compare.Difference.FindingChange;
import org.linli.compare.Difference.InputChange;
import org.linli.compare.Difference.LineChange;
import org.linli.compare.Difference.Presence;
import org.linli.compare.Difference.UnitChange;
import org.linli.render.document.Draft;
import org.linli.render.document.Rendered;
import org.linli.render.findings.Language;

/**
 * Writes a difference as an official paper in Chinese, whatever the language of messages: it goes
 * into the same file as the summary reports.
 */
public final class DifferencePaper {
  private static final String LEFT = ":---";
  private static final String CENTER = ":---:";
  private static final String RIGHT = "---:";
  private static final String[] NUMERALS = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

  private final Phrases phrases = new Phrases(Language.ZH);
  private final Draft draft = new Draft();
  private final Difference difference;
  private final int most;
  private int headings;

  private DifferencePaper(Difference difference, int most) {
    this.difference = difference;
    this.most = most;
  }

  /**
   * Returns the paper.
   *
   * @param most how much is listed of a kind; what is hidden is counted
   */
  public static Rendered of(Difference difference, int most) {
    return new DifferencePaper(difference, most).paper();
  }

  private Rendered paper() {
    var after = difference.after();
    draft.title(phrases.phrase("paper.title", after.rootName(), after.title()));
    draft.paragraph(
        phrases.phrase("paper.opening", day(difference.before().asOf()), day(after.asOf())));
    if (difference.packChanged()) {
      draft.paragraph(phrases.phrase("paper.pack"));
    }
    if (difference.isEmpty()) {
      draft.paragraph(phrases.phrase("paper.none"));
    }
    reporting();
    for (Section section : Section.values()) {
      if (section != Section.RULES) {
        figures(section);
      }
    }
    findings(Presence.ADDED, "paper.findings.new");
    findings(Presence.REMOVED, "paper.findings.gone");
    inputs();
    return draft.rendered(after.rootName(), LocalDate.parse(after.asOf()));
  }

  private void reporting() {
    if (difference.reporting().isEmpty()) {
      return;
    }
    heading(phrases.phrase("paper.reporting"));
    long arrived =
        difference.reporting().stream()
            .filter(change -> change.before().map(Reported::isMissing).orElse(true))
            .filter(change -> change.after().map(unit -> !unit.isMissing()).orElse(false))
            .count();
    draft.paragraph(phrases.phrase("paper.reporting.told", difference.reporting().size(), arrived));
    List<List<String>> rows = new ArrayList<>();
    for (UnitChange change : Listing.first(most, difference.reporting())) {
      rows.add(
          List.of(
              change.code(),
              change.name(),
              phrases.reported(change.before()),
              phrases.reported(change.after()),
              phrases.liaisons(change)));
    }
    draft.table(words("paper.reporting.head"), List.of(LEFT, LEFT, CENTER, CENTER, CENTER), rows);
    hidden(difference.reporting().size());
  }

  private void figures(Section section) {
    List<LineChange> lines = Listing.lines(difference, section);
    if (lines.isEmpty()) {
      return;
    }
    heading(phrases.section(section));
    boolean named = lines.stream().anyMatch(line -> !phrases.name(line).isEmpty());
    List<List<String>> rows = new ArrayList<>();
    for (LineChange line : Listing.first(most, lines)) {
      for (FigureChange figure : Listing.figures(line)) {
        List<String> row = new ArrayList<>(named ? List.of(phrases.name(line)) : List.of());
        row.addAll(
            List.of(
                phrases.label(section, figure.key()),
                phrases.shown(figure, figure.before()),
                phrases.shown(figure, figure.after()),
                phrases.difference(figure),
                phrases.percentage(figure)));
        rows.add(row);
      }
    }
    List<String> head = new ArrayList<>(named ? List.of(phrases.phrase("paper.line")) : List.of());
    head.addAll(words("paper.figures.head"));
    List<String> alignments = new ArrayList<>(named ? List.of(LEFT) : List.of());
    alignments.addAll(List.of(LEFT, RIGHT, RIGHT, RIGHT, RIGHT));
    draft.table(head, alignments, rows);
    hidden(lines.size());
  }

  private void findings(Presence presence, String key) {
    List<FindingChange> findings = Listing.findings(difference, presence);
    if (findings.isEmpty()) {
      return;
    }
    heading(phrases.phrase(key, findings.size()));
    List<List<String>> rows = new ArrayList<>();
    for (FindingChange change : Listing.first(most, findings)) {
      String word = change.found().severity();
      rows.add(
          List.of(
              change.at().file().isEmpty() ? change.at().unit() : change.at().file(),
              phrases.severity(word),
              change.found().message()));
    }
    draft.table(words("paper.findings.head"), List.of(LEFT, CENTER, LEFT), rows);
    hidden(findings.size());
  }

  private void inputs() {
    if (difference.inputs().isEmpty()) {
      return;
    }
    heading(phrases.phrase("paper.inputs"));
    draft.paragraph(
        phrases.phrase(
            "paper.inputs.told",
            Listing.inputs(difference, Presence.ADDED),
            Listing.inputs(difference, Presence.CHANGED),
            Listing.inputs(difference, Presence.REMOVED)));
    List<List<String>> rows = new ArrayList<>();
    for (InputChange change : Listing.first(most, difference.inputs())) {
      rows.add(List.of(change.file(), phrases.presence(change.presence())));
    }
    draft.table(words("paper.inputs.head"), List.of(LEFT, CENTER), rows);
    hidden(difference.inputs().size());
  }

  private void heading(String text) {
    int number = headings++;
    draft.heading(numeral(number) + "、" + text);
  }

  private static String numeral(int index) {
    return index < NUMERALS.length
        ? NUMERALS[index]
        : NUMERALS[NUMERALS.length - 1] + NUMERALS[index - NUMERALS.length];
  }

  private void hidden(int all) {
    if (all > most) {
      draft.note(phrases.phrase("hidden", all - most));
    }
  }

  private List<String> words(String key) {
    return List.of(phrases.phrase(key).split("\\|", -1));
  }

  /** GB/T 15835: no leading zeros in a date in words. */
  private static String day(String iso) {
    LocalDate day = LocalDate.parse(iso);
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
