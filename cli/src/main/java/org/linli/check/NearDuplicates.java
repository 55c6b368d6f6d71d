package org.linli.check;

import java.util.ArrayList;
import java.util.List;
import org.linli.finding.Observation;

/**
 * Finds activities that look like one reported before: same name, start date and place without
 * white space and width, though not the same activity to the letter (another initiator, or a name
 * typed another way). Both count; people should look at them.
 */
final class NearDuplicates {
  private static final String RULE = "activity-near-duplicate";

  private final NumberedActivities activities;

  /** For each slot the number of the first activity that looks so, plus 1; 0 for a free slot. */
  private final int[] slots;

  private final long[] nears;

  private NearDuplicates(NumberedActivities activities) {
    this.activities = activities;
    this.slots = activities.slots();
    this.nears = activities.nears();
  }

  /** Returns what is to be said, at the later one of each pair in the order of units and rows. */
  static List<Observation> among(List<UnitReport> reports) {
    return new NearDuplicates(new NumberedActivities(reports)).observations();
  }

  private List<Observation> observations() {
    List<Observation> seen = new ArrayList<>();
    for (int number = 0; number < activities.size(); number++) {
      int slot = slot(nears[number]);
      int first = slots[slot] - 1;
      if (first < 0) {
        slots[slot] = number + 1;
      } else if (!same(number, first)) {
        seen.add(
            Observation.of(RULE, activities.place(number)).with(activities.whereabouts(first)));
      }
    }
    return seen;
  }

  private int slot(long near) {
    int mask = slots.length - 1;
    int slot = (int) near & mask;
    while (slots[slot] != 0 && nears[slots[slot] - 1] != near) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private boolean same(int number, int other) {
    return activities.high(number) == activities.high(other)
        && activities.low(number) == activities.low(other);
  }
}
