package org.linli.check;

import org.linli.model.Row;
import org.linli.notice.FieldSpec;

/** Looks at one field of a row, apart from its other fields, in whatever table it stands. */
public non-sealed interface FieldCheck extends Check {
  /** Returns whether it has anything to say of fields like this one. */
  boolean looksAt(FieldSpec field);

  /** Reports what is wrong with a field of a row. */
  void check(Row row, FieldSpec field, Sink out);
}
