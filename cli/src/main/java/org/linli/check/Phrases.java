package org.linli.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words of two or more characters, of which the longest is found that stands at a place. */
final class Phrases {
  private static final int SHORTEST = 2;

  /** A power of two: a list seldom holds words that begin in different ways. */
  private static final int LISTS = 1 << 14;

  /** By what their first two characters come to, the longest first. */
  private final String[][] byStart = new String[LISTS][];

  /** Takes the words; those of a single character are left out. */
  Phrases(Collection<String> words) {
    Map<Integer, List<String>> lists =
        words.stream()
            .filter(word -> word.length() >= SHORTEST)
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.groupingBy(word -> start(word, 0)));
    for (int i = 0; i < LISTS; i++) {
      byStart[i] = lists.getOrDefault(i, List.of()).toArray(String[]::new);
    }
  }

  /** Returns how long the longest word is that stands at a place of a text; 0 for none. */
  int lengthAt(String text, int at) {
    if (at + SHORTEST <= text.length()) {
      for (String word : byStart[start(text, at)]) {
        if (text.startsWith(word, at)) {
          return word.length();
        }
      }
    }
    return 0;
  }

  private static int start(String text, int at) {
    return (text.charAt(at) * 31 + text.charAt(at + 1)) & LISTS - 1;
  }
}
