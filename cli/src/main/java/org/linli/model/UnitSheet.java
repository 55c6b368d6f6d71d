package org.linli.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.finding.Location;

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
  public record IssuedPaper(String title, Optional<LocalDate> issuedOn) {}

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
}
