package org.linli.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/**
 * Tells whether files still hold what they held when a result was kept. Safe for threads.
 *
 * <p>How the disk describes a file stands for its bytes only where no edit can leave that as it is:
 * the disk keeps the time of the last change itself (nobody can set it back, as the time of
 * modification can be), and the file had been left alone for {@link #SETTLED} before the run began,
 * so that a later edit cannot bear the same time. Everywhere else the bytes are compared, by their
 * SHA-256.
 */
public final class FileStates {
  /** Longer than the coarsest clock of the trusted disks, one second, goes without a tick. */
  static final Duration SETTLED = Duration.ofSeconds(3);

  /** Disks of this machine; one that is reached through a network goes by another clock. */
  private static final Set<String> TRUSTED =
      Set.of("ext3", "ext4", "xfs", "btrfs", "zfs", "f2fs", "tmpfs", "overlay", "apfs");

  private static final String ATTRIBUTES = "unix:size,lastModifiedTime,ctime,ino,dev";

  private final long since;
  private final Map<Long, Boolean> trusted = new ConcurrentHashMap<>();

  /**
   * Begins to watch files.
   *
   * @param now when the run begins, before it has opened any of them
   */
  public FileStates(Instant now) {
    this.since = TimeUnit.SECONDS.toNanos(now.minus(SETTLED).getEpochSecond());
  }

  /** Begins to watch files by a clock; without one, no file is ever trusted. */
  public static FileStates sinceNow(Optional<InstantSource> clock) {
    return new FileStates(clock.map(InstantSource::instant).orElse(Instant.EPOCH));
  }

  /** Files as they were before they were read; empty where one could not be described. */
  public record Before(List<Path> files, Optional<List<FileState>> states) {
    /** Copies the list. */
    public Before {
      files = List.copyOf(files);
    }
  }

  /** Returns how files are before they are read. */
  public Before before(List<Path> files) {
    try {
      List<FileState> states = new ArrayList<>(files.size());
      for (Path file : files) {
        FileState state = describe(file);
        states.add(isTrusted(file, state) ? state : state.with(hash(file)));
      }
      return new Before(files, Optional.of(states));
    } catch (IOException | UnsupportedOperationException unknown) {
      return new Before(files, Optional.empty());
    }
  }

  /**
   * Writes how files were when they were read.
   *
   * @param read the SHA-256 of the bytes that were read, of those files of which it is known; the
   *     others are read once more
   * @return false if that cannot be said for certain: one has changed meanwhile, or only just
   *     before, or cannot be read
   */
  public boolean write(Before before, Map<Path, Hash> read, StoredOutput out) {
    if (before.states().isEmpty()) {
      return false;
    }
    try {
      List<FileState> states = new ArrayList<>();
      for (int i = 0; i < before.files().size(); i++) {
        Path file = before.files().get(i);
        FileState was = before.states().get().get(i);
        Hash hash = read.get(file);
        // A file that was changed between the two is described otherwise next time, and then it is
        // the bytes that count: those that were read.
        FileState is = hash == null ? hashed(file) : was.with(hash);
        boolean same = is.describes(was) && (was.hash().isEmpty() || was.hash().equals(is.hash()));
        if (!same || !isSettled(is)) {
          return false;
        }
        states.add(is);
      }
      out.each(states, state -> state.write(out));
      return true;
    } catch (IOException | UnsupportedOperationException unknown) {
      return false;
    }
  }

  /** Returns whether files are as they were written, in their order; reads past them. */
  public boolean areStill(List<Path> files, StoredInput in) {
    List<FileState> kept = in.each(() -> FileState.read(in));
    if (kept.size() != files.size()) {
      return false;
    }
    try {
      for (int i = 0; i < files.size(); i++) {
        if (!isStill(files.get(i), kept.get(i))) {
          return false;
        }
      }
      return true;
    } catch (IOException | UnsupportedOperationException unknown) {
      return false;
    }
  }

  private boolean isStill(Path file, FileState kept) throws IOException {
    FileState now = describe(file);
    if (now.size() != kept.size()) {
      return false;
    }
    return now.describes(kept) && isTrusted(file, now) || kept.holds(hash(file));
  }

  /** Returns whether a file or folder was left alone since before the run began. */
  public boolean isSettled(Path path) {
    try {
      FileState state = describe(path);
      return isTrusted(path, state) && isSettled(state);
    } catch (IOException | UnsupportedOperationException unknown) {
      return false;
    }
  }

  private boolean isSettled(FileState state) {
    return state.changed() < since && state.modified() < since;
  }

  private FileState hashed(Path file) throws IOException {
    FileState state = describe(file);
    Hash hash = hash(file);
    if (!describe(file).describes(state)) {
      throw new IOException("changed while it was read: " + file);
    }
    return state.with(hash);
  }

  private static FileState describe(Path file) throws IOException {
    Map<String, Object> told = Files.readAttributes(file, ATTRIBUTES);
    return new FileState(
        number(told, "size"),
        nanoseconds(told, "lastModifiedTime"),
        nanoseconds(told, "ctime"),
        number(told, "ino"),
        number(told, "dev"));
  }

  private static long number(Map<String, Object> told, String name) throws IOException {
    if (told.get(name) instanceof Long number) {
      return number;
    }
    throw new IOException("not told: " + name);
  }

  private static long nanoseconds(Map<String, Object> told, String name) throws IOException {
    if (told.get(name) instanceof FileTime time) {
      return time.to(TimeUnit.NANOSECONDS);
    }
    throw new IOException("not told: " + name);
  }

  private boolean isTrusted(Path file, FileState state) throws IOException {
    Boolean known = trusted.get(state.device());
    if (known != null) {
      return known;
    }
    boolean trust = TRUSTED.contains(Files.getFileStore(file).type());
    trusted.put(state.device(), trust);
    return trust;
  }

  private static Hash hash(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Hash.of(in);
    }
  }
}
