package org.linli.read;

/**
 * A cell or a YAML value as it stands in a file's characters.
 *
 * @param line physical line where it begins, from 1
 * @param column as findings count it: the number of the cell, or the character in the line
 * @param start first of the characters that write it, from 0
 * @param end behind the last of them, quotation marks included
 * @param text what they write, untouched
 */
public record WrittenCell(int line, int column, int start, int end, String text) {}
