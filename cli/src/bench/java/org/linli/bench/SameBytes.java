package org.linli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A check that must write the same list of findings, byte for byte, as the first that is given the
 * same place to keep it.
 *
 * @param kept where the first list is kept
 */
record SameBytes(Entrant check, Path kept) implements Entrant {
  @Override
  public String name() {
    return check.name();
  }

  @Override
  public Program program(Path folder) {
    return check.program(folder);
  }

  @Override
  public Figures figures(Run run) throws IOException {
    Figures figures = check.figures(run);
    if (!Files.exists(kept)) {
      Files.copy(run.out(), kept, StandardCopyOption.REPLACE_EXISTING);
    }
    long difference = Files.mismatch(run.out(), kept);
    if (difference >= 0) {
      throw new IOException("the findings are not the same from byte " + difference);
    }
    return figures;
  }
}
