package org.linli.value;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which of some words occur in a text, in one pass over the text however many words there
 * are. Immutable.
 */
public final class Keywords {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final BitSet firsts = new BitSet();

  /** Prepares for these words; an empty one occurs nowhere. */
  public Keywords(Collection<String> words) {
    for (String word : words) {
      if (!word.isEmpty() && numbers.putIfAbsent(word, numbers.size()) == null) {
        firsts.set(word.charAt(0));
        byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word);
      }
    }
    byFirst.values().forEach(some -> some.sort(Comparator.comparingInt(String::length)));
  }

  /** Returns the number under which a word is found, from 0; -1 for one that was not prepared. */
  public int number(String word) {
    return numbers.getOrDefault(word, -1);
  }

  /** Adds the numbers of the words that occur in a text. */
  public void find(String text, BitSet found) {
    for (int i = 0; i < text.length(); i++) {
      if (firsts.get(text.charAt(i))) {
        for (String word : byFirst.getOrDefault(text.charAt(i), List.of())) {
          if (text.startsWith(word, i)) {
            found.set(number(word));
          }
        }
      }
    }
  }
}
