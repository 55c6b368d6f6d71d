package org.linli.intake;

import java.util.List;

/**
 * What became of a file.
 *
 * @param rows new rows of tables
 * @param rowsThere rows that were there already
 * @param records new records
 * @param recordsThere records that were there already
 * @param images new images
 * @param facts new facts of the unit
 * @param files that were written, relative to the folder with {@code /}, in order
 * @param left what was left
 */
public record Imported(
    int rows,
    int rowsThere,
    int records,
    int recordsThere,
    int images,
    int facts,
    List<String> files,
    List<LeftOver> left) {
  /** Copies the lists. */
  public Imported {
    files = List.copyOf(files);
    left = List.copyOf(left);
  }
}
