package org.linli.check;

/**
 * What became of the rows of one table of one unit.
 *
 * @param counted rows without an error
 * @param rejected rows with an error
 * @param duplicates activities that count elsewhere
 */
public record RowTally(long counted, long rejected, long duplicates) {
  /** No row yet. */
  public static final RowTally NONE = new RowTally(0, 0, 0);

  /** Returns how many rows were read. */
  public long read() {
    return counted + rejected + duplicates;
  }
}
