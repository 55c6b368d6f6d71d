package org.linli.check;

import org.linli.notice.Notice;

/**
 * Looks at one row of a table, apart from all others.
 *
 * @param <T> the view of the row that it wants, as {@code Activity}
 */
@FunctionalInterface
public non-sealed interface RowCheck<T> extends Check {
  /** Returns this check as a notice sets it; what a pack may set need not be asked for each row. */
  default RowCheck<T> under(Notice notice) {
    return this;
  }

  /** Reports what is wrong with one row. */
  void check(T row, Context context, Sink out);
}
