package org.linli.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The lines of a text that needs no second thought: UTF-8 throughout, and nothing in it but
 * characters that can be printed and line breaks that everybody takes for such (LF or CR LF).
 *
 * <p>Refused, since some reader breaks the line, moves the column or stops there: tabs and other
 * control characters, a CR alone, NEL, U+2028, U+2029, a byte-order mark in the middle, U+FFFE and
 * U+FFFF. One object serves many texts, one after the other, and is not for two threads.
 */
final class PlainLines {
  /** Lines at most; a record of more is not read here. */
  static final int MOST = 1024;

  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
  private static final long SPACES = 0x2020_2020_2020_2020L;
  private static final long DELETES = 0x7F7F_7F7F_7F7F_7F7FL;
  private static final long ONES = 0x0101_0101_0101_0101L;

  /** What three bytes of one character look like, the first of them lowest. */
  private static final long TRIPLE_BITS = 0xC0_C0F0L;

  private static final long TRIPLE = 0x80_80E0L;

  /** Whether all characters are plain that begin with these two of three bytes. */
  private static final boolean[] TRIPLES = plainTriples();

  private final int[] from = new int[MOST];
  private final int[] to = new int[MOST];
  private int count;
  private boolean broken;

  /**
   * Finds the lines of a text; returns whether all of it is plain. The lines hold only if it is.
   *
   * @param start offset of its first byte, behind a byte-order mark
   * @param end offset behind its last byte
   */
  boolean split(byte[] bytes, int start, int end) {
    count = 0;
    broken = true;
    int line = start;
    int at = start;
    while (at < end) {
      at = pastWords(bytes, at, end);
      if (at < end) {
        byte next = bytes[at];
        int behind = next < 0 ? behindWide(bytes, at, end) : behindAscii(bytes, at, end);
        if (behind < 0 || next >= 0 && next < ' ' && !add(line, at)) {
          return false;
        }
        line = next >= 0 && next < ' ' ? behind : line;
        at = behind;
      }
    }
    broken = line == end;
    return broken || add(line, end);
  }

  /** Returns how many lines there are; a line break at the end begins no further one. */
  int count() {
    return count;
  }

  /** Returns the offset where a line begins. */
  int from(int line) {
    return from[line];
  }

  /** Returns the offset behind a line's last byte, before its line break. */
  int to(int line) {
    return to[line];
  }

  /** Returns whether a line break stands behind a line: only the last can be without. */
  boolean broken(int line) {
    return broken || line < count - 1;
  }

  private boolean add(int start, int end) {
    if (count == MOST) {
      return false;
    }
    from[count] = start;
    to[count++] = end;
    return true;
  }

  /**
   * Skips printable ASCII and characters of three bytes, as Chinese is written with, a word at a
   * time; stops at, or somewhere before, what is something else.
   */
  private static int pastWords(byte[] bytes, int start, int end) {
    int at = start;
    while (at <= end - Long.BYTES) {
      long word = (long) WORD.get(bytes, at);
      if ((word & TRIPLE_BITS) == TRIPLE && TRIPLES[triple(word)]) {
        long next = word >>> 24;
        at += (next & TRIPLE_BITS) == TRIPLE && TRIPLES[triple(next)] ? 6 : 3;
      } else {
        long deleted = word ^ DELETES;
        long other = (word | word - SPACES | deleted - ONES) & HIGH_BITS;
        if (other != 0) {
          return at + (Long.numberOfTrailingZeros(other) >>> 3);
        }
        at += Long.BYTES;
      }
    }
    return at;
  }

  /** Returns the number that the first two of three bytes have among {@link #TRIPLES}. */
  private static int triple(long word) {
    return (int) (word << 6 & 0x3C0 | word >>> 8 & 0x3F);
  }

  private static boolean[] plainTriples() {
    boolean[] plain = new boolean[1 << 10];
    for (int begun = 0; begun < plain.length; begun++) {
      plain[begun] = isPlain(begun << 6, 3) && isPlain(begun << 6 | 0x3F, 3);
    }
    // All others that are not plain are first or last among those that begin alike.
    plain[0x2028 >>> 6] = false;
    return plain;
  }

  /** Returns the offset behind one ASCII character or line break; -1 if it is not plain. */
  private static int behindAscii(byte[] bytes, int at, int end) {
    byte b = bytes[at];
    if (b >= ' ') {
      return b == 0x7F ? -1 : at + 1;
    }
    if (b == '\n') {
      return at + 1;
    }
    return b == '\r' && at + 1 < end && bytes[at + 1] == '\n' ? at + 2 : -1;
  }

  /** Returns the offset behind one character of several bytes; -1 if it is none, or not plain. */
  private static int behindWide(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xFF;
    int size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead < 0xC2 || lead > 0xF4 || at + size > end) {
      return -1;
    }
    int point = lead & 0x7F >>> size;
    for (int i = at + 1; i < at + size; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return -1;
      }
      point = point << 6 | bytes[i] & 0x3F;
    }
    return isPlain(point, size) ? at + size : -1;
  }

  /** Whether a character is printable, and written in no more bytes than it needs. */
  private static boolean isPlain(int point, int size) {
    return switch (size) {
      case 2 -> point >= 0xA0;
      case 3 ->
          point >= 0x800
              && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
              && point != 0x2028
              && point != 0x2029
              && point != 0xFEFF
              && point < 0xFFFE;
      default ->
          point >= Character.MIN_SUPPLEMENTARY_CODE_POINT && point <= Character.MAX_CODE_POINT;
    };
  }
}
