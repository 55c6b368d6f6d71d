package org.linli.read;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.model.Limits;
import org.linli.value.Text;

/**
 * Takes CSV apart (RFC 4180), a row at a time and within limits: whatever the file holds, no more
 * than one row is in memory, and every cell knows the physical line on which it begins.
 *
 * <p>A quotation mark inside a cell that does not begin with one is text. Text after a closing
 * quotation mark, and a quotation mark that is never closed, are troubles of the row.
 */
final class CsvScanner {
  private static final int BUFFER = 1 << 13;
  private static final int END = -1;
  private static final int ROW_FIELDS = 4;

  /** Learns where in the scanned text each cell stands, its quotation marks included. */
  interface Spans {
    /** Nobody wants to know. */
    Spans UNKNOWN = (cell, from, to) -> {};

    /** Receives a cell and the characters that write it, before the row that it is of. */
    void cell(RawCell cell, long from, long to);
  }

  private final Reader in;
  private final char delimiter;
  private final Limits limits;
  private final Spans spans;
  private final char[] buffer;
  private final StringBuilder field = new StringBuilder();
  private int position;
  private int length;

  /** How many characters were read before those in the buffer. */
  private long before;

  private int line;

  private List<RawCell> cells = new ArrayList<>();
  private List<RawTrouble> troubles = new ArrayList<>();
  private int column;
  private int cellLine;
  private long rowLength;
  private boolean overlong;
  private boolean overwide;

  /** Scans from a reader, which the caller closes. */
  CsvScanner(Reader in, char delimiter, Limits limits) {
    this(in, delimiter, limits, 1);
  }

  /**
   * Scans from a reader that stands somewhere in a file.
   *
   * @param line physical line where it stands, from 1
   */
  CsvScanner(Reader in, char delimiter, Limits limits, int line) {
    this(in, delimiter, limits, line, BUFFER, Spans.UNKNOWN);
  }

  /** Scans a whole text, and tells where its cells stand in it. */
  CsvScanner(String text, char delimiter, Limits limits, Spans spans) {
    this(new StringReader(text), delimiter, limits, 1, BUFFER, spans);
  }

  /**
   * Scans a text that stands somewhere in a file.
   *
   * @param line physical line where it begins, from 1
   */
  CsvScanner(String text, char delimiter, Limits limits, int line) {
    this(
        new StringReader(text),
        delimiter,
        limits,
        line,
        Math.max(1, Math.min(BUFFER, text.length())),
        Spans.UNKNOWN);
  }

  private CsvScanner(Reader in, char delimiter, Limits limits, int line, int room, Spans spans) {
    this.spans = spans;
    this.buffer = new char[room];
    this.in = in;
    this.delimiter = delimiter;
    this.limits = limits;
    this.line = line;
  }

  /** Returns the next row, also a blank one; empty at the end of the file. */
  Optional<RawRow> next() throws IOException {
    if (peek() == END) {
      return Optional.empty();
    }
    cells = new ArrayList<>();
    troubles = new ArrayList<>();
    column = 0;
    rowLength = 0;
    overwide = false;
    int first = line;
    boolean more = true;
    while (more) {
      more = cell();
    }
    int filled = cells.size();
    while (filled > 0 && !cells.get(filled - 1).isFilled()) {
      filled--;
    }
    return Optional.of(new RawRow(first, List.copyOf(cells.subList(0, filled)), troubles));
  }

  /** Returns how many characters have been read. */
  long offset() {
    return before + position;
  }

  /** Reads one cell and the delimiter or line break after it; returns whether another follows. */
  private boolean cell() throws IOException {
    column++;
    cellLine = line;
    overlong = false;
    field.setLength(0);
    int next = peek();
    long from = before + position;
    if (next == '"') {
      quoted();
    }
    plain();
    store(from);
    int end = read();
    if (end == '\r' && peek() == '\n') {
      position++;
    }
    if (end == delimiter) {
      return true;
    }
    line++;
    return false;
  }

  /** Reads up to the next delimiter, line break or end, which stays unread. */
  private void plain() throws IOException {
    int next = peek();
    while (next != END && next != delimiter && next != '\n' && next != '\r') {
      int from = position;
      while (position < length && !ends(buffer[position])) {
        position++;
      }
      append(from, position);
      next = peek();
    }
  }

  private boolean ends(char c) {
    return c == delimiter || c == '\n' || c == '\r';
  }

  private void quoted() throws IOException {
    position++;
    while (true) {
      int c = read();
      if (c == END) {
        trouble("csv-malformed", Map.of("problem", "quote-not-closed"));
        return;
      }
      if (c == '"') {
        if (peek() != '"') {
          break;
        }
        position++;
      }
      if (c == '\n' || c == '\r' && peek() != '\n') {
        line++;
      }
      append((char) c);
    }
    int after = peek();
    if (after != END && !ends((char) after)) {
      trouble("csv-malformed", Map.of("problem", "text-after-quote"));
    }
  }

  private void append(char c) {
    if (roomFor(1)) {
      field.append(c);
    }
  }

  private void append(int from, int to) {
    if (roomFor(to - from)) {
      field.append(buffer, from, to - from);
    }
  }

  private boolean roomFor(int more) {
    boolean room =
        field.length() + more <= limits.field()
            && rowLength + field.length() + more <= (long) ROW_FIELDS * limits.field();
    overlong |= !room;
    return room;
  }

  private void store(long from) {
    rowLength += field.length();
    if (overlong) {
      trouble("csv-field-too-long", Map.of("limit", String.valueOf(limits.field())));
      field.setLength(0);
    }
    if (column <= limits.columns()) {
      RawCell cell = new RawCell(field.toString(), cellLine, column);
      cells.add(cell);
      spans.cell(cell, from, before + position);
    } else if (!overwide && !Text.clean(field.toString()).isEmpty()) {
      overwide = true;
      trouble("columns-too-many", Map.of("limit", String.valueOf(limits.columns())));
    }
  }

  private void trouble(String rule, Map<String, String> facts) {
    troubles.add(new RawTrouble(rule, cellLine, column, facts));
  }

  private int read() throws IOException {
    int c = peek();
    position++;
    return c;
  }

  private int peek() throws IOException {
    if (position >= length) {
      before += length;
      length = Math.max(0, in.read(buffer, 0, buffer.length));
      position = 0;
      if (length == 0) {
        return END;
      }
    }
    return buffer[position];
  }
}
