package org.linli.bench;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** One side of a comparison: how it is run, and what it found. */
interface Entrant {
  /** Returns its name for people. */
  String name();

  /**
   * Returns the command of one run.
   *
   * @param folder for what the run writes
   */
  Program program(Path folder);

  /**
   * Returns the figures that the run states.
   *
   * @throws IOException if it failed, or what it wrote cannot be read
   */
  Figures figures(Run run) throws IOException;

  /** Returns, in words, what is not right about a run: that it failed, or its figures. */
  default List<String> wrong(Run run, Figures right) {
    try {
      return figures(run).differencesFrom(right);
    } catch (IOException failure) {
      return List.of(reason(failure));
    }
  }

  /** Returns, in words, why a run states no figures. */
  static String reason(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    return failure instanceof NoSuchFileException ? "has not written " + message : message;
  }
}
