package org.linli.render.document;

import java.util.List;
import java.util.stream.Collectors;
import org.linli.aggregate.NoticeFigures.ListedRow;
import org.linli.render.Privacy;
import org.linli.value.Text;

/**
 * Submitted text as a report quotes it: numbers of persons and names of helped persons masked,
 * unless the report is for the bureau's own use.
 */
record Published(Privacy privacy) {
  private static final String ENDS = "。！？；";

  /** After these a line goes on or has ended, also within quotation marks and brackets. */
  private static final String PUNCTUATION = ENDS + "，、：…—.!?;,:";

  private static final String CLOSING = "”’」』）)》";

  /** Returns a text for the report. */
  String text(String submitted) {
    String clean = Text.clean(submitted);
    return privacy.narrative(clean);
  }

  /** Returns what a unit stated of an indicator: its name, a figure or what it counts. */
  String figure(String stated) {
    return privacy.text(stated);
  }

  /**
   * Returns what a field of a listed row holds, for a cell of the report: one line, whose sentences
   * do not run into each other.
   */
  String field(String table, String key, ListedRow row) {
    List<String> lines =
        privacy
            .row(table, row::text)
            .field(key, Text.clean(row.text(key)))
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    int last = lines.size() - 1;
    return last < 1 ? String.join("", lines) : sentences(lines.subList(0, last)) + lines.get(last);
  }

  /** Returns the paragraphs of a narrative, empty ones left out. */
  List<String> paragraphs(String narrative) {
    return narrative.lines().map(this::text).filter(line -> !line.isEmpty()).toList();
  }

  /**
   * Returns the first whole sentences of a narrative, up to so many characters, as one paragraph. A
   * line that ends without any punctuation is a sentence of its own.
   */
  String excerpt(String narrative, int characters) {
    String whole = sentences(paragraphs(narrative));
    if (whole.codePointCount(0, whole.length()) <= characters) {
      return whole;
    }
    String cut = Text.shortened(whole, characters);
    int end = -1;
    for (int i = 0; i < cut.length(); i++) {
      end = ENDS.indexOf(cut.charAt(i)) >= 0 ? i : end;
    }
    return end < characters / 3 ? cut : cut.substring(0, end) + "。";
  }

  private static String sentences(List<String> lines) {
    return lines.stream().map(Published::ended).collect(Collectors.joining());
  }

  /** Returns a line as a sentence: with 。 where it has no punctuation at its end. */
  private static String ended(String line) {
    int last = line.length() - 1;
    while (last > 0 && CLOSING.indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return PUNCTUATION.indexOf(line.charAt(last)) >= 0 ? line : line + "。";
  }
}
