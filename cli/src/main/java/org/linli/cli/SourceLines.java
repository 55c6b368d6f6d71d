package org.linli.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.linli.finding.Finding;
import org.linli.read.SourceText;
import org.linli.read.SourceText.Excerpt;
import org.linli.render.findings.Words;
import org.linli.value.PersonalData;
import org.linli.value.Text;

/** What a finding is about, as it stands in the file, with marks under the cell. */
final class SourceLines {
  private static final int BEFORE = 30;
  private static final int MEANT = 60;
  private static final int AFTER = 30;

  private final SourceText source;

  SourceLines(Path folder) {
    this.source = new SourceText(folder);
  }

  /** Returns the lines to be shown under a finding; none where there is nothing to show. */
  List<String> of(Finding finding) {
    if (finding.at().cell().isPresent()) {
      return Words.value(finding)
          .filter(value -> !value.isEmpty())
          .map(value -> List.of(finding.at().cell().get() + " │ " + Text.shown(value)))
          .orElse(List.of());
    }
    Optional<Excerpt> excerpt = source.at(finding.at(), finding.value());
    return excerpt
        .map(found -> lines(finding.at().line().orElse(1), found))
        .filter(lines -> !lines.get(0).endsWith("│ "))
        .orElse(List.of());
  }

  private static List<String> lines(int number, Excerpt excerpt) {
    String line = PersonalData.masked(excerpt.line());
    String margin = number + " │ ";
    if (excerpt.start() == excerpt.end()) {
      return List.of(margin + Text.shortened(Text.shown(line), BEFORE + MEANT + AFTER));
    }
    int start = excerpt.start();
    int end = Math.min(excerpt.end(), line.length());
    String before = Text.shown(line.substring(0, start));
    String meant = Text.shortened(Text.shown(line.substring(start, Math.max(start, end))), MEANT);
    String after = Text.shown(line.substring(Math.max(start, end)));
    String left = Text.characters(before) > BEFORE ? "…" + tail(before) : before;
    String marks = "^".repeat(Math.max(1, TextTable.width(meant)));
    return List.of(
        margin + left + meant + Text.shortened(after, AFTER),
        " ".repeat(TextTable.width(Integer.toString(number)))
            + " │ "
            + " ".repeat(TextTable.width(left))
            + marks);
  }

  private static String tail(String text) {
    int from = text.offsetByCodePoints(text.length(), -BEFORE);
    return text.substring(from);
  }
}
