package org.linli.read;

import java.util.Optional;

/**
 * One cell of a table as it stands in the file. Only a workbook's cell knows more than its text.
 *
 * @param text untouched; empty where the cell is
 * @param line physical line where the cell begins, from 1
 * @param column number of the cell in its row, from 1
 * @param day the day that its number is, for a field that wants one: workbooks count days
 * @param covering the text of the merged cell that spans this one from a row above
 * @param error what its formula failed with
 */
record RawCell(
    String text,
    int line,
    int column,
    Optional<String> day,
    Optional<String> covering,
    Optional<String> error) {

  /** Makes a cell that is its text and no more. */
  RawCell(String text, int line, int column) {
    this(text, line, column, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns whether more than white space stands in it. */
  boolean isFilled() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank =
          Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
      if (!blank) {
        return true;
      }
    }
    return false;
  }
}
