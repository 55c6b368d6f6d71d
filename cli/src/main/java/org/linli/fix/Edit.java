package org.linli.fix;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.linli.finding.Observation;

/**
 * Characters of a file, and what is written in their place.
 *
 * @param start first of them, from 0
 * @param end behind the last
 * @param text that takes their place; empty for a row that is taken out
 * @param kinds why
 * @param row the how-manieth row of data it is in, from 0; -1 for a row that is no data
 * @param answered what reading the file will no longer bring to light
 */
record Edit(int start, int end, String text, Set<Kind> kinds, int row, List<Observation> answered) {
  static final int NO_DATA = -1;
  static final Comparator<Edit> ORDER =
      Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end);

  Edit {
    kinds = Set.copyOf(kinds);
    answered = List.copyOf(answered);
  }

  /** Returns a text after edits, which are in order and do not overlap. */
  static String applied(String text, int start, int end, List<Edit> edits) {
    StringBuilder out = new StringBuilder(end - start);
    int at = start;
    for (Edit edit : edits) {
      out.append(text, at, edit.start).append(edit.text);
      at = edit.end;
    }
    return out.append(text, at, end).toString();
  }
}
