package org.linli.value;

import java.util.Collection;
import java.util.Optional;

/** Did you mean …? */
public final class Edits {

  private Edits() {}

  /**
   * The word among {@code among} that is fewest edits away, if it is near enough to be a slip: one
   * edit for a word of two to four characters, two up to eight, three beyond; a word of one
   * character has no neighbours. Of several equally near the first in code point order. A word is
   * not its own neighbour's suggestion: an exact match is returned as it is.
   */
  public static Optional<String> nearest(String word, Collection<String> among) {
    int[] sought = Text.folded(word).codePoints().map(Character::toLowerCase).toArray();
    int best = allowed(sought.length) + 1;
    String found = null;
    for (String candidate : among) {
      int[] other = Text.folded(candidate).codePoints().map(Character::toLowerCase).toArray();
      if (other.length == 0) {
        continue;
      }
      int distance = distance(sought, other);
      if (distance < best
          || (found != null && distance == best && candidate.compareTo(found) < 0)) {
        best = distance;
        found = candidate;
      }
    }
    return Optional.ofNullable(found);
  }

  private static int allowed(int length) {
    if (length < 2) {
      return 0;
    }
    if (length <= 4) {
      return 1;
    }
    return length <= 8 ? 2 : 3;
  }

  /**
   * Damerau-Levenshtein distance (optimal string alignment): a swap of two neighbours is one edit.
   */
  private static int distance(int[] a, int[] b) {
    int[] before = new int[b.length + 1];
    int[] last = new int[b.length + 1];
    int[] row = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length; i++) {
      row[0] = i;
      for (int j = 1; j <= b.length; j++) {
        int changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] spent = before;
      before = last;
      last = row;
      row = spent;
    }
    return last[b.length];
  }
}
