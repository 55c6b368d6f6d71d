package org.linli.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Words of two or more characters, of which the longest is found that stands at a place. */
final class Phrases {
  private static final int SHORTEST = 2;

  /** By their first two characters, the longest first. */
  private final Map<Integer, List<String>> byStart = new HashMap<>();

  /** Takes the words; those of a single character are left out. */
  Phrases(Collection<String> words) {
    for (String word : new LinkedHashSet<>(words)) {
      if (word.length() >= SHORTEST) {
        byStart.computeIfAbsent(start(word, 0), start -> new ArrayList<>(1)).add(word);
      }
    }
    byStart.values().forEach(list -> list.sort(Comparator.comparing(String::length).reversed()));
  }

  /** Returns how long the longest word is that stands at a place of a text; 0 for none. */
  int lengthAt(String text, int at) {
    if (at + SHORTEST <= text.length()) {
      for (String word : byStart.getOrDefault(start(text, at), List.of())) {
        if (text.startsWith(word, at)) {
          return word.length();
        }
      }
    }
    return 0;
  }

  private static int start(String text, int at) {
    return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
  }
}
