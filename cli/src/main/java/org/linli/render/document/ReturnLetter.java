package org.linli.render.document;

import java.time.LocalDate;
import java.util.List;
import org.linli.finding.UnitFindings;
import org.linli.model.Unit;
import org.linli.notice.Duties.Duty;

/**
 * What there is to tell a unit of the material that goes back to it.
 *
 * @param unit that it goes to
 * @param sender the office that sends it; empty text where the unit itself has compiled it and
 *     nobody stands above it
 * @param asOf reporting day
 * @param findings what the unit must correct
 * @param folders of the unit, relative to the campaign folder
 * @param duties that the notice lays on the unit
 * @param table name of the file that lists the same findings
 * @param tableLimit how many findings of one file and rule that file lists
 */
public record ReturnLetter(
    Unit unit,
    String sender,
    LocalDate asOf,
    UnitFindings findings,
    List<String> folders,
    List<Duty> duties,
    String table,
    int tableLimit) {
  /** Copies the lists. */
  public ReturnLetter {
    folders = List.copyOf(folders);
    duties = List.copyOf(duties);
  }
}
