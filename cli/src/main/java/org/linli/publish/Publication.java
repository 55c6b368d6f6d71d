package org.linli.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.linli.publish.PublishException.Kind;

/**
 * One output folder in the making: a hidden sibling that is filled, and takes the place of the old
 * output in one step when it is whole. Until then, and after any failure, the old output stays as
 * it was.
 *
 * <pre>
 *   .out.linli-lock       locked while a run writes; the file itself stays
 *   .out.linli-staging    being filled
 *   .out.linli-previous   the old output between the two renames of the swap; put back at the next start if a run died there
 *   .out.linli-discarded  an output that is being deleted
 *   out                   the old one whole or the new one whole
 *   out.01, out.02 …      the outputs before it, as many as are to be kept
 * </pre>
 */
public final class Publication implements AutoCloseable {
  /** The file by which an output folder is known as ours. */
  public static final String MANIFEST = EarlierOutput.MANIFEST;

  private final Path out;
  private final Path staging;
  private final Path previous;
  private final Rotation rotation;
  private final OutputLock lock;

  private Publication(OutputFolder folder, OutputLock lock) {
    this.out = folder.path();
    this.rotation = new Rotation(folder, beside(out, "discarded"));
    this.staging = beside(out, "staging");
    this.previous = beside(out, "previous");
    this.lock = lock;
  }

  /**
   * Begins to write an output folder: takes the lock, puts right what a run that died has left, and
   * makes the staging folder.
   *
   * @param out the folder that will hold the output; absent, empty, or an earlier output
   * @throws PublishException if it holds something else or something more, another run writes to
   *     it, or the disk refuses
   */
  public static Publication begin(Path out) throws PublishException {
    return begin(new OutputFolder(out, 0));
  }

