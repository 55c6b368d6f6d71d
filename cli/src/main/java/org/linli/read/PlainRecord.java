package org.linli.read;

/**
 * One activity's YAML record as {@link PlainYaml} found it: where in the bytes its keys and values
 * stand. Nothing is decoded. All offsets are the file's, each range ends before its {@code to}; the
 * next record read takes this one's place.
 *
 * <p>A value's text stands in parts: a scalar has one, quoted or not, a list one for each item, a
 * block one for each line (between which line breaks are to be put), what is empty none.
 */
final class PlainRecord {
  /** Entries at most, and parts of all values together. */
  static final int MOST_ENTRIES = 64;

  static final int MOST_PARTS = PlainLines.MOST;

  /** What a value is. */
  enum Kind {
    /** Nothing, or one of the words for it; no parts. */
    EMPTY,
    /** A text on the key's own line; one part. */
    SCALAR,
    /**
     * A text in quotation marks, with which the value begins; one part, between them. It is a text
     * whatever it looks like, and may be empty.
     */
    QUOTED,
    /** A literal block: one part a line, without its indentation. */
    BLOCK,
    /** A list of texts: one part an item. */
    LIST
  }

  private final int[] keyFrom = new int[MOST_ENTRIES];
  private final int[] keyTo = new int[MOST_ENTRIES];
  private final int[] keyLine = new int[MOST_ENTRIES];
  private final Kind[] kind = new Kind[MOST_ENTRIES];
  private final int[] line = new int[MOST_ENTRIES];
  private final int[] column = new int[MOST_ENTRIES];
  private final int[] firstPart = new int[MOST_ENTRIES];
  private final boolean[] endsWithBreak = new boolean[MOST_ENTRIES];
  private final int[] partFrom = new int[MOST_PARTS];
  private final int[] partTo = new int[MOST_PARTS];
  private final int[] partLine = new int[MOST_PARTS];
  private final int[] partColumn = new int[MOST_PARTS];
  private int size;
  private int parts;

  /** Returns how many entries there are, in the order written. */
  int size() {
    return size;
  }

  /** Returns where an entry's key begins. */
  int keyFrom(int entry) {
    return keyFrom[entry];
  }

  /** Returns the offset behind an entry's key. */
  int keyTo(int entry) {
    return keyTo[entry];
  }

  /** Returns the line of an entry's key, from 1; its column is always 1. */
  int keyLine(int entry) {
    return keyLine[entry];
  }

  /** Returns what an entry's value is. */
  Kind kind(int entry) {
    return kind[entry];
  }

  /** Returns the line where an entry's value begins, from 1. */
  int line(int entry) {
    return line[entry];
  }

  /** Returns the character in that line where an entry's value begins, from 1. */
  int column(int entry) {
    return column[entry];
  }

  /** Returns whether a block's text ends with a line break; false for all else. */
  boolean endsWithBreak(int entry) {
    return endsWithBreak[entry];
  }

  /** Returns the number of the first part of an entry's value. */
  int firstPart(int entry) {
    return firstPart[entry];
  }

  /** Returns the number behind that of the last part of an entry's value. */
  int endPart(int entry) {
    return entry + 1 < size ? firstPart[entry + 1] : parts;
  }

  /** Returns where a part's text begins. */
  int partFrom(int part) {
    return partFrom[part];
  }

  /** Returns the offset behind a part's text. */
  int partTo(int part) {
    return partTo[part];
  }

  /** Returns the line of a part, from 1. */
  int partLine(int part) {
    return partLine[part];
  }

  /** Returns the character in its line where a part's text begins, from 1. */
  int partColumn(int part) {
    return partColumn[part];
  }

  void clear() {
    size = 0;
    parts = 0;
  }

  /**
   * Begins an entry whose value is empty until something else is known of it; returns whether there
   * was room for it.
   */
  boolean addKey(int from, int to, int atLine, int valueColumn) {
    if (size == MOST_ENTRIES) {
      return false;
    }
    keyFrom[size] = from;
    keyTo[size] = to;
    keyLine[size] = atLine;
    firstPart[size] = parts;
    endsWithBreak[size] = false;
    size++;
    setValue(Kind.EMPTY, atLine, valueColumn);
    return true;
  }

  /** States what the last entry's value is, and where it begins. */
  void setValue(Kind what, int atLine, int atColumn) {
    kind[size - 1] = what;
    line[size - 1] = atLine;
    column[size - 1] = atColumn;
  }

  /** States that the last entry's text ends with a line break. */
  void setEndsWithBreak() {
    endsWithBreak[size - 1] = true;
  }

  /** Adds a part to the last entry's value. Each stands on a line of its own, so there is room. */
  void addPart(int from, int to, int atLine, int atColumn) {
    partFrom[parts] = from;
    partTo[parts] = to;
    partLine[parts] = atLine;
    partColumn[parts] = atColumn;
    parts++;
  }
}
