package org.linli.check;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Every run of five characters of a text, once each, as 64 bits that stand for it. What two texts
 * have of each other shows in how many of these they share, wherever in the text they stand.
 */
final class Shingles {
  private static final int CHARACTERS = 5;

  /** In ascending order, which is as good as drawn by lot. */
  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** Returns those of a text; none for one that is shorter. */
  static Shingles of(String text) {
    int count = Math.max(0, text.length() - CHARACTERS + 1);
    long[] hashes = new long[count];
    for (int at = 0; at < count; at++) {
      long first = 0;
      for (int i = at; i < at + CHARACTERS - 1; i++) {
        first = first << Character.SIZE | text.charAt(i);
      }
      hashes[at] = Fingerprint.mixed(Fingerprint.mixed(first) + text.charAt(at + CHARACTERS - 1));
    }
    return new Shingles(LongStream.of(hashes).sorted().distinct().toArray());
  }

  /** Returns how many there are. */
  int size() {
    return hashes.length;
  }

  /**
   * Returns the first of them in their order. Of two texts that are alike these are nearly the
   * same, so that one can be found by the other's.
   */
  long[] sample(int size) {
    return Arrays.copyOf(hashes, Math.min(size, hashes.length));
  }

  /** Returns how many of them another text has too. */
  int sharedWith(Shingles other) {
    int shared = 0;
    int at = 0;
    for (long hash : hashes) {
      while (at < other.hashes.length && other.hashes[at] < hash) {
        at++;
      }
      if (at < other.hashes.length && other.hashes[at] == hash) {
        shared++;
      }
    }
    return shared;
  }
}
