package org.linli.check;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import org.linli.finding.Observation;

/**
 * Finds activities that look like one reported before: same name, start date and place without
 * white space and width, though not the same activity to the letter (another initiator, or a name
 * typed another way). Both count; people should look at them.
 */
final class NearDuplicates {
  private static final String RULE = "activity-near-duplicate";

  private final NumberedActivities activities;

  private NearDuplicates(NumberedActivities activities) {
    this.activities = activities;
  }

  /** Returns what is to be said, at the later one of each pair in the order of units and rows. */
  static List<Observation> among(List<UnitReport> reports, int threads) {
    return among(new NumberedActivities(reports, threads));
  }

  static List<Observation> among(NumberedActivities activities) {
    NearDuplicates search = new NearDuplicates(activities);
    return Arrays.stream(activities.pairs(ActivityKeys::nears, search::compare))
        .mapToObj(search::observation)
        .toList();
  }

  private void compare(KeyedPart part, LongConsumer pairs) {
    int[] slots = part.slots();
    for (int place = 0; place < part.size(); place++) {
      int slot = slot(part, slots, part.key(place));
      int first = slots[slot] - 1;
      if (first < 0) {
        slots[slot] = place + 1;
      } else if (!same(part.number(place), part.number(first))) {
        pairs.accept((long) part.number(place) << Integer.SIZE | part.number(first));
      }
    }
  }

  private Observation observation(long pair) {
    return Observation.of(RULE, activities.place((int) (pair >>> Integer.SIZE)))
        .with(activities.whereabouts((int) pair));
  }

  private static int slot(KeyedPart part, int[] slots, long near) {
    int mask = slots.length - 1;
    int slot = (int) near & mask;
    while (slots[slot] != 0 && part.key(slots[slot] - 1) != near) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private boolean same(int number, int other) {
    return activities.high(number) == activities.high(other)
        && activities.low(number) == activities.low(other);
  }
}
