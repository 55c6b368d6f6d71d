package org.linli.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.linli.publish.PublishException.Kind;

/**
 * Holds an output folder for one run: a lock of the operating system on a file beside it, so that
 * it ends with the process however that ends. The file names the process, for the message of a
 * second run.
 */
final class OutputLock implements AutoCloseable {
  private static final int TRIES = 10;

  private final Path file;
  private final FileChannel channel;
  private final FileLock lock;

  private OutputLock(Path file, FileChannel channel, FileLock lock) {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the lock.
   *
   * @throws PublishException if another run holds it, or the file cannot be made
   */
  static OutputLock take(Path file) throws PublishException {
    try {
      for (int attempt = 0; attempt < TRIES; attempt++) {
        FileChannel channel =
            FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
          channel.close();
          throw new PublishException(Kind.LOCKED, holder(file));
        }
        if (stillThere(file, channel)) {
          write(channel, Long.toString(ProcessHandle.current().pid()));
          return new OutputLock(file, channel, lock);
        }
        // The run before us removed the file after we had opened it: what we hold is the lock on a
        // ghost.
        channel.close();
      }
      throw new PublishException(Kind.LOCKED, holder(file));
    } catch (IOException e) {
      throw new PublishException(Kind.DISK, file.toString(), e);
    }
  }

  private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel)
      throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static boolean stillThere(Path file, FileChannel channel) throws IOException {
    write(channel, ProcessHandle.current().pid() + " " + System.nanoTime());
    try {
      ByteBuffer mine = ByteBuffer.allocate(64);
      channel.read(mine, 0);
      String written = new String(mine.array(), 0, mine.position(), StandardCharsets.US_ASCII);
      return Files.readString(file, StandardCharsets.US_ASCII).equals(written);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static void write(FileChannel channel, String text) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
  }

  private static String holder(Path file) {
    try {
      String[] words = Files.readString(file, StandardCharsets.US_ASCII).trim().split(" ", 2);
      return words[0];
    } catch (IOException e) {
      return "?";
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    lock.release();
    channel.close();
  }
}
