package org.linli.check;

import java.util.Arrays;

/**
 * Every run of five characters of a text, once each, as 64 bits that stand for it. What two texts
 * have of each other shows in how many of these they share, wherever in the text they stand.
 */
final class Shingles {
  /** Characters of a run before its last. */
  private static final int BEFORE = 4;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** In ascending order, which is as good as drawn by lot. */
  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** Returns those of a text; none for one that is shorter. */
  static Shingles of(String text) {
    long[] hashes = new long[Math.max(0, text.length() - BEFORE)];
    // The four characters before the one that is looked at fill the 64 bits; older ones drop out.
    long before = 0;
    for (int at = 0; at < text.length(); at++) {
      char last = text.charAt(at);
      if (at >= BEFORE) {
        hashes[at - BEFORE] = Fingerprint.mixed(before * SPREAD + last);
      }
      before = before << Character.SIZE | last;
    }
    Arrays.sort(hashes);
    return new Shingles(withoutRepeated(hashes));
  }

  private static long[] withoutRepeated(long[] sorted) {
    int kept = 0;
    for (int at = 0; at < sorted.length; at++) {
      if (at == 0 || sorted[at] != sorted[at - 1]) {
        sorted[kept++] = sorted[at];
      }
    }
    return kept == sorted.length ? sorted : Arrays.copyOf(sorted, kept);
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
