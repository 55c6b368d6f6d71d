package org.linli.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A single output file: the old one whole or the new one whole, never half of it. */
public final class ReplacedFile {
  private ReplacedFile() {}

  /**
   * Puts bytes in the place of a file, by way of a sibling; folders that it lies in are made. What
   * is no regular file, as {@code /dev/stdout} or a pipe, is written to.
   *
   * @throws IOException if the disk refuses; the old file is then in place
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      Files.write(file, bytes);
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
    if (target.getParent() != null) {
      Files.createDirectories(target.getParent());
    }
    Path sibling =
        target.resolveSibling(
            "." + target.getFileName() + ".linli-" + ProcessHandle.current().pid());
    try {
      try (FileChannel channel =
          FileChannel.open(
              sibling,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      move(sibling, target);
    } finally {
      Files.deleteIfExists(sibling);
    }
  }

  private static void move(Path sibling, Path target) throws IOException {
    try {
      Files.move(sibling, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("cannot rename in one step: " + sibling, e);
    }
  }
}
