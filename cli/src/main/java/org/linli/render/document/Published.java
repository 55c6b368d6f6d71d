package org.linli.render.document;

import java.util.List;
import org.linli.aggregate.NoticeFigures.ListedRow;
import org.linli.render.Privacy;
import org.linli.value.Text;

/**
 * Submitted text as a report quotes it: numbers of persons and names of helped persons masked,
 * unless the report is for the bureau's own use.
 */
record Published(Privacy privacy) {
  private static final String ENDS = "。！？；";

  /** Returns a text for the report. */
  String text(String submitted) {
    String clean = Text.clean(submitted);
    return privacy.narrative(clean);
  }

  /** Returns what a field of a listed row holds, for the report. */
  String field(String table, String key, ListedRow row) {
    return privacy.row(table, row::text).field(key, Text.clean(row.text(key)));
  }

  /** Returns the paragraphs of a narrative, empty ones left out. */
  List<String> paragraphs(String narrative) {
    return narrative.lines().map(this::text).filter(line -> !line.isEmpty()).toList();
  }

  /**
   * Returns the first whole sentences of a narrative, up to so many characters, as one paragraph.
   */
  String excerpt(String narrative, int characters) {
    String whole = String.join("", paragraphs(narrative));
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
}
