package org.linli.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.linli.finding.Location;
import org.linli.model.Unit;

/** The remembered activities of all units under numbers from 0, in the order of the reports. */
final class NumberedActivities {
  private final List<UnitReport> reports;

  /** Number of the first activity of each report, and of one behind the last. */
  private final int[] firsts;

  /**
   * Numbers the activities.
   *
   * @throws ArithmeticException if there are more than 2,147,483,647
   */
  NumberedActivities(List<UnitReport> reports) {
    this.reports = reports;
    this.firsts = new int[reports.size() + 1];
    for (int i = 0; i < reports.size(); i++) {
      firsts[i + 1] = Math.addExact(firsts[i], reports.get(i).keys().size());
    }
  }

  /** Returns how many there are. */
  int size() {
    return firsts[reports.size()];
  }

  /**
   * Returns the slots of a table that this many activities fill to two thirds at most: a power of
   * two.
   */
  int[] slots() {
    int wanted = (int) Math.min(1 << 30, Math.max(16, size() * 3L / 2));
    return new int[Integer.highestOneBit(wanted - 1) << 1];
  }

  /** Returns the second half of every fingerprint, by number: asked for too often to search. */
  long[] lows() {
    return all(ActivityKeys::low);
  }

  /** Returns what stands for folded name, start and folded place, by number. */
  long[] nears() {
    return all(ActivityKeys::near);
  }

  private interface Part {
    long of(ActivityKeys keys, int index);
  }

  private long[] all(Part part) {
    long[] all = new long[size()];
    int number = 0;
    for (UnitReport report : reports) {
      ActivityKeys keys = report.keys();
      for (int i = 0; i < keys.size(); i++) {
        all[number++] = part.of(keys, i);
      }
    }
    return all;
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
