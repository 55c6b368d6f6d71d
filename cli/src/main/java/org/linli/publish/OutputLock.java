package org.linli.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.linli.publish.PublishException.Kind;

/**
 * Holds an output folder for one run: a lock of the operating system on a file beside it, so that
 * it ends with the process however that ends. The file names the process, for the message of a
 * second run.
 *
 * <p>The file stays when the lock is given back: were it deleted, a third run could lock a new file
 * while a second holds the old one. And while the lock is held the file must not be opened again:
 * POSIX gives up a process's locks on a file as soon as the process closes any channel on it.
 */
final class OutputLock implements AutoCloseable {
  private static final int LONGEST = 80;
  private static final int MOST_LOOKS = 100;
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(2);

  private final FileChannel channel;
  private final FileLock lock;

  private OutputLock(FileChannel channel, FileLock lock) {
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
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        String holder = holder(channel);
        channel.close();
        throw new PublishException(Kind.LOCKED, holder);
      }
      byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(pid), 0);
      return new OutputLock(channel, lock);
    } catch (IOException e) {
      throw new PublishException(Kind.DISK, file.toString(), e);
    }
  }

  static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /**
   * Returns the process that holds the lock on a file: the digits that the file begins with.
   * Whoever has just taken it may not have written them yet, so this looks more than once.
   */
  static String holder(FileChannel channel) throws IOException {
    for (int looks = 0; looks < MOST_LOOKS; looks++) {
      String text = text(channel);
      if (!text.isEmpty()) {
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
    return "?";
  }

  /** Returns what the file of a lock says. */
  static String text(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
    channel.read(bytes, 0);
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
