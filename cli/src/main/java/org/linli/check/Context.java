package org.linli.check;

import java.nio.file.Path;
import java.time.LocalDate;
import org.linli.model.Limits;
import org.linli.model.Roster;
import org.linli.model.Unit;
import org.linli.notice.Notice;

/**
 * What a check may know besides what it looks at.
 *
 * @param notice that the submission answers to
 * @param asOf reporting day
 * @param unit whose submission is looked at; the campaign's root for a check of the campaign
 * @param folder the campaign folder, real path; file names of places are relative to it
 * @param limits of what is read
 */
public record Context(Notice notice, LocalDate asOf, Unit unit, Path folder, Limits limits) {
  /** Returns the units that the notice knows. */
  public Roster roster() {
    return notice.roster();
  }
}
