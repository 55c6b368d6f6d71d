package org.linli.cli;

/**
 * How a run ended, as the calling shell or CI sees it. The numbers are a promise; see {@code
 * --help}.
 */
public enum ExitCode {
  /** Done, and nothing at or above the threshold was found. */
  CLEAN(0),
  /** Done, and findings at or above the threshold were found; the good part is still written. */
  FINDINGS(1),
  /** Wrong usage, configuration or notice pack. */
  USAGE(2),
  /** Something could not be read or written, or another run holds the lock. */
  ENVIRONMENT(3),
  /** A defect of the program itself. */
  DEFECT(4);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** The number that the process ends with. */
  public int number() {
    return number;
  }
}
