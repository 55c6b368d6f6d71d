package org.linli.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.publish.PublishException.Kind;

/**
 * A folder of files that are written once and then belong to whoever works on them: it is put in
 * place whole, and never again.
 *
 * <pre>
 *   .NAME.linli-PROCESS    being filled; becomes NAME in one step where that is not there
 *   NAME/.linli-fresh      being filled where NAME is there and empty: it may be somebody's working
 *                          folder, or all that they may write to. Its files go up one by one; what a
 *                          run that was killed has left is finished by the next
 * </pre>
 */
public final class FreshFolder {
  private static final String INSIDE = ".linli-fresh";

  private FreshFolder() {}

  /** Writes the files. */
  @FunctionalInterface
  public interface Filling {
    /** Writes them into an empty folder. */
    void into(Path folder) throws IOException;
  }

  /**
   * Returns whether a folder may be filled: it is not there, or holds nothing but what a run that
   * was killed has left.
   *
   * @throws IOException if it cannot be looked into
   */
  public static boolean isFree(Path folder) throws IOException {
    Path target = place(folder);
    return !Files.exists(target)
        || Files.isDirectory(target) && (isUnfinished(target) || holdsNothing(target));
  }

  /** Returns the real path of a folder that is there, or of one that is not there yet. */
  public static Path place(Path folder) throws IOException {
    Path whole = folder.toAbsolutePath().normalize();
    Path there = whole;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there.toRealPath().resolve(there.relativize(whole).toString()).normalize();
  }

  /**
   * Fills a folder that {@link #isFree}. One that holds these very files already stays as it is.
   *
   * @return whether anything was written
   * @throws PublishException if the folder holds anything else, which it names; or if another run
   *     is filling it
   * @throws IOException if the disk refuses; the folder is then as it was
   */
  public static boolean fill(Path folder, Filling filling) throws PublishException, IOException {
    Path target = place(folder);
    if (!Files.exists(target)) {
      return fillBeside(target, filling);
    }
    if (!Files.isDirectory(target)) {
      throw new PublishException(Kind.HOLDS_MORE, target.toString());
    }
    return isFree(target) ? fillInside(target, filling) : fillBeside(target, filling);
  }

  /**
   * Fills a folder that {@link #isFree}, and no other.
   *
   * @throws FileAlreadyExistsException if the folder holds anything
   * @throws PublishException if another run is filling it
   * @throws IOException if the disk refuses; the folder is then as it was
   */
  public static void fillFree(Path folder, Filling filling) throws PublishException, IOException {
    boolean filled;
    try {
      filled = isFree(folder) && fill(folder, filling);
    } catch (PublishException trouble) {
      if (trouble.kind() == Kind.LOCKED) {
        throw trouble;
      }
      filled = false;
    }
    if (!filled) {
      throw new FileAlreadyExistsException(folder.toString());
    }
  }

  private static boolean isUnfinished(Path target) {
    return Files.isDirectory(target.resolve(INSIDE));
  }

  private static boolean holdsNothing(Path target) throws IOException {
    try (Stream<Path> entries = Files.list(target)) {
      return entries.allMatch(entry -> entry.endsWith(FolderLock.NAME));
    }
  }

  private static boolean fillBeside(Path target, Filling filling)
      throws PublishException, IOException {
    Path parent = Objects.requireNonNullElse(target.getParent(), target);
    Optional<Path> made = Folders.make(parent);
    LeftOvers.sweep(target);
    Path staging = LeftOvers.sibling(target);
    try {
      Folders.delete(staging);
      Files.createDirectory(staging);
      filling.into(staging);
      return put(staging, target);
    } finally {
      Folders.delete(staging);
      Folders.unmake(parent, made);
    }
  }

  private static boolean put(Path staging, Path target) throws PublishException, IOException {
    if (!Files.exists(target)) {
      try {
        Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
        return true;
      } catch (DirectoryNotEmptyException | FileAlreadyExistsException another) {
        // Another run was faster.
      }
    }
    if (!missing(staging, target).isEmpty()) {
      throw new PublishException(Kind.HOLDS_MORE, target.toString());
    }
    return false;
  }

  private static boolean fillInside(Path target, Filling filling)
      throws PublishException, IOException {
    try (FolderLock lock = FolderLock.take(target)) {
      Path staging = lock.folder().resolve(INSIDE);
      Folders.delete(staging);
      try {
        Files.createDirectory(staging);
        filling.into(staging);
        List<String> missing = missing(staging, target);
        raise(missing, staging, target);
        return !missing.isEmpty();
      } finally {
        Folders.delete(staging);
      }
    }
  }

  /** Gives files their places; all of them, or none. */
  private static void raise(List<String> files, Path staging, Path target) throws IOException {
    Deque<Path> placed = new ArrayDeque<>();
    try {
      for (String file : files) {
        Path place = target.resolve(file);
        Optional<Path> made = Folders.make(Objects.requireNonNull(place.getParent()));
        made.ifPresent(placed::push);
        placed.push(place);
        Files.move(staging.resolve(file), place, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException refused) {
      for (Path place : placed) {
        try {
          Folders.delete(place);
        } catch (IOException again) {
          refused.addSuppressed(again);
        }
      }
      throw refused;
    }
  }

  /**
   * Returns which files are not in their places yet.
   *
   * @throws PublishException if one that is there is another, or none of them; names it
   */
  private static List<String> missing(Path staging, Path target)
      throws PublishException, IOException {
    Set<String> wanted = new LinkedHashSet<>(Folders.allBelow(staging));
    Set<String> there = new LinkedHashSet<>(Folders.allBelow(target));
    there.removeIf(name -> name.equals(FolderLock.NAME) || name.startsWith(INSIDE + "/"));
    for (String name : there) {
      Path file = target.resolve(name);
      if (!wanted.contains(name) || Files.mismatch(file, staging.resolve(name)) >= 0) {
        throw new PublishException(Kind.HOLDS_MORE, file.toString());
      }
    }
    return wanted.stream().filter(name -> !there.contains(name)).toList();
  }
}
