package org.linli.value;

import java.util.regex.Pattern;

/** The fast path: most cells of most tables are plain digits. */
final class Digits {

  private static final int SAFE = 12;
  private static final Pattern SEVERAL =
      Pattern.compile("[0-9０-９][0-9０-９.,，．]*+(?:[^\\S\\n]*+[\\n;；]\\s*+[0-9０-９][0-9０-９.,，．]*+)++");

  private Digits() {}

  /**
   * The hundredths that up to nine ASCII digits, a point and one or two digits write; -1 for any
   * other text.
   */
  static long hundredths(String text) {
    int point = text.indexOf('.');
    int places = text.length() - point - 1;
    if (point < 1 || point > 9 || places < 1 || places > 2) {
      return -1;
    }
    long whole = plain(text, 0, point);
    long part = plain(text, point + 1, text.length());
    return whole < 0 || part < 0 ? -1 : whole * 100 + (places == 1 ? part * 10 : part);
  }

  /**
   * Whether the text is two bare numbers or more, each on a line of its own or behind a semicolon:
   * nobody knows whether they add up, or whether one has taken the place of the other.
   */
  static boolean areSeveral(String text) {
    return SEVERAL.matcher(text).matches();
  }

  /** The number that up to twelve ASCII digits and nothing else write; -1 for any other text. */
  static long plain(String text) {
    return plain(text, 0, text.length());
  }

  private static long plain(String text, int from, int to) {
    if (from == to || to - from > SAFE) {
      return -1;
    }
    long value = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
