package org.linli.bench;

import java.io.IOException;
import java.nio.file.Path;

/** A program that states no figures: it must only end well. */
record Bare(Program program) implements Entrant {
  @Override
  public String name() {
    return program.name();
  }

  @Override
  public Program program(Path folder) {
    return program;
  }

  @Override
  public Figures figures(Run run) throws IOException {
    if (run.exit() != 0) {
      throw new IOException("exit code " + run.exit() + ", see " + run.folder().resolve("err"));
    }
    return Figures.none();
  }
}
