package org.linli.check;

import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

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

  RowTally plus(RowTally other) {
    return new RowTally(
        counted + other.counted, rejected + other.rejected, duplicates + other.duplicates);
  }

  void write(StoredOutput out) {
    out.number(counted);
    out.number(rejected);
    out.number(duplicates);
  }

  static RowTally read(StoredInput in) {
    return new RowTally(in.number(), in.number(), in.number());
  }
}
