package org.linli.check;

import java.util.List;
import java.util.Map;
import org.linli.finding.Observation;

/**
 * What a unit's rows can be referred to by, and what they refer to that the unit itself does not
 * hold. Nobody changes it; safe for threads.
 */
public final class References {
  /** Those of all units that hold nothing. */
  static final References NONE = new References(Map.of(), List.of());

  private static final long[] NO_KEYS = {};

  private final Map<String, long[]> known;
  private final List<Pending> pending;

  /**
   * @param known by field, as {@code needs.id}: fingerprints in ascending order; becomes its own
   * @param pending what other units have to answer; becomes its own
   */
  References(Map<String, long[]> known, List<Pending> pending) {
    this.known = known;
    this.pending = pending;
  }

  /** A reference that no table of its own unit answers. */
  record Pending(String field, long key, Observation observation) {}

  /** Returns the references that the unit itself does not answer. */
  List<Pending> pending() {
    return pending;
  }

  /**
   * Returns the keys by which rows of this unit can be referred to in a field, in ascending order.
   */
  long[] known(String field) {
    return known.getOrDefault(field, NO_KEYS);
  }
}
