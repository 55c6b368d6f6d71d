package org.linli.fix;

import java.nio.CharBuffer;
import java.util.ArrayList;
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

  /** Returns the parts of a text after edits, which are in order and do not overlap. */
  static List<CharSequence> parts(String text, int start, int end, List<Edit> edits) {
    List<CharSequence> parts = new ArrayList<>(edits.size() * 2 + 1);
    int at = start;
    for (Edit edit : edits) {
      parts.add(CharBuffer.wrap(text, at, edit.start));
      parts.add(edit.text);
      at = edit.end;
    }
    parts.add(CharBuffer.wrap(text, at, end));
    return parts;
  }
}
