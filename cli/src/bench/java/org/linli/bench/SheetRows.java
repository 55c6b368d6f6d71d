package org.linli.bench;

import java.util.ArrayList;
import java.util.List;

/** Rows for a sheet, none of them wrong, over and over: making them must cost next to nothing. */
public final class SheetRows {
  private static final int DIFFERENT = 2_000;
  private static final int MONEY = 8;

  private final List<List<String>> rows = new ArrayList<>();
  private int next;

  /** Makes the rows. */
  public SheetRows() {
    ActivityRows source =
        new ActivityRows(WorkloadSet.NATIONAL.categories(), List.of("东湖区", "西湖区", "青云谱区"));
    while (rows.size() < DIFFERENT) {
      List<String> row = source.next("东湖区");
      if (isGood(row)) {
        rows.add(List.copyOf(row));
      }
    }
  }

  /** Returns the next row of twelve cells. */
  public List<String> next() {
    next = (next + 1) % DIFFERENT;
    return rows.get(next);
  }

  /** Returns whether a column holds an integer. */
  public static boolean isNumber(int column) {
    return column == 0 || column == 7 || column == 10;
  }

  /** Returns whether a column holds yuan. */
  public static boolean isMoney(int column) {
    return column == MONEY;
  }

  private static boolean isGood(List<String> row) {
    for (int k = 0; k < row.size(); k++) {
      boolean figure = isNumber(k) || isMoney(k);
      if (row.get(k).isEmpty() || figure && !row.get(k).matches("[0-9.]+")) {
        return false;
      }
    }
    return true;
  }
}
