package org.linli.discover;

import java.util.Optional;
import org.linli.finding.Observation;
import org.linli.model.Unit;

/**
 * The unit that a folder stands for.
 *
 * @param unit as the roster has it, or made up from the folder's name
 * @param refused why nothing in the folder counts; empty for a good one
 * @param free whether the folder has a name that no roster gives, which holds only if it holds data
 */
record Place(Unit unit, Optional<Observation> refused, boolean free) {
  /** Returns the place of a unit that the roster knows. */
  static Place known(Unit unit) {
    return new Place(unit, Optional.empty(), false);
  }
}
