package org.linli.publish;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

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

  /** Returns the folders beside the output, there now, whose names are those of earlier ones. */
  public List<Path> earlier() {
    return IntStream.rangeClosed(1, MOST)
        .mapToObj(this::earlier)
        .filter(folder -> Files.exists(folder, LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  /** Returns where the n-th output before this one stays; the one that was replaced is the 1st. */
  Path earlier(int n) {
    Path name = Objects.requireNonNull(path.getFileName(), "an output has a name");
    return path.resolveSibling(name + String.format(Locale.ROOT, ".%02d", n));
  }
}
