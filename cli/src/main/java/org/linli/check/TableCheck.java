package org.linli.check;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Looks at all rows of one table of one unit, one after the other, where a row can only be judged
 * beside its neighbours.
 *
 * @param <T> the view of the row that it wants, as {@code Activity}
 */
@FunctionalInterface
public non-sealed interface TableCheck<T> extends Check {
  /**
   * Returns the table that answers all that this check asks. Where no unit has handed it in, nobody
   * could answer, and nothing is looked at.
   */
  default Optional<String> asks() {
    return Optional.empty();
  }

  /**
   * Returns whether it compares rows of different files. One that does not may look at some of a
   * unit's files in one look and at the others in another.
   */
  default boolean spansFiles() {
    return true;
  }

  /**
   * Begins to look at the table of another unit. What must be remembered from row to row is in the
   * look, not in the check.
   */
  Look<T> begin(Context context);

  /** A look at one table of one unit; used by one thread. */
  @FunctionalInterface
  interface Look<T> {
    /**
     * Returns a look at nothing: where the pack has switched off what the check is about, rows need
     * not be handed to it.
     */
    static <T> Look<T> nothing() {
      return new Nothing<>();
    }

    /**
     * Reports what is wrong with the next row; what is found here may still keep the row from
     * counting.
     */
    void row(T row, Sink out);

    /**
     * Reports what only shows when all rows have been seen. Rows are settled by then: nothing here
     * keeps one from counting.
     */
    default void end(Sink out) {}

    /**
     * Returns who is told of each row that counts once all has been said of it: a look that holds
     * rows against earlier ones must not take a rejected row for the first. Empty for other looks.
     */
    default Optional<Consumer<T>> counted() {
      return Optional.empty();
    }
  }

  /** A look that sees nothing. */
  record Nothing<T>() implements Look<T> {
    @Override
    public void row(T row, Sink out) {
      // There is nothing to say.
    }
  }
}
