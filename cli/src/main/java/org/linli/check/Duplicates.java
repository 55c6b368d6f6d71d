package org.linli.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linli.finding.Observation;
import org.linli.model.Unit;
import org.linli.value.UnitCode;

/**
 * Finds activities that are reported more than once anywhere in the tree: same name, start date and
 * initiator as text (data-format, section 4). Such an activity counts once, for the unit lowest in
 * the tree; between units of one level for the one with the smaller code; within one unit the
 * first. Works on the units' keys, not on rows.
 */
public final class Duplicates {
  private final NumberedActivities activities;

  /** For each slot the number of the activity that counts, plus 1; 0 for a free slot. */
  private final int[] slots;

  private final long[] lows;

  private Duplicates(NumberedActivities activities) {
    this.activities = activities;
    this.slots = activities.slots();
    this.lows = activities.lows();
  }

  /**
   * Returns, for each unit that holds some, the activity rows that count elsewhere, by their
   * ordinal among the unit's activity rows.
   *
   * @param reports of all units, checked without duplicates
   */
  public static Map<UnitCode, Map<Integer, Observation>> among(List<UnitReport> reports) {
    Duplicates search = new Duplicates(new NumberedActivities(reports));
    search.contest();
    return search.losers();
  }

  /** Every activity contests its slot; the one that counts keeps it. */
  private void contest() {
    for (int number = 0; number < activities.size(); number++) {
      int slot = slot(number);
      if (slots[slot] == 0 || goesBefore(number, slots[slot] - 1)) {
        slots[slot] = number + 1;
      }
    }
  }

  private Map<UnitCode, Map<Integer, Observation>> losers() {
    Map<UnitCode, LosingRows> losers = new TreeMap<>();
    for (int number = 0; number < activities.size(); number++) {
      int winner = slots[slot(number)] - 1;
      if (winner != number) {
        losers
            .computeIfAbsent(activities.unit(number).code(), code -> new LosingRows(activities))
            .add(number, winner);
      }
    }
    return new TreeMap<>(losers);
  }

  /**
   * Returns the slot of the activities that are the same as this one, or the free slot where it
   * belongs.
   */
  private int slot(int number) {
    int mask = slots.length - 1;
    int slot = (int) lows[number] & mask;
    while (slots[slot] != 0 && !same(slots[slot] - 1, number)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private boolean same(int number, int other) {
    return number == other
        || lows[number] == lows[other] && activities.high(number) == activities.high(other);
  }

  private boolean goesBefore(int number, int other) {
    Unit unit = activities.unit(number);
    Unit otherUnit = activities.unit(other);
    if (unit.level().depth() != otherUnit.level().depth()) {
      return unit.level().depth() > otherUnit.level().depth();
    }
    int codes = unit.code().compareTo(otherUnit.code());
    return codes != 0 ? codes < 0 : number < other;
  }
}
