package org.linli.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.linli.model.Cell;
import org.linli.model.Quiet;

/**
 * The cells of one column that came before, by their bytes: offices, days, categories and round
 * sums come again and again, and what was read once need not be read again. A column whose cells
 * hardly ever come again, as names of activities, is soon no longer remembered. Bounded; for one
 * thread.
 */
final class ColumnMemory {
  private static final int FIRST_SLOTS = 64;
  private static final int MOST = 1 << 13;
  private static final int MOST_BYTES = 1 << 19;
  private static final int LONGEST = 1 << 10;

  /**
   * So many cells are looked at before a column is judged; of them one in four must be known. As
   * many as can be kept: organizations of a province come again, but hardly among the first
   * thousand.
   */
  private static final int TRIAL = MOST;

  private static final long STEP = 0x9E3779B97F4A7C15L;

  /** Reads one text of the column. */
  interface Reader {
    /**
     * Returns the cell that a text is; {@code null} for a text that is no plain one.
     *
     * @param quiet goes with the cell
     */
    @Nullable Cell read(String text, Quiet quiet);
  }

  private final Reader reader;
  private byte[] arena = new byte[FIRST_SLOTS * 16];

  /**
   * Of each slot the hash, 0 where it is free, and beside it where the bytes begin and how many
   * there are: what a look needs lies together.
   */
  private long[] slots = new long[FIRST_SLOTS * 2];

  private @Nullable Cell[] cells = new @Nullable Cell[FIRST_SLOTS];
  private int used;
  private int size;
  private int asked;
  private int known;
  private boolean forgetful;

  /** Remembers what a reader makes of texts. */
  ColumnMemory(Reader reader) {
    this.reader = reader;
  }

  /** Returns the cell of a text in UTF-8; {@code null} where it is no plain one. */
  @Nullable Cell cell(byte[] bytes, int from, int to) {
    long sum = 0;
    for (int i = forgetful ? to : from; i < to; i++) {
      sum = hash(sum, bytes[i]);
    }
    return cell(bytes, from, to, sum);
  }

  /**
   * Returns the cell of a text in UTF-8; {@code null} where it is no plain one.
   *
   * @param sum what {@link #hash} makes of all its bytes, beginning with 0
   */
  @Nullable Cell cell(byte[] bytes, int from, int to, long sum) {
    int length = to - from;
    if (forgetful || length > LONGEST) {
      return read(bytes, from, length, Quiet.UNKNOWN);
    }
    long hash = mixed(sum);
    int slot = slot(hash, bytes, from, to);
    asked++;
    if (slots[slot * 2] != 0) {
      known++;
      return cells[slot];
    }
    judge();
    if (forgetful) {
      return read(bytes, from, length, Quiet.UNKNOWN);
    }
    Cell cell = read(bytes, from, length, Quiet.learning());
    keep(hash, slot, bytes, from, length, cell);
    return cell;
  }

  /** Returns the cell of a text that is not to be remembered; {@code null} as the others. */
  @Nullable Cell once(String text) {
    return reader.read(text, Quiet.UNKNOWN);
  }

  private @Nullable Cell read(byte[] bytes, int from, int length, Quiet quiet) {
    return reader.read(new String(bytes, from, length, StandardCharsets.UTF_8), quiet);
  }

  private void judge() {
    if (asked >= TRIAL) {
      forgetful = known < asked / 4;
      asked = 0;
      known = 0;
      if (forgetful) {
        clear(1);
      }
    }
  }

  private void keep(long hash, int slot, byte[] bytes, int from, int length, @Nullable Cell cell) {
    int free = slot;
    if (size >= MOST || used + length > MOST_BYTES) {
      clear(FIRST_SLOTS);
      free = slot(hash, bytes, from, from + length);
    } else if (size * 2 >= cells.length) {
      grow();
      free = slot(hash, bytes, from, from + length);
    }
    if (used + length > arena.length) {
      arena = Arrays.copyOf(arena, Math.max(arena.length * 2, used + length));
    }
    System.arraycopy(bytes, from, arena, used, length);
    slots[free * 2] = hash;
    slots[free * 2 + 1] = (long) used << Integer.SIZE | length;
    cells[free] = cell;
    used += length;
    size++;
  }

  private void clear(int count) {
    slots = new long[count * 2];
    cells = new @Nullable Cell[count];
    used = 0;
    size = 0;
  }

  private void grow() {
    long[] oldSlots = slots;
    @Nullable Cell[] oldCells = cells;
    int mask = oldCells.length * 2 - 1;
    slots = new long[oldSlots.length * 2];
    cells = new @Nullable Cell[oldCells.length * 2];
    for (int i = 0; i < oldCells.length; i++) {
      long hash = oldSlots[i * 2];
      if (hash != 0) {
        int slot = (int) hash & mask;
        while (slots[slot * 2] != 0) {
          slot = slot + 1 & mask;
        }
        slots[slot * 2] = hash;
        slots[slot * 2 + 1] = oldSlots[i * 2 + 1];
        cells[slot] = oldCells[i];
      }
    }
  }

  /** Returns the slot that holds these bytes, or the free one where they belong. */
  private int slot(long hash, byte[] bytes, int from, int to) {
    int mask = cells.length - 1;
    int slot = (int) hash & mask;
    long at = slots[slot * 2];
    while (at != 0 && !(at == hash && same(slots[slot * 2 + 1], bytes, from, to))) {
      slot = slot + 1 & mask;
      at = slots[slot * 2];
    }
    return slot;
  }

  private boolean same(long place, byte[] bytes, int from, int to) {
    int begin = (int) (place >>> Integer.SIZE);
    int length = (int) place;
    return length == to - from && Arrays.equals(arena, begin, begin + length, bytes, from, to);
  }

  /** Returns the hash of bytes and one more behind them. */
  static long hash(long before, byte next) {
    // Byte by byte: wider reads are quick only where the second compiler runs.
    return before * 31 + next;
  }

  /** Never 0, which marks a free slot. */
  private static long mixed(long sum) {
    long mixed = sum * STEP;
    mixed ^= mixed >>> 32;
    return mixed == 0 ? 1 : mixed;
  }
}
