package org.linli.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Puts a replaced output beside the new one, and makes room for it. Each step is one rename, from
 * the oldest on, so that a run that dies between two of them leaves a gap in the numbers and never
 * half an output; the next one fills the gap.
 */
final class Rotation {
  private final OutputFolder out;
  private final Path discarded;

  /**
   * Makes a rotation.
   *
   * @param discarded where an output goes to be deleted: what is half deleted must not bear a name
   *     that promises a whole one
   */
  Rotation(OutputFolder out, Path discarded) {
    this.out = out;
    this.discarded = discarded;
  }

  /** Refuses to begin where what has the name of an earlier output may not be deleted one day. */
  static void refuseForeign(OutputFolder out) throws IOException, PublishException {
    for (int n = 1; n <= out.keep(); n++) {
      if (isThere(out.earlier(n))) {
        Publication.refuseForeign(out.earlier(n));
      }
    }
  }

  /** Deletes what a run that died has left half deleted. */
  void recover() throws IOException {
    Folders.delete(discarded);
  }

  /** Keeps a replaced output as the first of the earlier ones; deletes it where none is kept. */
  void keep(Path replaced) throws IOException {
    if (out.keep() == 0 || EarlierOutput.in(replaced).isEmpty()) {
      discard(replaced);
      return;
    }
    int free = 1;
    while (free <= out.keep() && isThere(free)) {
      free++;
    }
    if (free > out.keep()) {
      free = out.keep();
      discard(out.earlier(free));
    }
    for (int n = free; n > 1; n--) {
      move(out.earlier(n - 1), out.earlier(n));
    }
    move(replaced, out.earlier(1));
    for (int n = out.keep() + 1; n <= OutputFolder.MOST; n++) {
      if (isThere(n) && isOnlyOurs(out.earlier(n))) {
        discard(out.earlier(n));
      }
    }
  }

  private static boolean isOnlyOurs(Path folder) throws IOException {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && EarlierOutput.in(folder).filter(EarlierOutput::isOnlyOurs).isPresent();
  }

  private boolean isThere(int n) {
    return isThere(out.earlier(n));
  }

  private static boolean isThere(Path earlier) {
    return Files.exists(earlier, LinkOption.NOFOLLOW_LINKS);
  }

  private void discard(Path folder) throws IOException {
    move(folder, discarded);
    Folders.delete(discarded);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
