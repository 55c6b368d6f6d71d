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

  /** Stands between texts; no text holds it, since it is no character. */
  private static final int BETWEEN = 0x110000;

  /** Returns the fingerprint of texts in this order. */
  static Fingerprint of(String... texts) {
    long high = SECOND_STEP;
    long low = FIRST_STEP;
    for (String text : texts) {
      for (int i = 0; i <= text.length(); i++) {
        long unit = i < text.length() ? text.charAt(i) : BETWEEN;
        high = Long.rotateLeft((high ^ unit) * FIRST_STEP, 27);
        low = (Long.rotateLeft(low, 31) + unit) * SECOND_STEP;
        low ^= low >>> 29;
      }
    }
    return new Fingerprint(mixed(high ^ low >>> 7), mixed(low));
  }

  /** Returns 64 bits that stand for one text without its white space and width. */
  static long folded(String text) {
    return of(Text.folded(text)).low;
  }

  private static long mixed(long bits) {
    long mixed = (bits ^ bits >>> 33) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ mixed >>> 33;
  }
}
