package org.linli.value;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading one text: a value, nothing (the text is empty), or the trouble that kept it
 * from being read.
 */
public sealed interface Reading<T> {

  /** A text that was read, with what is worth saying about it. */
  record Value<T>(T it, List<Remark> said) implements Reading<T> {
    public Value {
      said = List.copyOf(said);
    }
  }

  /**
   * A text that is empty after trimming. Placeholders such as 暂无 are the notice's matter, not this
   * package's.
   */
  record Nothing<T>() implements Reading<T> {}

  /** A text that states something which cannot be read for certain. */
  record Unreadable<T>(Remark why) implements Reading<T> {}

  /** A value with its remarks. */
  static <T> Reading<T> of(T value, List<Remark> remarks) {
    return new Value<>(value, remarks);
  }

  /** A value about which nothing need be said. */
  static <T> Reading<T> of(T value) {
    return new Value<>(value, List.of());
  }

  /** The reading of an empty text. */
  static <T> Reading<T> nothing() {
    return new Nothing<>();
  }

  /** A text that cannot be read, and why. */
  static <T> Reading<T> unreadable(Remark why) {
    return new Unreadable<>(why);
  }

  /** The value, if there is one. */
  default Optional<T> value() {
    return this instanceof Value<T> read ? Optional.of(read.it()) : Optional.empty();
  }

  /** What is worth saying about the value; empty if there is none. */
  default List<Remark> remarks() {
    return this instanceof Value<T> read ? read.said() : List.of();
  }

  /** Why the text could not be read, if it could not. */
  default Optional<Remark> trouble() {
    return this instanceof Unreadable<T> lost ? Optional.of(lost.why()) : Optional.empty();
  }

  /** Whether there is nothing to say of it: no remark and no trouble. */
  default boolean isSilent() {
    return this instanceof Value<T> read ? read.said().isEmpty() : this instanceof Nothing<T>;
  }

  /** The same reading of a value derived from this one. */
  default <R> Reading<R> map(Function<? super T, ? extends R> derive) {
    if (this instanceof Value<T> read) {
      return new Value<>(derive.apply(read.it()), read.said());
    }
    return this instanceof Unreadable<T> lost ? new Unreadable<>(lost.why()) : new Nothing<>();
  }
}
