package org.linli.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.linli.model.Limits;

/**
 * Finds the rows and cells of CSV in UTF-8 without making text of them: where each cell begins and
 * ends in the bytes. Every row can also be had as {@link CsvScanner} takes it apart; the two agree
 * on where rows end.
 *
 * <p>Reads a block at a time. For one thread.
 */
final class CsvBytes {
  private static final int BLOCK = 1 << 18;

  /** A row that is longer is no plain one, and is read as a stream. */
  private static final int LONGEST_ROW = 1 << 22;

  private static final byte LARGEST_END = ';';
  private static final int MORE = -1;
  private static final int NONE = -1;

  private final InputStream in;
  private final char delimiter;
  private final Limits limits;
  private byte[] bytes;
  private int length;
  private boolean ended;

  private int start;
  private int next;
  private int line = 1;
  private int lines;

  private int[] from = new int[32];
  private int[] to = new int[32];
  private long[] hashes = new long[32];

  /** That of the bytes gone over last. */
  private long hash;

  private int cells;
  private boolean plain;

  /** The cell whose bytes hold more than its text; {@link #NONE} where each is its text. */
  private int marked;

  /** Whether that is so of the bytes between quotation marks gone over last. */
  private boolean marks;

  /**
   * Reads from a stream, which the caller closes.
   *
   * @param in stands behind the byte-order mark
   */
  CsvBytes(InputStream in, char delimiter, Limits limits) {
    this(in, delimiter, limits, new byte[BLOCK], 0);
  }

  /**
   * Reads bytes that are there already.
   *
   * @param offset where a line begins
   * @param number of that line, from 1
   */
  CsvBytes(byte[] whole, int offset, int number, char delimiter, Limits limits) {
    this(InputStream.nullInputStream(), delimiter, limits, whole, whole.length);
    this.line = number;
    this.ended = true;
    this.next = offset;
    this.start = offset;
  }

  private CsvBytes(InputStream in, char delimiter, Limits limits, byte[] bytes, int length) {
    this.in = in;
    this.delimiter = delimiter;
    this.limits = limits;
    this.bytes = bytes;
    this.length = length;
  }

  /**
   * Goes to the next row.
   *
   * @return false at the end, or where a row is too long to be held: see {@link #rest()}
   */
  boolean advance() throws IOException {
    line += lines;
    start = next;
    while (true) {
      if (start < length || !ended) {
        int end = start < length ? scan() : MORE;
        if (end != MORE && (end < length || ended)) {
          next = end;
          return true;
        }
      }
      if (ended || !refill()) {
        lines = 0;
        return false;
      }
    }
  }

