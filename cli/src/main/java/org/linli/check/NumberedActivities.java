package org.linli.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.linli.finding.Location;
import org.linli.model.Unit;
import org.linli.thread.InOrder;

/** The remembered activities of all units under numbers from 0, in the order of the reports. */
final class NumberedActivities {
  private static final int PART = 1 << 18;
  private static final int MOST_PARTS = 1 << 12;

  /** The bits above tell the parts, those below the activities within a part. */
  private static final int HIGH_BITS = 48;

  private final List<UnitReport> reports;

  /** Number of the first activity of each report, and of one behind the last. */
  private final int[] firsts;

  private final int part;
  private final int threads;

  /**
   * Numbers the activities.
   *
   * @param threads that look at them
   * @throws ArithmeticException if there are more than 2,147,483,647
   */
  NumberedActivities(List<UnitReport> reports, int threads) {
    this(reports, threads, PART);
  }

  /**
   * Numbers the activities.
   *
   * @param part how many are looked at together by {@link #pairs}, at least
   */
  NumberedActivities(List<UnitReport> reports, int threads, int part) {
    this.reports = reports;
    this.threads = threads;
    this.part = part;
    this.firsts = new int[reports.size() + 1];
    for (int i = 0; i < reports.size(); i++) {
      firsts[i + 1] = Math.addExact(firsts[i], reports.get(i).keys().size());
    }
  }

  /** Returns how many there are. */
  int size() {
    return firsts[reports.size()];
  }

  /** What activities are told apart by. */
  interface Key {
    /** Returns the keys of a block of a unit's activities. */
    long[] of(ActivityKeys keys, int block);
  }

  /** Finds activities that belong to others of the same key. Safe for threads. */
  interface Search {
    /**
     * Looks through some.
     *
     * @param pairs takes the number of each that is found, and in its lower half that of the other
     */
    void in(KeyedPart some, LongConsumer pairs);
  }

  /**
   * Returns what a search finds among all activities, in ascending order. It is given them part by
   * part: those of one key are in the same part, in ascending order of their numbers. So no table
   * of them all is ever held, and several threads can search.
   */
  long[] pairs(Key key, Search search) {
    int parts = Math.min(MOST_PARTS, Integer.highestOneBit(Math.max(1, size() / part)));
    return InOrder.map(
            IntStream.range(0, parts).boxed().toList(),
            threads,
            each -> {
              LongStream.Builder found = LongStream.builder();
              search.in(part(key, each, parts), found);
              return found.build();
            })
        .stream()
        .flatMapToLong(found -> found)
        .sorted()
        .toArray();
  }

  private KeyedPart part(Key key, int each, int parts) {
    KeyedPart some = new KeyedPart(size() / parts);
    int number = 0;
    for (UnitReport report : reports) {
      ActivityKeys keys = report.keys();
      for (int block = 0; block < keys.blocks(); block++) {
        for (long bits : key.of(keys, block)) {
          if ((bits >>> HIGH_BITS & parts - 1) == each) {
            some.add(number, bits);
          }
          number++;
        }
      }
    }
    return some;
  }

  Unit unit(int number) {
    return reports.get(report(number)).unit();
  }

  long high(int number) {
    int report = report(number);
    return reports.get(report).keys().high(number - firsts[report]);
  }

  long low(int number) {
    int report = report(number);
    return reports.get(report).keys().low(number - firsts[report]);
  }

  int ordinal(int number) {
    int report = report(number);
    return reports.get(report).keys().ordinal(number - firsts[report]);
  }

  /** Returns file and line of an activity. */
  Location place(int number) {
    int report = report(number);
    ActivityKeys keys = reports.get(report).keys();
    int index = number - firsts[report];
    Location file = Location.of(reports.get(report).unit().code(), keys.file(index));
    return keys.line(index) == 0 ? file : file.atLine(keys.line(index));
  }

  /** Returns the facts by which a finding names another activity: its unit, file and line. */
  Map<String, String> whereabouts(int number) {
    Location at = place(number);
    Unit unit = unit(number);
    return Map.of(
        "unit", unit.code().text(),
        "name", unit.name(),
        "file", at.file().orElse(""),
        "line", at.line().map(Object::toString).orElse("—"));
  }

  /**
   * Returns the report that holds the activity; reports without any share their first number with
   * the next.
   */
  private int report(int number) {
    int at = Arrays.binarySearch(firsts, number);
    if (at < 0) {
      return -at - 2;
    }
    int report = at;
    while (firsts[report + 1] == number) {
      report++;
    }
    return report;
  }
}
