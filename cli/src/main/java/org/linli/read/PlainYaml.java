package org.linli.read;

import java.util.Arrays;
import org.linli.model.Limits;

/**
 * Reads a YAML record that is written as nearly all are, straight from its bytes: one map, a key
 * and its value on a line. Whatever is not surely that is left to {@link YamlFile}; what is taken
 * here reads there as the same keys, texts, lines and columns.
 *
 * <p>Taken (decision 015): keys of letters, digits, {@code _}, common Chinese characters and the
 * brackets of headings; plain scalars on one line, and quoted ones without escapes; literal blocks
 * ({@code |} and {@code |-}) whose first line is not blank; lists of plain scalars, one a line;
 * empty values; comments that begin a line; blank lines. One object reads many files, one after the
 * other, and is not for two threads.
 */
final class PlainYaml {
  /** The depth of a list in a map. */
  private static final int DEPTH = 2;

  private static final int KEY_BYTES = 255;

  /** Stands for the indentation of a list when none is open, or none of its items has been seen. */
  private static final int NONE = -1;

  private static final int ANY = -2;

  private final PlainLines lines = new PlainLines();
  private final PlainRecord record = new PlainRecord();
  private final int longest;

  private byte[] bytes = {};

  /** How far the items of the list that may go on are indented; else NONE or ANY. */
  private int list;

  /** Reads within limits that are at least as wide as what is plain; if not, nothing is. */
  PlainYaml(Limits limits) {
    boolean wide =
        limits.yamlDepth() >= DEPTH
            && limits.yamlKeys() >= PlainRecord.MOST_ENTRIES
            && limits.yamlNodes() >= 1 + 2 * PlainRecord.MOST_ENTRIES + PlainRecord.MOST_PARTS;
    longest = wide ? (int) Math.min(Integer.MAX_VALUE, limits.documentFile()) : 0;
  }

  /**
   * Reads a whole file; returns whether it is a plain record, which then is in {@link #record()}.
   *
   * @param file its bytes, a byte-order mark of UTF-8 included if there is one
   * @param length how many of them are the file's
   */
  boolean read(byte[] file, int length) {
    bytes = file;
    record.clear();
    list = NONE;
    int start = hasMark(file, length) ? 3 : 0;
    if (length > longest || !lines.split(file, start, length)) {
      return false;
    }
    int line = 0;
    while (line >= 0 && line < lines.count()) {
      line = readFrom(line);
    }
    return line >= 0 && record.size() > 0;
  }

  /** Returns what was read last; means nothing if that was no plain record. */
  PlainRecord record() {
    return record;
  }

  private static boolean hasMark(byte[] file, int length) {
    return length >= 3
        && file[0] == (byte) 0xEF
        && file[1] == (byte) 0xBB
        && file[2] == (byte) 0xBF;
  }

  /** Reads what begins on a line; returns the line after it, negative if it is not plain. */
  private int readFrom(int line) {
    int from = lines.from(line);
    int to = lines.to(line);
    int text = PlainScalar.pastSpaces(bytes, from, to);
    if (text == to) {
      return line + 1;
    }
    if (bytes[text] == '-') {
      return readItem(line, text - from) ? line + 1 : -1;
    }
    return bytes[from] == '#' ? line + 1 : readEntry(line);
  }

  private boolean readItem(int line, int indent) {
    int dash = lines.from(line) + indent;
    int from = PlainScalar.pastSpaces(bytes, dash + 1, lines.to(line));
    int to = PlainScalar.beforeSpaces(bytes, from, lines.to(line));
    if (list == NONE || list >= 0 && list != indent || from == dash + 1) {
      return false;
    }
    if (!PlainScalar.isPlain(bytes, from, to) || PlainScalar.isNull(bytes, from, to)) {
      return false;
    }
    if (list == ANY) {
      record.setValue(PlainRecord.Kind.LIST, line + 1, indent + 1);
    }
    list = indent;
    record.addPart(from, to, line + 1, indent + 1 + from - dash);
    return true;
  }

