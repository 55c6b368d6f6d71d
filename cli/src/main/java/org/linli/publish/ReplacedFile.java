package org.linli.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A single output file: the old one whole or the new one whole, never half of it. */
public final class ReplacedFile {
  private static final Set<OpenOption> ANEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private static final Set<OpenOption> OVER =
      Set.of(
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE);

  private ReplacedFile() {}

  /**
   * Puts bytes in the place of a file, by way of a sibling; folders that it lies in are made. What
   * is no regular file, as {@code /dev/stdout} or a pipe, is written to.
   *
   * @throws IOException if the disk refuses; the old file is then in place
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    write(file, bytes, Optional.empty());
  }

  /**
   * Writes what a file holds into a copy that those may read who may read the file: it can be as
   * confidential.
   *
   * @param original whose owner and permissions the copy has
   * @throws IOException if the disk refuses; there is then no half of a copy
   */
  public static void copy(Path original, Path copy, byte[] bytes) throws IOException {
    write(copy, bytes, Optional.of(original));
  }

  private static void write(Path file, byte[] bytes, Optional<Path> like) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      Files.write(file, bytes);
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
    if (target.getParent() != null) {
      Files.createDirectories(target.getParent());
    }
    LeftOvers.sweep(target);
    Path sibling = LeftOvers.sibling(target);
    try {
      FileAttribute<?>[] closed = like.isPresent() ? closed(like.get()) : new FileAttribute<?>[0];
      try (FileChannel channel = FileChannel.open(sibling, OVER, closed)) {
        fill(channel, bytes);
      }
      if (like.isPresent()) {
        keepAttributes(like.get(), sibling);
      }
      move(sibling, target);
    } finally {
      Files.deleteIfExists(sibling);
    }
  }

  /**
   * Puts bytes in the place of a file that somebody else has written and that still holds what it
   * held; owner and permissions stay as they are. Never follows a link.
   *
   * @param file its real path
   * @return whether it was done; false where the file holds something else by now, or is no file
   * @throws IOException if the disk refuses, or nobody may write to the file; it is then as it was
   */
  public static boolean replace(Path file, byte[] before, byte[] after) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !isReal(file)) {
      return false;
    }
    if (!Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    LeftOvers.sweep(file);
    Path sibling = LeftOvers.sibling(file);
    Files.deleteIfExists(sibling);
    try {
      try (FileChannel channel = FileChannel.open(sibling, ANEW, closed(file))) {
        fill(channel, after);
      }
      keepAttributes(file, sibling);
      if (!Arrays.equals(Files.readAllBytes(file), before)) {
        return false;
      }
      move(sibling, file);
      return true;
    } finally {
      Files.deleteIfExists(sibling);
    }
  }

  private static boolean isReal(Path file) throws IOException {
    return file.toRealPath().equals(file);
  }

  /** Until it has the permissions of the file that it replaces, nobody else reads it. */
  private static FileAttribute<?>[] closed(Path file) {
    return isPosix(file)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static void keepAttributes(Path from, Path to) throws IOException {
    if (!isPosix(from)) {
      return;
    }
    PosixFileAttributes kept = Files.readAttributes(from, PosixFileAttributes.class);
    PosixFileAttributeView view =
        Objects.requireNonNull(Files.getFileAttributeView(to, PosixFileAttributeView.class));
    PosixFileAttributes own = view.readAttributes();
    try {
      if (!own.group().equals(kept.group())) {
        view.setGroup(kept.group());
      }
      if (!own.owner().equals(kept.owner())) {
        view.setOwner(kept.owner());
      }
    } catch (FileSystemException notAllowed) {
      // Only root can hand a file over; of others it is their own then, as with any editor.
    }
    view.setPermissions(kept.permissions());
  }

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static void fill(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
    channel.force(true);
  }

  private static void move(Path sibling, Path target) throws IOException {
    try {
      Files.move(sibling, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("cannot rename in one step: " + sibling, e);
    }
  }
}
