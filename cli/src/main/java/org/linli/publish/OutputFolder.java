package org.linli.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Where an output goes, and how many of those before it stay beside it: {@code out.01} is the one
 * that it replaced, {@code out.02} the one before that. Two digits, so that a listing sorts them.
 *
 * @param path of the folder
 * @param keep how many earlier outputs stay, 0 to {@value #MOST}
 */
public record OutputFolder(Path path, int keep) {
  /** How many earlier outputs can stay. */
  public static final int MOST = 99;

  public OutputFolder {
    if (keep < 0 || keep > MOST) {
      throw new IllegalArgumentException("0 to " + MOST + " earlier outputs are kept: " + keep);
    }
  }

  /**
   * Returns the outputs before this one that are there now. A folder that merely has such a name is
   * none.
   *
   * @throws IOException if one cannot be read
   */
  public List<Path> earlier() throws IOException {
    List<Path> earlier = new ArrayList<>();
    for (int n = 1; n <= MOST; n++) {
      Path folder = earlier(n);
      if (EarlierOutput.in(folder).filter(EarlierOutput::isOutput).isPresent()) {
        earlier.add(folder);
      }
    }
    return earlier;
  }

  /** Returns where the n-th output before this one stays; the one that was replaced is the 1st. */
  Path earlier(int n) {
    Path name = Objects.requireNonNull(path.getFileName(), "an output has a name");
    return path.resolveSibling(name + String.format(Locale.ROOT, ".%02d", n));
  }
}
