package org.linli.check;

import org.linli.value.Text;

/**
 * 128 bits that stand for some texts. At ten million activities the chance that two that differ
 * bear the same is below 10^-24.
 *
 * @param high first half
 * @param low second half
 */
record Fingerprint(long high, long low) {
  private static final long FIRST_STEP = 0x9E3779B97F4A7C15L;
  private static final long SECOND_STEP = 0xC2B2AE3D27D4EB4FL;

  /** Returns the fingerprint of a text. */
  static Fingerprint of(String text) {
    long high = SECOND_STEP;
    long low = FIRST_STEP;
    for (int i = 0; i < text.length(); i++) {
      long unit = text.charAt(i);
      high = Long.rotateLeft((high ^ unit) * FIRST_STEP, 27);
      low = (Long.rotateLeft(low, 31) + unit) * SECOND_STEP;
      low ^= low >>> 29;
    }
    return new Fingerprint(mixed(high ^ low >>> 7), mixed(low));
  }

  /** Returns what stands for this and a number behind it. */
  Fingerprint and(long number) {
    return new Fingerprint(
        mixed(Long.rotateLeft(high, 27) * FIRST_STEP ^ number),
        mixed((Long.rotateLeft(low, 31) + number) * SECOND_STEP));
  }

  /** Returns what stands for this and another behind it. */
  Fingerprint and(Fingerprint other) {
    return new Fingerprint(
        mixed(Long.rotateLeft(high, 27) * FIRST_STEP ^ other.high),
        mixed((Long.rotateLeft(low, 31) + other.low) * SECOND_STEP));
  }

  /** Returns 64 bits that stand for one text without its white space and width. */
  static long folded(String text) {
    return of(Text.folded(text)).low;
  }

  /** Returns 64 bits that stand for as many, each of which depends on all of them. */
  static long mixed(long bits) {
    long mixed = (bits ^ bits >>> 33) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ mixed >>> 33;
  }
}
