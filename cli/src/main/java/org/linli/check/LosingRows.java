package org.linli.check;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linli.finding.Observation;

/**
 * The activity rows of one unit that count elsewhere, by ordinal: two numbers a row, the
 * observation is made when it is asked for. A table sent in twice may lose a million rows.
 */
final class LosingRows extends AbstractMap<Integer, Observation> {
  private static final String RULE = "activity-duplicate";

  private final NumberedActivities activities;
  private int[] losers = new int[16];
  private int[] winners = new int[16];
  private int count;

  LosingRows(NumberedActivities activities) {
    this.activities = activities;
  }

  /** Adds a row, in ascending order of its number. */
  void add(int loser, int winner) {
    if (count == losers.length) {
      losers = Arrays.copyOf(losers, count * 2);
      winners = Arrays.copyOf(winners, count * 2);
    }
    losers[count] = loser;
    winners[count] = winner;
    count++;
  }

  @Override
  public @Nullable Observation get(@Nullable Object ordinal) {
    if (!(ordinal instanceof Integer wanted)) {
      return null;
    }
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      int found = activities.ordinal(losers[middle]);
      if (found == wanted) {
        return observation(middle);
      }
      if (found < wanted) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(@Nullable Object ordinal) {
    return get(ordinal) != null;
  }

  @Override
  public Set<Map.Entry<Integer, Observation>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<Integer, Observation>> iterator() {
        return IntStream.range(0, count).mapToObj(LosingRows.this::entry).iterator();
      }

      @Override
      public int size() {
        return count;
      }
    };
  }

  private Map.Entry<Integer, Observation> entry(int at) {
    return Map.entry(activities.ordinal(losers[at]), observation(at));
  }

  private Observation observation(int at) {
    return Observation.of(RULE, activities.place(losers[at]))
        .with(activities.whereabouts(winners[at]));
  }
}
