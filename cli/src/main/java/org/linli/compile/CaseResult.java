package org.linli.compile;

import java.util.List;
import org.linli.notice.PackProblem;

/**
 * How a case of a pack went.
 *
 * @param name of its folder
 * @param zh what it shows, in Chinese; empty where it does not say
 * @param en the same in English
 * @param problems in which the outcome differs from the expected one; none if the case passed
 */
public record CaseResult(String name, String zh, String en, List<PackProblem> problems) {
  /** Copies the problems, in order of place. */
  public CaseResult {
    problems = problems.stream().sorted().toList();
  }

  /** Returns whether everything came out as expected. */
  public boolean passed() {
    return problems.isEmpty();
  }
}
