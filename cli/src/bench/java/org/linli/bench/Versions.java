package org.linli.bench;

import java.util.List;
import java.util.Optional;

/** The two versions of linli, in a contest whose first two entrants they are. */
final class Versions {
  private Versions() {}

  /** Returns a line that compares them, where another version was named. */
  static Optional<Line> line(Ground ground, String goal, String measure, Contest contest) {
    return ground
        .other()
        .map(
            other ->
                new Line(
                    goal,
                    measure + ", linli / other, wall",
                    "",
                    Bound.atMost(1).text(contest.ratio(0, 1, Run::wall)),
                    List.of(contest.cost(0), contest.cost(1)),
                    "",
                    List.of(),
                    List.of()));
  }
}