  /** Reads more behind what is left; false where the row fills all the room that it may. */
  private boolean refill() throws IOException {
    if (start > 0) {
      System.arraycopy(bytes, start, bytes, 0, length - start);
      length -= start;
      start = 0;
      next = 0;
    }
    if (length == bytes.length) {
      if (length >= LONGEST_ROW) {
        return false;
      }
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    int read = in.read(bytes, length, bytes.length - length);
    ended = read < 0;
    length += Math.max(0, read);
    return true;
  }

  /** Takes the row at {@code start} apart; returns where the next begins. */
  private int scan() {
    cells = 0;
    lines = 0;
    plain = true;
    marked = NONE;
    int at = start;
    while (true) {
      at = cell(at);
      if (at == MORE || at >= length) {
        return ended ? ended() : MORE;
      }
      byte b = bytes[at++];
      if (b == delimiter) {
        continue;
      }
      if (b == '\r' && at == length && !ended) {
        return MORE;
      }
      lines++;
      return b == '\r' && at < length && bytes[at] == '\n' ? at + 1 : at;
    }
  }

  /** The last row has no line break. */
  private int ended() {
    lines++;
    return length;
  }

  /** Takes one cell apart; returns the position of what ends it. */
  private int cell(int at) {
    if (at < length && bytes[at] == '"') {
      int close = quoted(at + 1);
      if (close == MORE) {
        plain = false;
        return MORE;
      }
      long sum = hash;
      int end = ending(close + 1);
      if (end != close + 1) {
        plain = false;
      }
      hash = sum;
      if (marks) {
        plain &= marked == NONE;
        marked = cells;
      }
      store(at + 1, close);
      return end;
    }
    int end = ending(at);
    store(at, end);
    return end;
  }

  /** Returns the position of the quotation mark that closes a cell. */
  private int quoted(int begin) {
    int at = begin;
    long sum = 0;
    marks = false;
    while (at < length) {
      byte b = bytes[at];
      if (b == '"') {
        if (at + 1 == length) {
          hash = sum;
          return ended ? at : MORE;
        }
        if (bytes[at + 1] != '"') {
          hash = sum;
          return at;
        }
        marks = true;
        at++;
      } else if (b == '\n' || b == '\r') {
        marks = true;
        boolean pair = b == '\r' && at + 1 < length && bytes[at + 1] == '\n';
        lines += pair ? 0 : 1;
      }
      sum = ColumnMemory.hash(sum, b);
      at++;
    }
    return MORE;
  }

  /** Returns the position of the next delimiter, line break or end. */
  private int ending(int begin) {
    // Byte by byte: wider reads are quick only where the second compiler runs.
    byte[] all = bytes;
    int end = length;
    byte stop = (byte) delimiter;
    int at = begin;
    long sum = 0;
    while (at < end) {
      byte b = all[at];
      // All three lie below the other marks and letters, so that one comparison passes nearly all.
      if (b <= LARGEST_END && b >= 0 && (b == stop || b == '\n' || b == '\r')) {
        break;
      }
      sum = ColumnMemory.hash(sum, b);
      at++;
    }
    hash = sum;
    return at;
  }

  private void store(int begin, int end) {
    if (cells == from.length) {
      from = Arrays.copyOf(from, cells * 2);
      to = Arrays.copyOf(to, cells * 2);
      hashes = Arrays.copyOf(hashes, cells * 2);
    }
    from[cells] = begin;
    to[cells] = end;
    hashes[cells] = hash;
    cells++;
  }

  /**
   * Returns whether each cell stands on the row's first line and its bytes are its text, but for
   * the last one, which may hold escaped quotation marks and line breaks, and nothing is wrong with
   * the row or beyond the limits.
   */
  boolean isPlain() {
    return plain
        && (marked == NONE || marked == cells - 1)
        && next - start <= limits.field()
        && cells <= limits.columns();
  }

  /** Returns whether a cell of a plain row holds escaped quotation marks or line breaks. */
  boolean isMarked(int cell) {
    return cell == marked;
  }

  /** Returns the text of the cell of a plain row that {@link #isMarked}. */
  String markedText() {
    return new String(bytes, from[marked], to[marked] - from[marked], StandardCharsets.UTF_8)
        .replace("\"\"", "\"");
  }

  /** Returns whether nothing at all stands on the line, as at the end of many a file. */
  boolean isBlank() {
    return plain && cells == 1 && from[0] == to[0];
  }

  /** Returns where the next row begins. */
  int end() {
    return next;
  }

  /** Returns the first byte behind the row; -1 at the end. */
  int following() {
    return next < length ? bytes[next] : -1;
  }

  /** Returns the physical line on which the row begins, from 1. */
  int line() {
    return line;
  }

  /** Returns how many cells the row has. */
  int cells() {
    return cells;
  }

  /** Returns the bytes that the positions of cells are in; good until the next row. */
  byte[] bytes() {
    return bytes;
  }

  /** Returns where a cell begins. */
  int from(int cell) {
    return from[cell];
  }

  /** Returns where a cell ends. */
  int to(int cell) {
    return to[cell];
  }

  /** Returns what {@link ColumnMemory#hash} makes of a cell's bytes, for a plain row. */
  long hash(int cell) {
    return hashes[cell];
  }

  /** Returns the row as a scanner of characters takes it apart. */
  RawRow row() throws IOException {
    String text = new String(bytes, start, next - start, StandardCharsets.UTF_8);
    return new CsvScanner(text, delimiter, limits, line).next().orElseThrow();
  }

  /** Returns whether all rows have been taken; else {@link #rest()} has what could not be held. */
  boolean isAtEnd() {
    // The end is seen when the last row is taken, and not before.
    return ended;
  }

  /** Returns what is left from the row on that could not be held; empty at the end of the file. */
  CsvScanner rest() {
    InputStream left =
        new SequenceInputStream(new ByteArrayInputStream(bytes, next, length - next), in);
    Reader text = new InputStreamReader(left, StandardCharsets.UTF_8);
    return new CsvScanner(text, delimiter, limits, line);
  }
}
