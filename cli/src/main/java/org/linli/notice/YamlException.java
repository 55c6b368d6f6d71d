package org.linli.notice;

import java.util.List;

/**
 * A YAML text that is not taken; carries every problem that was found before reading had to stop,
 * in order of place.
 */
public final class YamlException extends RuntimeException {
  private final transient List<YamlProblem> problems;

  /** Refuses a text for these problems, at least one. */
  public YamlException(List<YamlProblem> problems) {
    super(
        problems.get(0).rule() + " at " + problems.get(0).line() + ":" + problems.get(0).column());
    this.problems = List.copyOf(problems);
  }

  /** Returns the problems, at least one, in order of place. */
  public List<YamlProblem> problems() {
    return problems;
  }
}
