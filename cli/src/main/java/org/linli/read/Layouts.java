package org.linli.read;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.model.Cell;
import org.linli.model.Quiet;

/**
 * What is known of rows that have a cell in the same columns, by which of these cells state
 * something. Nearly all rows of a table state the same. Bounded; for one thread at a time, the one
 * that finishes rows.
 */
final class Layouts {
  private static final int MOST = 1 << 10;

  private final Map<Long, Quiet> known = new HashMap<>();
  private long last;
  private Quiet ofLast = Quiet.UNKNOWN;

  /** Returns whether rows with so many cells can be told apart by what they state. */
  static boolean suits(@Nullable Cell[] cells) {
    return cells.length <= Long.SIZE;
  }

  /** Returns what is known of the rows that state something where these cells do. */
  Quiet of(@Nullable Cell[] cells) {
    long stating = 0;
    for (int i = 0; i < cells.length; i++) {
      Cell cell = cells[i];
      if (cell != null && cell.states()) {
        stating |= 1L << i;
      }
    }
    if (stating != last || !ofLast.isShared()) {
      last = stating;
      ofLast = find(stating);
    }
    return ofLast;
  }

  private Quiet find(long stating) {
    if (known.size() >= MOST && !known.containsKey(stating)) {
      known.clear();
    }
    return known.computeIfAbsent(stating, key -> Quiet.learning());
  }
}