  /**
   * Begins to write an output folder beside which earlier outputs stay.
   *
   * @throws PublishException as {@link #begin(Path)}, and if something that is no output has the
   *     name of an earlier one
   */
  public static Publication begin(OutputFolder out) throws PublishException {
    Path whole = whole(out);
    try {
      Path target = target(whole);
      refuseForeign(new OutputFolder(target, out.keep()));
      Path parent =
          java.util.Objects.requireNonNull(target.getParent(), "only the root has no parent");
      Files.createDirectories(parent);
      OutputLock lock = OutputLock.take(beside(target, "lock"));
      try {
        Publication publication = new Publication(new OutputFolder(target, out.keep()), lock);
        publication.recover();
        // What a run that died had set aside is back, and another may have ended meanwhile.
        refuseForeign(new OutputFolder(target, out.keep()));
        Files.createDirectory(publication.staging);
        return publication;
      } catch (IOException | PublishException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new PublishException(Kind.DISK, whole.toString(), e);
    }
  }

  /**
   * Refuses an output folder that may not be replaced, and leaves everything as it is: for those
   * who have much to read before they {@link #begin}.
   *
   * @throws PublishException as {@link #begin(OutputFolder)}, but for the lock
   */
  public static void examine(OutputFolder out) throws PublishException {
    Path whole = whole(out);
    try {
      refuseForeign(new OutputFolder(target(whole), out.keep()));
    } catch (IOException e) {
      throw new PublishException(Kind.DISK, whole.toString(), e);
    }
  }

  private static Path whole(OutputFolder out) throws PublishException {
    Path whole = out.path().toAbsolutePath().normalize();
    if (whole.getFileName() == null) {
      throw new PublishException(Kind.USAGE, whole.toString());
    }
    return whole;
  }

  /**
   * Puts an output back that a run has set aside and not put back, as it was killed between the two
   * renames of the swap. For those who look at an output without writing one. Does nothing where
   * another run is at it or the disk refuses: the output is then not there.
   */
  public static void restore(Path out) {
    try {
      Path target = target(out.toAbsolutePath().normalize());
      if (target.getFileName() == null || Files.exists(target) || !isSetAside(target)) {
        return;
      }
      OutputLock lock = OutputLock.take(beside(target, "lock"));
      try {
        // The run that held the lock until now may have put it back.
        if (!Files.exists(target) && isSetAside(target)) {
          move(beside(target, "previous"), target);
        }
      } finally {
        lock.close();
      }
    } catch (IOException | PublishException refused) {
      // Whoever asked finds no folder, and says so.
    }
  }

  private static boolean isSetAside(Path target) {
    return Files.isDirectory(beside(target, "previous"), LinkOption.NOFOLLOW_LINKS);
  }

  /** What a link leads to may not be there: a run that died in the swap has set it aside. */
  private static Path target(Path whole) throws IOException {
    if (!Files.isSymbolicLink(whole)) {
      return whole;
    }
    if (Files.exists(whole)) {
      return whole.toRealPath();
    }
    Path to = whole.resolveSibling(Files.readSymbolicLink(whole));
    Path parent = to.getParent();
    return parent == null || !Files.exists(parent)
        ? to.normalize()
        : parent.toRealPath().resolve(to.getFileName());
  }

  private static Path beside(Path out, String what) {
    return out.resolveSibling("." + out.getFileName() + ".linli-" + what);
  }

  /**
   * A run that was killed between the two renames has left the old output aside: it goes back. One
   * that was killed after them has not put the old output away: it is done now. Staging is swept.
   */
  private void recover() throws IOException {
    Folders.delete(staging);
    rotation.recover();
    if (isSetAside(out)) {
      if (Files.exists(out)) {
        rotation.keep(previous);
      } else {
        move(previous, out);
      }
    }
  }

  private static void refuseForeign(OutputFolder out) throws IOException, PublishException {
    Rotation.refuseForeign(out);
    Path folder = out.path();
    if (Files.exists(folder) && !(Files.isDirectory(folder) && Folders.isEmpty(folder))) {
      refuseForeign(folder);
    }
  }

  /**
   * Refuses what may not be deleted: what is no output, and an output that holds what no run has
   * written.
   */
  static void refuseForeign(Path folder) throws IOException, PublishException {
    EarlierOutput output =
        (Files.isDirectory(folder) ? EarlierOutput.in(folder) : Optional.<EarlierOutput>empty())
            .orElseThrow(() -> new PublishException(Kind.USAGE, folder.toString()));
    if (!output.isOnlyOurs()) {
      throw new PublishException(
          Kind.HOLDS_MORE, folder.resolve(output.foreign().get(0)).toString());
    }
  }

  /** Returns the folder to write into. */
  public Path folder() {
    return staging;
  }

  /** Returns the names of all files written so far, relative to {@link #folder()}, in order. */
  public List<String> files() throws PublishException {
    try {
      return Folders.filesBelow(staging);
    } catch (IOException e) {
      throw new PublishException(Kind.DISK, staging.toString(), e);
    }
  }

  /**
   * Puts the new output in the place of the old one, and only then the old one away.
   *
   * @throws PublishException if the disk refuses, or the old output holds something else by now; it
   *     is then in place, but with {@link Kind#LEFT_OVER} the new one
   */
  public void publish() throws PublishException {
    try {
      // A run takes its time, and somebody may have put a file there meanwhile.
      refuseForeign(new OutputFolder(out, 0));
      Undivided.run(this::swap);
    } catch (IOException e) {
      throw new PublishException(Kind.DISK, out.toString(), e);
    }
    try {
      if (Files.exists(previous)) {
        rotation.keep(previous);
      }
    } catch (IOException e) {
      throw new PublishException(Kind.LEFT_OVER, previous.toString(), e);
    }
  }

  private void swap() throws IOException {
    boolean replaces = Files.exists(out);
    if (replaces) {
      move(out, previous);
    }
    try {
      move(staging, out);
    } catch (IOException e) {
      if (replaces) {
        move(previous, out);
      }
      throw e;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("cannot rename in one step: " + from, e);
    }
  }

  /** Sweeps what was not published and gives the lock back. */
  @Override
  public void close() throws PublishException {
    try {
      Folders.delete(staging);
      lock.close();
    } catch (IOException e) {
      throw new PublishException(Kind.DISK, staging.toString(), e);
    }
  }
}
