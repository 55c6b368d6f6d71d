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
  /** Decimals of a third that are as good as all of them. */
  private static final int EXACT = 12;

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

    /** Returns what its marks add up to, rounded half up. */
    public BigDecimal score(int decimals) {
      long parts = marks.stream().mapToLong(Mark::asked).reduce(1, Math::multiplyExact);
      return marks.stream()
          .map(mark -> mark.weight().points().multiply(whole(mark.done() * (parts / mark.asked()))))
          .reduce(BigDecimal.ZERO, BigDecimal::add)
          .divide(whole(parts), decimals, RoundingMode.HALF_UP);
    }

    /** Returns the score as a part of the full one, with four decimals; below 1 while it is not. */
    public BigDecimal ratio() {
      BigDecimal full =
          marks.stream()
              .map(mark -> mark.weight().points())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      return Attainment.of(score(EXACT), full);
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

    /** Returns the part of it that is done, from 0 to 1, rounded half up. */
    public BigDecimal degree(int decimals) {
      return whole(done).divide(whole(asked), decimals, RoundingMode.HALF_UP);
    }

    /** Returns what that part counts for, rounded half up. */
    public BigDecimal points(int decimals) {
      return weight
          .points()
          .multiply(whole(done))
          .divide(whole(asked), decimals, RoundingMode.HALF_UP);
    }
  }

  private static BigDecimal whole(long number) {
    return BigDecimal.valueOf(number);
  }
}
