package org.linli.aggregate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.linli.finding.Finding;
import org.linli.finding.Location;
import org.linli.value.UnitCode;

/**
 * What a figure is made of, part by part, so that a wrong one can be explained.
 *
 * @param outcome how the figure comes from the sum of its parts
 * @param divisor what the sum is divided by; 1 where it is not
 * @param parts in unit-code, file and line order; none adds nothing
 * @param silent counted rows in it that add nothing: the figure was not stated, or is 0
 * @param leftOut rows that would belong to it and do not count
 */
public record Trace(
    Outcome outcome,
    BigDecimal divisor,
    List<Part> parts,
    List<Part> silent,
    List<LeftOut> leftOut) {

  /** Copies the lists. */
  public Trace {
    parts = List.copyOf(parts);
    silent = List.copyOf(silent);
    leftOut = List.copyOf(leftOut);
  }

  /** How a figure comes from its parts. */
  public enum Outcome {
    /** The parts add up to it. */
    SUM,
    /** As many as there are different parts. */
    DISTINCT,
    /** The sum divided by a bound, four decimals. */
    RATIO,
    /** The sum as a percentage of all rows, two decimals at most. */
    SHARE,
    /** Nobody adds it up: the notice or a row states it. */
    STATED;

    /** Returns the word that programs know it by, as {@code sum}. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A row, a unit, a finding or a distinct thing that a figure is made of.
   *
   * @param unit whose it is; empty for the campaign
   * @param at where it stands, of a distinct thing the first time
   * @param name of the activity, of the organization, of the unit
   * @param value what it adds, as read
   * @param text that the value was read from, as written
   * @param rows how many rows name it
   */
  public record Part(
      Optional<UnitCode> unit,
      Location at,
      String name,
      BigDecimal value,
      String text,
      long rows) {}

  /**
   * A row that does not count.
   *
   * @param part what it would add
   * @param reasons the findings that keep it out
   */
  public record LeftOut(Part part, List<Finding> reasons) {
    /** Copies the list. */
    public LeftOut {
      reasons = List.copyOf(reasons);
    }
  }

  /** Returns the sum of the parts. */
  public BigDecimal sum() {
    return parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Returns the figure that the parts make. */
  public BigDecimal result() {
    BigDecimal sum = sum();
    if (divisor.signum() == 0) {
      return BigDecimal.ZERO;
    }
    return switch (outcome) {
      case SUM, DISTINCT, STATED -> sum;
      case RATIO -> Attainment.of(sum, divisor);
      case SHARE ->
          sum.multiply(BigDecimal.valueOf(100))
              .divide(divisor, 2, RoundingMode.HALF_UP)
              .stripTrailingZeros();
    };
  }
}
