package org.linli.check.rules;

import java.util.Arrays;

/**
 * Numbers that rise from row to row, each with its line. Nearly every file counts its rows one by
 * one and line by line: such a run is kept by its first number, in 24 bytes.
 */
final class RisingNumbers {
  /** Of each run: its first number, the line of that, and how many there are. */
  private static final int PARTS = 3;

  private long[] runs = new long[4 * PARTS];
  private int used;
  private long last;

  /** Takes a number and its line. */
  @FunctionalInterface
  interface Taker {
    void take(long number, int line);
  }

  /** Adds the next number; refuses one that is not larger than all before. */
  boolean add(long number, int line) {
    if (used > 0 && number <= last) {
      return false;
    }
    int run = used - PARTS;
    if (run >= 0 && number == last + 1 && line == runs[run + 1] + runs[run + 2]) {
      runs[run + 2]++;
    } else {
      begin(number, line);
    }
    last = number;
    return true;
  }

  private void begin(long number, int line) {
    if (used == runs.length) {
      runs = Arrays.copyOf(runs, used * 2);
    }
    runs[used] = number;
    runs[used + 1] = line;
    runs[used + 2] = 1;
    used += PARTS;
  }

  /** Hands over all numbers in order. */
  void forEach(Taker taker) {
    for (int run = 0; run < used; run += PARTS) {
      for (int i = 0; i < runs[run + 2]; i++) {
        taker.take(runs[run] + i, (int) runs[run + 1] + i);
      }
    }
  }
}
