package org.linli.check;

import java.nio.file.Path;
import java.time.LocalDate;
import org.linli.model.Limits;
import org.linli.model.Roster;
import org.linli.model.Unit;
import org.linli.model.Watch;
import org.linli.notice.Notice;

/**
 * What a check may know besides what it looks at.
 *
 * @param notice that the submission answers to
 * @param asOf reporting day
 * @param unit whose submission is looked at; the campaign's root for a check of the campaign
 * @param folder the campaign folder, real path; file names of places are relative to it
 * @param limits of what is read
 * @param watch is told of looks at what differs from unit to unit
 */
public record Context(
    Notice notice, LocalDate asOf, Unit unit, Path folder, Limits limits, Watch watch) {
  /** Makes a context in which nobody watches. */
  public Context(Notice notice, LocalDate asOf, Unit unit, Path folder, Limits limits) {
    this(notice, asOf, unit, folder, limits, Watch.NOBODY);
  }

  @Override
  public Unit unit() {
    watch.unit();
    return unit;
  }

  @Override
  public LocalDate asOf() {
    watch.reportingDay(asOf);
    return asOf;
  }

  /**
   * Returns whether a day lies after the reporting day. To be asked rather than compared with it:
   * what is said of a day that has passed is the same on every later reporting day.
   */
  public boolean liesAhead(LocalDate day) {
    if (day.isAfter(asOf)) {
      watch.reportingDay(asOf);
      return true;
    }
    watch.passed(day);
    return false;
  }

  @Override
  public Path folder() {
    watch.beyond();
    return folder;
  }

  /** Returns the units that the notice knows. */
  public Roster roster() {
    return notice.roster();
  }
}