  private int readEntry(int line) {
    int from = lines.from(line);
    int to = lines.to(line);
    int colon = PlainScalar.pastKey(bytes, from, to);
    if (colon == from || colon == to || bytes[colon] != ':') {
      return -1;
    }
    int column = PlainScalar.characters(bytes, from, colon) + 2;
    if (!isNew(from, colon) || !record.addKey(from, colon, line + 1, column)) {
      return -1;
    }
    list = NONE;
    int value = PlainScalar.pastSpaces(bytes, colon + 1, to);
    if (value == to) {
      list = ANY;
      return line + 1;
    }
    if (value == colon + 1) {
      return -1;
    }
    column += value - colon - 1;
    return switch (bytes[value]) {
      case '|' -> readBlock(line, value, column);
      case '"', '\'' -> readQuoted(line, value, column);
      default -> readScalar(line, value, column);
    };
  }

  private int readScalar(int line, int from, int column) {
    int to = PlainScalar.beforeSpaces(bytes, from, lines.to(line));
    if (!PlainScalar.isPlain(bytes, from, to)) {
      return -1;
    }
    if (PlainScalar.isNull(bytes, from, to)) {
      record.setValue(PlainRecord.Kind.EMPTY, line + 1, column);
      return line + 1;
    }
    record.setValue(PlainRecord.Kind.SCALAR, line + 1, column);
    record.addPart(from, to, line + 1, column);
    return line + 1;
  }

  /** Reads a text in quotation marks that end the line; within there are none, and no escapes. */
  private int readQuoted(int line, int from, int column) {
    int to = PlainScalar.beforeSpaces(bytes, from, lines.to(line)) - 1;
    byte mark = bytes[from];
    if (to == from || bytes[to] != mark) {
      return -1;
    }
    for (int at = from + 1; at < to; at++) {
      if (bytes[at] == mark || bytes[at] == '\\') {
        return -1;
      }
    }
    record.setValue(PlainRecord.Kind.QUOTED, line + 1, column);
    record.addPart(from + 1, to, line + 1, column + 1);
    return line + 1;
  }

  /** Reads a literal block whose first line is not blank: that line says how far it is indented. */
  private int readBlock(int header, int bar, int column) {
    int after = PlainScalar.beforeSpaces(bytes, bar, lines.to(header));
    boolean stripped = after == bar + 2 && bytes[bar + 1] == '-';
    int first = header + 1;
    if (first == lines.count() || !stripped && after != bar + 1) {
      return -1;
    }
    int text = PlainScalar.pastSpaces(bytes, lines.from(first), lines.to(first));
    if (text == lines.from(first) || text == lines.to(first)) {
      return -1;
    }
    record.setValue(PlainRecord.Kind.BLOCK, header + 1, column);
    return readLines(first, text - lines.from(first), stripped);
  }

  /** Adds a block's lines, which go on as long as they are indented as the first, or blank. */
  private int readLines(int first, int indent, boolean stripped) {
    int added = first;
    int line = first;
    for (; line < lines.count(); line++) {
      int from = lines.from(line);
      int to = lines.to(line);
      int text = PlainScalar.pastSpaces(bytes, from, Math.min(from + indent, to));
      if (text < to && text < from + indent) {
        break;
      }
      if (text < to) {
        // Blank lines belong to the text only if something stands below them.
        for (; added < line; added++) {
          record.addPart(lines.to(added), lines.to(added), added + 1, indent + 1);
        }
        record.addPart(text, to, line + 1, indent + 1);
        added = line + 1;
      }
    }
    if (!stripped && lines.broken(added - 1)) {
      record.setEndsWithBreak();
    }
    return line;
  }

  /** Whether this can be a key, and is none yet. */
  private boolean isNew(int from, int to) {
    int length = to - from;
    if (length > KEY_BYTES || PlainScalar.isNull(bytes, from, to)) {
      return false;
    }
    for (int i = 0; i < record.size(); i++) {
      int other = record.keyFrom(i);
      if (record.keyTo(i) - other == length
          && bytes[other] == bytes[from]
          && Arrays.equals(bytes, other, other + length, bytes, from, to)) {
        return false;
      }
    }
    return true;
  }
}
