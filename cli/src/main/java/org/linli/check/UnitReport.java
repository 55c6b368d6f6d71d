package org.linli.check;

import java.util.List;
import org.linli.finding.FindingLog;
import org.linli.model.Unit;

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
 */
public record UnitReport(
    UnitFacts facts,
    FindingLog findings,
    ActivityKeys keys,
    References references,
    List<ImageUse> images,
    List<UniqueValue> uniques,
    List<RuleCrash> crashes) {

  public UnitReport {
    images = List.copyOf(images);
    uniques = List.copyOf(uniques);
    crashes = List.copyOf(crashes);
  }

  /** Returns the unit. */
  public Unit unit() {
    return facts.unit();
  }

  /** Returns whether the unit has submitted, as {@link UnitFacts#submitted} tells it. */
  public boolean submitted() {
    return facts.submitted();
  }
}
