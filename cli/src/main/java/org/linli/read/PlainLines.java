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

  /** Two characters of three bytes each: what their first bytes and following bytes begin with. */
  private static final long PAIR_BITS = 0xC0C0_F0C0_C0F0L;

  private static final long PAIR = 0x8080_E080_80E0L;

  /** The first bytes E0 to EF behind which all is plain, a bit each: not E0, E2, ED and EF. */
  private static final int ALL_PLAIN = 0b0101_1111_1111_1010;

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
      at = pastPairs(bytes, pastAscii(bytes, at, end), end);
      if (at < end) {
        byte next = bytes[at];
        int behind = next < 0 ? behindWide(bytes, at, end) : behindAscii(bytes, at, end);
        if (behind < 0) {
          return false;
        }
        if (next >= 0 && next < ' ') {
          if (!add(line, at)) {
            return false;
          }
          line = behind;
        }
        at = behind;
      }
    }
    if (line == end) {
      return true;
    }
    broken = false;
    return add(line, end);
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

  /** Skips printable ASCII, eight at a time; stops somewhere before what is something else. */
  private static int pastAscii(byte[] bytes, int start, int end) {
    int at = start;
    while (at <= end - Long.BYTES) {
      long word = (long) WORD.get(bytes, at);
      long delete = word ^ DELETES;
      long other = (word | (word - SPACES) | (delete - ONES)) & HIGH_BITS;
      if (other != 0) {
        return at + (Long.numberOfTrailingZeros(other) >>> 3);
      }
      at += Long.BYTES;
    }
    return at;
  }

  /** Skips characters of three bytes as Chinese is written with, two at a time. */
  private static int pastPairs(byte[] bytes, int start, int end) {
    int at = start;
    while (at <= end - Long.BYTES) {
      long word = (long) WORD.get(bytes, at);
      int plain = ALL_PLAIN >>> (word & 0xF) & ALL_PLAIN >>> (word >>> 24 & 0xF) & 1;
      if ((word & PAIR_BITS) != PAIR || plain == 0) {
        return at;
      }
      at += 6;
    }
    return at;
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
