package org.linli.aggregate;

import java.util.ArrayList;
import java.util.List;
import org.linli.aggregate.Statistics.TargetResult;
import org.linli.finding.Location;
import org.linli.finding.Observation;

/** Holds the figures against what the notice wants of them. */
public final class Comparisons {
  private Comparisons() {}

  /** Returns an observation for each target that is not met. */
  public static List<Observation> withTargets(Statistics statistics) {
    List<Observation> out = new ArrayList<>();
    for (TargetResult result : statistics.targets()) {
      if (!result.met()) {
        out.add(
            Observation.of("target-not-met", Location.of(statistics.root().code()))
                .with("target", result.target().id())
                .with("bound", result.target().bound().toPlainString())
                .with("actual", result.actual().toPlainString())
                .with(
                    "ratio",
                    result.ratio().movePointRight(2).stripTrailingZeros().toPlainString() + "%")
                .under(result.target().clause()));
      }
    }
    return out;
  }

  /**
   * Returns an observation for each figure of a unit's own narrative that the compiled one
   * contradicts.
   */
  public static List<Observation> withNarratives(Statistics statistics) {
    return Narratives.against(statistics);
  }
}
