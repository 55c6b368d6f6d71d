package org.linli.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Finds, among texts that were added before, those that a text may be like, by a sample of its
 * shingles: a few look-ups whatever the number of texts. That two texts of which nine tenths are
 * the same have none of their sixteen in common happens once in 10^12.
 *
 * <p>Where a crowd of texts shares a passage, the first few that hold it stand for the others, so
 * that the work stays the same for each; whoever has copied is like one of those first.
 */
final class AlikeTexts {
  private static final int SAMPLE = 16;

  /** As many texts are remembered for each run of characters. */
  private static final int HOLDERS = 4;

  private static final int CANDIDATES = 4;
  private static final long NEXT_HOLDER = 0x9E3779B97F4A7C15L;

  /**
   * Number of the text by shingle; of the second text that holds it, by the next key, and so on.
   */
  private final LongTable holders = new LongTable();

  /** Adds a text under its number. */
  void add(int number, Shingles text) {
    for (long hash : text.sample(SAMPLE)) {
      long key = hash;
      for (int i = 0; i < HOLDERS && holders.putIfAbsent(key, number).isPresent(); i++) {
        key += NEXT_HOLDER;
      }
    }
  }

  /** Returns the numbers of a few texts, those first that share most of the sample. */
  List<Integer> near(Shingles text) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (long hash : text.sample(SAMPLE)) {
      long key = hash;
      for (int i = 0; i < HOLDERS; i++) {
        OptionalLong holder = holders.get(key);
        if (holder.isEmpty()) {
          break;
        }
        shared.merge((int) holder.getAsLong(), 1, Integer::sum);
        key += NEXT_HOLDER;
      }
    }
    return shared.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }
}
