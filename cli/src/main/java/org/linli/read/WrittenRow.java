package org.linli.read;

import java.util.List;

/**
 * A row of a CSV file as it stands in the file's characters.
 *
 * @param line physical line where it begins, from 1
 * @param start first of its characters, from 0
 * @param end behind its line break
 * @param cells that hold more than white space, from left to right
 */
public record WrittenRow(int line, int start, int end, List<WrittenCell> cells) {
  /** Copies the cells. */
  public WrittenRow {
    cells = List.copyOf(cells);
  }
}
