package org.linli.notice;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a campaign's linli.yaml has each part of the work count for in its 综合评估. No notice says so;
 * whoever compiles does.
 *
 * @param all in the notice's order
 */
public record Weights(List<Weight> all) {
  /** Nothing is weighed, so nothing is assessed. */
  public static final Weights NONE = new Weights(List.of());

  /** Copies the list. */
  public Weights {
    all = List.copyOf(all);
  }

  /**
   * What one thing counts for.
   *
   * @param criterion what the notice asks of each unit
   * @param points that a unit gets which has done all of it, above 0, two decimals
   */
  public record Weight(Criterion criterion, BigDecimal points) {}

  /** Returns what a unit gets that has done everything. */
  public BigDecimal full() {
    return all.stream().map(Weight::points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
