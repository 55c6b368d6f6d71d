package org.linli.value;

/** The fast path: most cells of most tables are plain digits. */
final class Digits {

  private static final int SAFE = 12;

  private Digits() {}

  /** The number that up to twelve ASCII digits and nothing else write; -1 for any other text. */
  static long plain(String text) {
    int length = text.length();
    if (length == 0 || length > SAFE) {
      return -1;
    }
    long value = 0;
    for (int i = 0; i < length; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
