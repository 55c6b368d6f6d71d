package org.linli.aggregate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.linli.aggregate.Statistics.Status;
import org.linli.model.Unit;
import org.linli.notice.Weights;
import org.linli.notice.Weights.Weight;

/**
 * How far each unit has done what the notice asks of it, and what that comes to by the campaign's
 * weights (综合评估). A list, not a ranking: units stand in code order.
 *
 * @param weights of what is assessed, in the notice's order
 * @param units those expected that answer to this notice, in code order
 * @param elsewhere how many units are expected that answer to another notice
 */
public record Assessment(Weights weights, List<UnitScore> units, long elsewhere) {
  /** Copies the list. */
  public Assessment {
    units = List.copyOf(units);
  }

  /**
   * One unit's score.
   *
   * @param status whether and when it has submitted
   * @param marks one for each weight, in their order
   */
  public record UnitScore(Unit unit, Status status, List<Mark> marks) {
    /** Copies the list. */
    public UnitScore {
      marks = List.copyOf(marks);
    }

    /** Returns the sum of the marks' points, two decimals. */
    public BigDecimal score() {
      return marks.stream().map(Mark::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns the score as a part of the full one, with four decimals; below 1 while it is not. */
    public BigDecimal ratio() {
      return Attainment.of(
          score(),
          marks.stream()
              .map(mark -> mark.weight().points())
              .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
  }

  /**
   * How far a unit has done one thing.
   *
   * @param done how many parts of it; most things have one
   * @param asked of how many, at least 1
   */
  public record Mark(Weight weight, long done, long asked) {
    public Mark {
      if (done < 0 || done > asked || asked < 1) {
        throw new IllegalArgumentException(done + " of " + asked);
      }
    }

    /** Returns the part of the weight that it gets, rounded half up to two decimals. */
    public BigDecimal points() {
      return weight
          .points()
          .multiply(BigDecimal.valueOf(done))
          .divide(BigDecimal.valueOf(asked), 2, RoundingMode.HALF_UP);
    }
  }
}
