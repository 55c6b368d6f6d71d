package org.linli.check;

/**
 * Looks at one row of a table, apart from all others.
 *
 * @param <T> the view of the row that it wants, as {@code Activity}
 */
@FunctionalInterface
public non-sealed interface RowCheck<T> extends Check {
  /** Reports what is wrong with one row. */
  void check(T row, Context context, Sink out);
}
