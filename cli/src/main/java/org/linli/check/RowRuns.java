package org.linli.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linli.model.Places;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/**
 * Where rows stand, and which of a unit's rows each is. Nearly every row stands one line below the
 * one before it and is the next one: such a run is kept by its first row, in 16 bytes.
 */
final class RowRuns {
  /** Of each run: index of its first row, that row's ordinal, line and number of its file. */
  private static final int NUMBERS = 4;

  private final List<String> files = new ArrayList<>(1);
  private int[] runs = new int[4 * NUMBERS];
  private int count;

  /** What the next row is if it belongs to the last run. */
  private int nextOrdinal;

  private int nextLine;

  /**
   * Adds the next row.
   *
   * @param index which of those added it is, from 0
   * @param ordinal which of the unit's rows it is, from 0
   */
  void add(int index, int ordinal, Places at) {
    int line = at.line();
    String file = at.file().orElse("");
    // To search for another than the last file would cost more than to name it twice.
    boolean sameFile = count > 0 && files.get(files.size() - 1).equals(file);
    if (!sameFile) {
      files.add(file);
    }
    if (!sameFile || ordinal != nextOrdinal || line != nextLine) {
      begin(index, ordinal, line, files.size() - 1);
    }
    nextOrdinal = ordinal + 1;
    nextLine = line + 1;
  }

  private void begin(int index, int ordinal, int line, int file) {
    int at = count * NUMBERS;
    if (at == runs.length) {
      runs = Arrays.copyOf(runs, at * 2);
    }
    runs[at] = index;
    runs[at + 1] = ordinal;
    runs[at + 2] = line;
    runs[at + 3] = file;
    count++;
  }

  /**
   * Adds the rows behind these.
   *
   * @param indexes how many have been added here
   * @param ordinals how many of the unit's rows stand before them
   */
  void append(RowRuns next, int indexes, int ordinals) {
    int known = files.size();
    files.addAll(next.files);
    for (int i = 0; i < next.count * NUMBERS; i += NUMBERS) {
      int[] run = next.runs;
      begin(run[i] + indexes, run[i + 1] + ordinals, run[i + 2], run[i + 3] + known);
    }
  }

  /** Gives back the room that was not needed. */
  void trim() {
    runs = Arrays.copyOf(runs, count * NUMBERS);
  }

  int ordinal(int index) {
    int run = run(index);
    return runs[run + 1] + index - runs[run];
  }

  /** Returns the line, from 1; 0 where none is known. */
  int line(int index) {
    int run = run(index);
    return runs[run + 2] + index - runs[run];
  }

  String file(int index) {
    return files.get(runs[run(index) + 3]);
  }

  /** Returns where the run of a row begins in the numbers. */
  private int run(int index) {
    int low = 0;
    int high = count - 1;
    while (low < high) {
      int middle = low + high + 1 >>> 1;
      if (runs[middle * NUMBERS] <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low * NUMBERS;
  }

  void write(StoredOutput out) {
    out.each(files, out::text);
    out.number(count);
    for (int i = 0; i < count * NUMBERS; i++) {
      out.number(runs[i]);
    }
  }

  static RowRuns read(StoredInput in) {
    RowRuns read = new RowRuns();
    read.files.addAll(in.each(in::text));
    read.count = in.count();
    read.runs = new int[read.count * NUMBERS];
    for (int i = 0; i < read.runs.length; i++) {
      read.runs[i] = in.small();
    }
    return read;
  }
}
