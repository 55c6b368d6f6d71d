package org.linli.notice;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A pack, a campaign's linli.yaml or a roster that cannot be used: a matter of configuration (exit
 * 2). Carries all that was found, not only the first.
 */
public final class PackException extends RuntimeException {
  private final transient List<PackProblem> problems;

  /** Refuses for these problems, at least one. */
  public PackException(List<PackProblem> problems) {
    super(
        problems.stream()
            .map(problem -> problem.placed(problem.en()))
            .collect(Collectors.joining("\n")));
    this.problems = problems.stream().sorted().toList();
  }

  /** Returns the problems in order of place, at least one. */
  public List<PackProblem> problems() {
    return problems;
  }
}
