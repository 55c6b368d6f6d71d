package org.linli.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
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

  private Duplicates(NumberedActivities activities) {
    this.activities = activities;
  }

  /**
   * Returns, for each unit that holds some, the activity rows that count elsewhere, by their
   * ordinal among the unit's activity rows.
   *
   * @param reports of all units, checked without duplicates
   * @param threads that search
   */
  public static Map<UnitCode, Map<Integer, Observation>> among(
      List<UnitReport> reports, int threads) {
    return among(new NumberedActivities(reports, threads));
  }

  static Map<UnitCode, Map<Integer, Observation>> among(NumberedActivities activities) {
    Duplicates search = new Duplicates(activities);
    return search.losers(activities.pairs(ActivityKeys::lows, search::contest));
  }

  /** Every activity contests its slot; the one that counts keeps it, and the others lose. */
  private void contest(KeyedPart part, LongConsumer lost) {
    int[] slots = part.slots();
    for (int place = 0; place < part.size(); place++) {
      int slot = slot(part, slots, place);
      int holder = slots[slot] - 1;
      if (holder < 0 || goesBefore(part.number(place), part.number(holder))) {
        slots[slot] = place + 1;
      }
    }
    for (int place = 0; place < part.size(); place++) {
      int winner = slots[slot(part, slots, place)] - 1;
      if (winner != place) {
        lost.accept((long) part.number(place) << Integer.SIZE | part.number(winner));
      }
    }
  }

  /**
   * Returns the rows of each unit that lose.
   *
   * @param lost each losing activity and behind it the one that counts, in ascending order
   */
  private Map<UnitCode, Map<Integer, Observation>> losers(long[] lost) {
    Map<UnitCode, LosingRows> losers = new TreeMap<>();
    for (long pair : lost) {
      int number = (int) (pair >>> Integer.SIZE);
      losers
          .computeIfAbsent(activities.unit(number).code(), code -> new LosingRows(activities))
          .add(number, (int) pair);
    }
    return new TreeMap<>(losers);
  }

  /**
   * Returns the slot of the activities that are the same as this one, or the free slot where it
   * belongs.
   */
  private int slot(KeyedPart part, int[] slots, int place) {
    int mask = slots.length - 1;
    int slot = (int) part.key(place) & mask;
    while (slots[slot] != 0 && !same(part, slots[slot] - 1, place)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private boolean same(KeyedPart part, int one, int other) {
    return one == other
        || part.key(one) == part.key(other)
            && activities.high(part.number(one)) == activities.high(part.number(other));
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
