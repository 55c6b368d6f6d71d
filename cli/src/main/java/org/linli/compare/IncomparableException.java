package org.linli.compare;

import java.util.List;

/** Two folders that cannot be compared; says what to do. */
public final class IncomparableException extends Exception {
  /** Why not. */
  public enum Kind {
    /** A folder is no output of {@code linli compile}; the fact is the folder. */
    FOREIGN,
    /** A report is of another schema version; the facts are the folder and the version. */
    SCHEMA,
    /** The reports are of two notices; the facts are their ids. */
    NOTICES,
    /** The reports are of two units; the facts are their codes and names. */
    ROOTS
  }

  private final Kind kind;
  private final List<String> facts;

  IncomparableException(Kind kind, String... facts) {
    super(kind + ": " + String.join(", ", facts));
    this.kind = kind;
    this.facts = List.of(facts);
  }

  /** Returns why the folders cannot be compared. */
  public Kind kind() {
    return kind;
  }

  /** Returns what the reason names, in the order that {@link Kind} tells. */
  public List<String> facts() {
    return facts;
  }
}
