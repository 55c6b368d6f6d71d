package org.linli.compile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.linli.aggregate.Assessment;
import org.linli.aggregate.Assessment.Mark;
import org.linli.aggregate.Assessment.UnitScore;
import org.linli.aggregate.Trace;
import org.linli.aggregate.Trace.Outcome;
import org.linli.aggregate.Trace.Part;
import org.linli.finding.Location;
import org.linli.model.Unit;
import org.linli.notice.Weights.Weight;

/** What the figures of the assessment are made of: weights, and what a unit has done of each. */
final class AssessmentTrace {
  /** A third of a weight is told this finely; the score itself has two decimals. */
  private static final int DECIMALS = 6;

  private final Assessment assessment;

  AssessmentTrace(Assessment assessment) {
    this.assessment = assessment;
  }

  /**
   * Traces a figure.
   *
   * @param place of it in report.json, with {@code assessment} as its first key
   * @param sheets where a unit says what it has done
   */
  Trace of(List<String> place, Function<Unit, Location> sheets) {
    return switch (place.get(1)) {
      case "full" -> sum(assessment.weights().all().stream().map(AssessmentTrace::part).toList());
      case "criteria" -> {
        Part weight = part(assessment.weights().all().get(position(place, 2)));
        yield new Trace(Outcome.STATED, BigDecimal.ONE, List.of(weight), List.of(), List.of());
      }
      default -> of(place, assessment.units().get(position(place, 2)), sheets);
    };
  }

  private Trace of(List<String> place, UnitScore unit, Function<Unit, Location> sheets) {
    Location at = sheets.apply(unit.unit());
    String key = place.get(place.size() - 1);
    if (place.contains("marks")) {
      Mark mark = unit.marks().get(position(place, 4));
      BigDecimal value = BigDecimal.valueOf(key.equals("done") ? mark.done() : mark.asked());
      return sum(List.of(part(unit, at, mark, value)));
    }
    List<Part> parts =
        unit.marks().stream().map(mark -> part(unit, at, mark, mark.points(DECIMALS))).toList();
    return key.equals("ratio")
        ? new Trace(Outcome.RATIO, assessment.weights().full(), parts, List.of(), List.of())
        : sum(parts);
  }

  private static Part part(UnitScore unit, Location at, Mark mark, BigDecimal value) {
    String done = mark.done() + "/" + mark.asked();
    return new Part(
        Optional.of(unit.unit().code()), at, mark.weight().criterion().title(), value, done, 1);
  }

  private static Part part(Weight weight) {
    return new Part(
        Optional.empty(),
        Location.campaign(),
        weight.criterion().title(),
        weight.points(),
        weight.criterion().clause().orElse(""),
        1);
  }

  private static Trace sum(List<Part> parts) {
    return new Trace(Outcome.SUM, BigDecimal.ONE, parts, List.of(), List.of());
  }

  private static int position(List<String> place, int at) {
    return Integer.parseInt(place.get(at));
  }
}
