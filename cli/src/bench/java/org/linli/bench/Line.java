package org.linli.bench;

import java.util.List;

/**
 * A line of the table.
 *
 * @param goal as P1
 * @param measure what is measured
 * @param bound what is asked for; empty where two versions are compared
 * @param measured the median and the extremes
 * @param costs wall time, processor time and peak memory of each program
 * @param verdict met, or not met by how much, or not there
 * @param wrong figures that are not as they must be
 * @param compared which figures were compared
 */
record Line(
    String goal,
    String measure,
    String bound,
    String measured,
    List<String> costs,
    String verdict,
    List<String> wrong,
    List<String> compared) {

  /** A line for something that this version of linli cannot do yet. */
  static Line notThere(String goal, String measure, Bound bound, String what) {
    return new Line(
        goal, measure, bound.text(), "—", List.of(), "not there: " + what, List.of(), List.of());
  }

  /** A line for two sides of a contest. */
  static Line of(
      String goal, String measure, Bound bound, Spread spread, Contest contest, int... sides) {
    return new Line(
        goal,
        measure,
        bound.text(),
        bound.text(spread),
        java.util.Arrays.stream(sides).mapToObj(contest::cost).toList(),
        contest.wrong().isEmpty() ? bound.verdict(spread) : "WRONG",
        contest.wrong(),
        contest.compared());
  }
}
