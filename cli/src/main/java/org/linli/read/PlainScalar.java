package org.linli.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What can be said of the bytes of a key or a value that stands on one line without quotation
 * marks. The bytes are those of a {@link PlainLines line}: valid, printable, no tabs.
 */
final class PlainScalar {
  /** With one of these a plain scalar does not begin, or only before certain characters. */
  private static final Ascii INDICATORS = new Ascii("-?:,[]{}#&*!|>'\"%@`");

  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = ONES << 7;
  private static final long COLONS = ONES * ':';
  private static final long NUMBER_SIGNS = ONES * '#';

  private static final Ascii KEY_STARTS =
      new Ascii("0123456789_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
  private static final Ascii IN_KEYS = new Ascii("-./()");

  private static final List<byte[]> NULLS = List.of(of("~"), of("null"), of("Null"), of("NULL"));

  private PlainScalar() {}

  /**
   * Whether this is read as exactly these bytes wherever a value can stand: not a quotation mark,
   * anchor, tag or list at its beginning, no key or comment within. False for nothing at all.
   *
   * @param to behind its last byte, which is no space
   */
  static boolean isPlain(byte[] bytes, int from, int to) {
    if (from == to || INDICATORS.has(bytes[from]) && !isNegative(bytes, from, to)) {
      return false;
    }
    int at = nextMark(bytes, from + 1, to);
    while (at < to) {
      boolean keys = bytes[at] == ':' && (at + 1 == to || bytes[at + 1] == ' ');
      if (keys || bytes[at] == '#' && bytes[at - 1] == ' ') {
        return false;
      }
      at = nextMark(bytes, at + 1, to);
    }
    return true;
  }

  /** Returns where the next colon or number sign stands; {@code to} or more if none does. */
  private static int nextMark(byte[] bytes, int from, int to) {
    int at = from;
    // What is behind the text, but still in the array, may be looked at.
    for (; at < to && at <= bytes.length - Long.BYTES; at += Long.BYTES) {
      long word = (long) WORD.get(bytes, at);
      long found = (zeros(word ^ COLONS) | zeros(word ^ NUMBER_SIGNS)) & HIGH_BITS;
      if (found != 0) {
        return at + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
    while (at < to && bytes[at] != ':' && bytes[at] != '#') {
      at++;
    }
    return at;
  }

  /** Sets the high bit of the first byte that is zero, and maybe of others behind it. */
  private static long zeros(long word) {
    return word - ONES & ~word;
  }

  /** Whether this is one of the words by which nothing is stated. */
  static boolean isNull(byte[] bytes, int from, int to) {
    if (to - from != 1 && to - from != 4) {
      return false;
    }
    for (byte[] word : NULLS) {
      if (Arrays.equals(word, 0, word.length, bytes, from, to)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the offset behind the characters of a key, {@code from} if none can begin one. All of
   * them mean the same to YAML wherever they stand in a key, and none changes by Unicode
   * normalisation.
   */
  static int pastKey(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && KEY_STARTS.has(bytes[at])) {
      at++;
    }
    while (at < to) {
      int next = at;
      if (bytes[at] >= 0) {
        next += KEY_STARTS.has(bytes[at]) || at > from && IN_KEYS.has(bytes[at]) ? 1 : 0;
      } else if (isCommonIdeograph(bytes, at) || isHeadingMark(bytes, at)) {
        next += 3;
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  static int pastSpaces(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] == ' ') {
      at++;
    }
    return at;
  }

  static int beforeSpaces(byte[] bytes, int from, int to) {
    int at = to;
    while (at > from && bytes[at - 1] == ' ') {
      at--;
    }
    return at;
  }

  /** Returns how many characters (code points) begin in a range. */
  static int characters(byte[] bytes, int from, int to) {
    int count = 0;
    for (int at = from; at < to; at++) {
      count += (bytes[at] & 0xC0) == 0x80 ? 0 : 1;
    }
    return count;
  }

  /** Counts and amounts can be below zero, if by mistake; a list's item has a space there. */
  private static boolean isNegative(byte[] bytes, int from, int to) {
    return bytes[from] == '-' && from + 1 < to && bytes[from + 1] >= '0' && bytes[from + 1] <= '9';
  }

  /** U+4E00 to U+9FFF. */
  private static boolean isCommonIdeograph(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    return lead > 0xE4 && lead < 0xEA || lead == 0xE4 && (bytes[at + 1] & 0xFF) >= 0xB8;
  }

  /** The marks of the forms' headings: （ ） and 、. */
  private static boolean isHeadingMark(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead != 0xEF && lead != 0xE3) {
      return false;
    }
    int rest = (bytes[at + 1] & 0xFF) << 8 | bytes[at + 2] & 0xFF;
    return lead == 0xEF ? rest == 0xBC88 || rest == 0xBC89 : rest == 0x8081;
  }

  private static byte[] of(String word) {
    return word.getBytes(StandardCharsets.US_ASCII);
  }

  /** A set of ASCII characters. */
  private static final class Ascii {
    private final boolean[] has = new boolean[1 << Byte.SIZE];

    Ascii(String characters) {
      characters.chars().forEach(c -> has[c] = true);
    }

    boolean has(byte b) {
      return has[b & 0xFF];
    }
  }
}
