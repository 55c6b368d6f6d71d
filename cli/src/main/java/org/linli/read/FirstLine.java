package org.linli.read;

import java.util.Arrays;

/**
 * The first line of a CSV file in UTF-8, known to head a table with nothing to be said of it.
 * Offices fill in the same form, so that what it says need be found out once only.
 */
final class FirstLine {
  private final String table;
  private final char delimiter;
  private final byte[] bytes;
  private final RawRow row;
  private final TableHead head;
  private final TableMemory memory;

  /**
   * Makes a known first line.
   *
   * @param table name of the table that it heads
   * @param delimiter that takes it apart
   * @param bytes of the line with its line break
   * @param row the line, taken apart
   * @param head the line, understood
   * @param memory what is remembered of the lines below it
   */
  FirstLine(
      String table, char delimiter, byte[] bytes, RawRow row, TableHead head, TableMemory memory) {
    this.table = table;
    this.delimiter = delimiter;
    this.bytes = bytes;
    this.row = row;
    this.head = head;
    this.memory = memory;
  }

  /**
   * Returns whether a file of a table begins with this line and goes on with a number, so that the
   * line below can be no second row of headings.
   */
  boolean begins(String ofTable, char usual, byte[] file) {
    return delimiter == usual
        && file.length > bytes.length
        && isDigit(file[bytes.length])
        && Arrays.equals(file, 0, bytes.length, bytes, 0, bytes.length)
        && table.equals(ofTable);
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  /** Returns how many bytes it takes. */
  int length() {
    return bytes.length;
  }

  /** Returns the line, taken apart. */
  RawRow row() {
    return row;
  }

  /** Returns the line, understood. */
  TableHead head() {
    return head;
  }

  /** Returns what is remembered of the lines below it. */
  TableMemory memory() {
    return memory;
  }
}
