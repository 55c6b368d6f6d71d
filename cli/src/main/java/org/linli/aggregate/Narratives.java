package org.linli.aggregate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.linli.aggregate.Statistics.Submission;
import org.linli.aggregate.Statistics.UnitFigures;
import org.linli.finding.Observation;
import org.linli.value.StatedFigure;
import org.linli.value.StatedFigures;
import org.linli.value.UnitCode;

/**
 * Holds the figures that units write in their own narratives against the compiled ones of the same
 * subtree.
 */
final class Narratives {
  private Narratives() {}

  static List<Observation> against(Statistics statistics) {
    Map<UnitCode, Measures> compiled = new TreeMap<>();
    for (UnitFigures unit : statistics.units()) {
      compiled.put(unit.unit().code(), unit.measures());
    }
    List<Observation> out = new ArrayList<>();
    for (Submission submission : statistics.submissions()) {
      Measures own =
          Objects.requireNonNull(
              compiled.get(submission.unit().code()), "whoever submits has figures");
      submission.sheet().summary().forEach((key, text) -> section(submission, key, text, own, out));
    }
    return out;
  }

  private static void section(
      Submission submission, String key, String text, Measures own, List<Observation> out) {
    for (StatedFigure figure : StatedFigures.in(text, submission.unit().name())) {
      BigDecimal actual = MeasureNames.value(own, figure.measure());
      if (!figure.agreesWith(actual)) {
        out.add(
            Observation.of("narrative-figure-differs", submission.sheet().at("summary." + key))
                .withValue(figure.text())
                .with("measure", figure.measure())
                .with("stated", figure.text())
                .with("compiled", actual.stripTrailingZeros().toPlainString()));
      }
    }
  }
}
