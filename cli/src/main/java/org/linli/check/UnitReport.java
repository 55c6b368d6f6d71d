package org.linli.check;

import java.util.List;
import org.linli.discover.UnitFolder;
import org.linli.finding.FindingLog;
import org.linli.model.Unit;
import org.linli.model.UnitSheet;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/**
 * What checking one unit brought to light.
 *
 * @param facts the unit, its sheet, and what became of its rows
 * @param findings about its files and rows; references and the campaign's own findings come from
 *     {@link CampaignChecker}
 * @param keys its activities that count
 * @param references what its rows can be referred to by, and what they refer to elsewhere
 * @param images that its rows name
 * @param uniques values that may stand only once in the whole campaign
 * @param crashes checks that failed, the first time each; any makes the run a defect of the program
 * @param days on which checking it again would bring the same to light
 */
public record UnitReport(
    UnitFacts facts,
    FindingLog findings,
    ActivityKeys keys,
    References references,
    List<ImageUse> images,
    List<UniqueValue> uniques,
    List<RuleCrash> crashes,
    ReportingDays days) {

  public UnitReport {
    references = references.isEmpty() ? References.NONE : references;
    images = List.copyOf(images);
    uniques = List.copyOf(uniques);
    crashes = List.copyOf(crashes);
  }

  /** Returns the unit. */
  public Unit unit() {
    return facts.unit();
  }

  /**
   * Returns whether the unit has submitted: its own folder holds a unit.yaml or a table that could
   * be read.
   */
  public boolean submitted() {
    return facts.submitted();
  }

  /**
   * Writes this report without the folder that it is about.
   *
   * @throws IllegalStateException if a check has failed: such a report is no result
   */
  public void write(StoredOutput out) {
    if (!crashes.isEmpty()) {
      throw new IllegalStateException("a check has failed: " + crashes.get(0).rule());
    }
    out.optional(facts.sheet(), sheet -> sheet.write(out));
    out.map(facts.tables(), rows -> rows.write(out));
    findings.write(out);
    keys.write(out);
    references.write(out);
    out.each(images, image -> image.write(out));
    out.each(uniques, value -> value.write(out));
    days.write(out);
  }

  /** Reads the report of a folder. */
  public static UnitReport read(UnitFolder folder, StoredInput in) {
    UnitFacts facts =
        new UnitFacts(
            folder, in.optional(() -> UnitSheet.read(in)), in.map(() -> RowTally.read(in)));
    return new UnitReport(
        facts,
        FindingLog.read(in),
        ActivityKeys.read(in),
        References.read(in),
        in.each(() -> ImageUse.read(in)),
        in.each(() -> UniqueValue.read(in)),
        List.of(),
        ReportingDays.read(in));
  }
}
