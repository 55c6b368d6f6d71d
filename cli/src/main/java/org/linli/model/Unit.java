package org.linli.model;

import java.util.Optional;
import org.linli.value.StoredOutput;
import org.linli.value.UnitCode;

/**
 * One administrative or reporting unit.
 *
 * @param code official code (GB/T 2260 and the statistical codes below it), one of the project's
 *     own beginning with X, or for a folder below the roster the parent's code, a slash and the
 *     folder's name
 * @param name as the roster writes it
 * @param level of the division
 * @param parent code of the unit above; empty at the top of the roster
 */
public record Unit(UnitCode code, String name, Level level, Optional<UnitCode> parent) {

  /** Writes this unit. */
  public void write(StoredOutput out) {
    out.text(code.text());
    out.text(name);
    out.text(level.name());
    out.text(parent.map(UnitCode::text));
  }
}
