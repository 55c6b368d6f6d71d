package org.linli.read;

import org.jspecify.annotations.Nullable;
import org.linli.model.Cell;

/**
 * What follows from two cells that many rows share, as the groups of 受益对象 and the count beside
 * them. Cells are told apart as objects. Bounded; for one thread.
 */
final class CellPairs {
  private static final int FIRST_SLOTS = 256;
  private static final int MOST = 1 << 14;

  private @Nullable Cell[] firsts = new @Nullable Cell[FIRST_SLOTS];
  private @Nullable Cell[] seconds = new @Nullable Cell[FIRST_SLOTS];
  private @Nullable Cell[] made = new @Nullable Cell[FIRST_SLOTS];
  private int size;

  /** Returns the cell that follows from two; {@code null} if they meet for the first time. */
  @Nullable Cell get(Cell first, Cell second) {
    return made[slot(first, second)];
  }

  /** Keeps the cell that follows from two which have not met before. */
  void put(Cell first, Cell second, Cell follows) {
    if (size >= MOST) {
      begin(FIRST_SLOTS);
    } else if (size * 2 >= made.length) {
      grow();
    }
    set(first, second, follows);
    size++;
  }

  private void set(Cell first, Cell second, Cell follows) {
    int slot = slot(first, second);
    firsts[slot] = first;
    seconds[slot] = second;
    made[slot] = follows;
  }

  private void begin(int slots) {
    firsts = new @Nullable Cell[slots];
    seconds = new @Nullable Cell[slots];
    made = new @Nullable Cell[slots];
    size = 0;
  }

  private void grow() {
    @Nullable Cell[] oldFirsts = firsts;
    @Nullable Cell[] oldSeconds = seconds;
    @Nullable Cell[] oldMade = made;
    int kept = size;
    begin(oldMade.length * 2);
    for (int i = 0; i < oldMade.length; i++) {
      Cell first = oldFirsts[i];
      Cell second = oldSeconds[i];
      Cell follows = oldMade[i];
      if (first != null && second != null && follows != null) {
        set(first, second, follows);
      }
    }
    size = kept;
  }

  /** Returns the slot that holds two cells, or the free one where they belong. */
  @SuppressWarnings("ReferenceEquality") // another cell that says the same is another cell
  private int slot(Cell first, Cell second) {
    int mask = made.length - 1;
    // A text knows its own hash.
    int hash = (first.text().hashCode() * 31 + second.text().hashCode()) * 0x9E3779B9;
    int slot = hash >>> 16 & mask;
    while (made[slot] != null && !(firsts[slot] == first && seconds[slot] == second)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
