package org.linli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.finding.FindingLog;
import org.linli.model.UnitSheet;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/**
 * What checking some of a unit's files brought to light, in the order of reading: all of them, or
 * some of its records. What only shows when the whole unit has been read is not in it.
 *
 * @param sheet the unit's unit.yaml, if it is one of the files and could be read
 * @param tables by name, every table of which a file could be read, and what became of its rows
 * @param latest the last of the activities that count
 * @param findings about the files and their rows
 * @param keys of the activities that count
 * @param references what rows can be referred to by, and what they refer to
 * @param images that rows name
 * @param uniques values that may stand only once in the whole campaign
 * @param crashes checks that failed, the first time each
 * @param days on which checking the files again would bring the same to light
 */
public record UnitPart(
    Optional<UnitSheet> sheet,
    Map<String, RowTally> tables,
    Optional<LatestActivity> latest,
    FindingLog findings,
    ActivityKeys keys,
    ReferenceLog references,
    List<ImageUse> images,
    List<UniqueValue> uniques,
    List<RuleCrash> crashes,
    ReportingDays days) {

  /** Returns how many rows of a table were read. */
  public long rows(String table) {
    return tables.getOrDefault(table, RowTally.NONE).read();
  }

  /**
   * Joins the parts of a unit.
   *
   * @param parts in the order of reading; of several, each has kept the facts of all references
   * @param listed how many findings of one file and rule are listed
   * @return what reading them in one go would have given; a single part itself
   */
  static UnitPart join(List<UnitPart> parts, int listed) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    Optional<UnitSheet> sheet = Optional.empty();
    Map<String, RowTally> tables = new TreeMap<>();
    Optional<LatestActivity> latest = Optional.empty();
    FindingLog findings = new FindingLog(listed);
    ActivityKeys keys = new ActivityKeys();
    ReferenceLog references = new ReferenceLog(listed);
    List<ImageUse> images = new ArrayList<>();
    List<UniqueValue> uniques = new ArrayList<>();
    CrashGuard crashes = new CrashGuard(List.of());
    ReportingDays days = ReportingDays.ALL;
    long activities = 0;
    for (UnitPart part : parts) {
      sheet = sheet.or(part::sheet);
      part.tables.forEach((table, rows) -> tables.merge(table, rows, RowTally::plus));
      latest = LatestActivity.later(latest, part.latest);
      findings.append(part.findings);
      keys.append(part.keys, Math.toIntExact(activities));
      activities += part.rows(ActivityKeys.TABLE);
      references.add(part.references);
      images.addAll(part.images);
      uniques.addAll(part.uniques);
      part.crashes.forEach(crashes::add);
      days = days.and(part.days);
    }
    keys.trim();
    return new UnitPart(
        sheet,
        tables,
        latest,
        findings,
        keys,
        references,
        images,
        uniques,
        crashes.crashes(),
        days);
  }

  /**
   * Writes what was brought to light.
   *
   * @throws IllegalStateException if a check has failed: that is no result
   */
  public void write(StoredOutput out) {
    if (!crashes.isEmpty()) {
      throw new IllegalStateException("a check has failed: " + crashes.get(0).rule());
    }
    out.optional(sheet, each -> each.write(out));
    out.map(tables, rows -> rows.write(out));
    out.optional(latest, each -> each.write(out));
    findings.write(out);
    keys.write(out);
    references.write(out);
    out.each(images, image -> image.write(out));
    out.each(uniques, value -> value.write(out));
    days.write(out);
  }

  /** Reads what {@link #write} has written. */
  public static UnitPart read(StoredInput in) {
    return new UnitPart(
        in.optional(() -> UnitSheet.read(in)),
        in.map(() -> RowTally.read(in)),
        in.optional(() -> LatestActivity.read(in)),
        FindingLog.read(in),
        ActivityKeys.read(in),
        ReferenceLog.read(in),
        in.each(() -> ImageUse.read(in)),
        in.each(() -> UniqueValue.read(in)),
        List.of(),
        ReportingDays.read(in));
  }
}
