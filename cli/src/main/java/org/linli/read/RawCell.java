package org.linli.read;

/**
 * One cell of a table as it stands in the file.
 *
 * @param text untouched
 * @param line physical line where the cell begins, from 1
 * @param column number of the cell in its row, from 1
 */
record RawCell(String text, int line, int column) {}
