package org.linli.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.finding.Location;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/**
 * What a unit says of itself in {@code unit.yaml}.
 *
 * @param at the file
 * @param office 填表单位
 * @param filledOn 填表时间
 * @param submittedOn the day the unit sent it up
 * @param setting 城市 / 农村 / 混合 as {@code urban}, {@code rural}, {@code mixed}
 * @param liaisons 联络员, as many as were written
 * @param plan 活动细则或工作方案
 * @param appeal 倡议书
 * @param summary the narrative by section key, in the order written
 * @param places the place of each key (dotted, as {@code summary.results}) that the file holds
 */
public record UnitSheet(
    Location at,
    Optional<String> office,
    Optional<LocalDate> filledOn,
    Optional<LocalDate> submittedOn,
    Optional<String> setting,
    List<Liaison> liaisons,
    Optional<IssuedPaper> plan,
    Optional<IssuedPaper> appeal,
    Map<String, String> summary,
    Map<String, Location> places) {

  /**
   * One 联络员. Personal data: kept out of published output.
   *
   * @param name empty text where it is not given
   * @param phone as written
   * @param duty as written
   */
  public record Liaison(String name, String phone, String duty) {}

  /**
   * A paper that the unit has issued.
   *
   * @param title as written
   * @param issuedOn its day
   */
  public record IssuedPaper(String title, Optional<LocalDate> issuedOn) {
    /** Returns whether it has a title; a day alone is no paper. */
    public boolean isNamed() {
      return !title.isBlank();
    }
  }

  /**
   * Returns whether anything is filled in besides the office's name, which stands on a blank form
   * too.
   */
  public boolean saysAnything() {
    return filledOn.isPresent()
        || submittedOn.isPresent()
        || setting.isPresent()
        || !liaisons.isEmpty()
        || plan.isPresent()
        || appeal.isPresent()
        || summary.values().stream().anyMatch(text -> !text.isBlank());
  }

  /** Returns the place of a key, or of the file where the file does not hold it. */
  public Location at(String key) {
    return places.getOrDefault(key, at.inField(key));
  }

  /** Writes this sheet. */
  public void write(StoredOutput out) {
    at.write(out);
    out.text(office);
    out.optional(filledOn, out::day);
    out.optional(submittedOn, out::day);
    out.text(setting);
    out.each(
        liaisons,
        liaison -> {
          out.text(liaison.name());
          out.text(liaison.phone());
          out.text(liaison.duty());
        });
    out.optional(plan, paper -> write(paper, out));
    out.optional(appeal, paper -> write(paper, out));
    out.map(summary, out::text);
    out.map(places, place -> place.write(out));
  }

  private static void write(IssuedPaper paper, StoredOutput out) {
    out.text(paper.title());
    out.optional(paper.issuedOn(), out::day);
  }

  /** Reads a sheet. */
  public static UnitSheet read(StoredInput in) {
    return new UnitSheet(
        Location.read(in),
        in.optionalText(),
        in.optional(in::day),
        in.optional(in::day),
        in.optionalText(),
        List.copyOf(in.each(() -> new Liaison(in.text(), in.text(), in.text()))),
        in.optional(() -> paper(in)),
        in.optional(() -> paper(in)),
        Collections.unmodifiableMap(in.map(in::text)),
        Collections.unmodifiableMap(in.map(() -> Location.read(in))));
  }

  private static IssuedPaper paper(StoredInput in) {
    return new IssuedPaper(in.text(), in.optional(in::day));
  }
}
