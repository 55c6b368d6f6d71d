package org.linli.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.linli.publish.PublishException.Kind;

/**
 * Holds a folder of somebody else's for one run, as a unit's while forms are taken over into it: a
 * lock of the operating system on a file in it, so that it ends with the process however that ends.
 *
 * <p>Unlike that of an output the file goes with the lock, for the folder is handed in and nothing
 * of ours may stay in it. A run that has opened the file before it went, and locks it after, holds
 * what nobody else will find: so each writes a word of its own into the file that it has locked,
 * and holds the folder only if that word stands in the file that is there by name.
 */
public final class FolderLock implements AutoCloseable {
  /** The file's name; what begins with a dot is not read as handed in. */
  static final String NAME = ".linli-lock";

  private static final int MOST_TRIES = 100;

  private final Path folder;
  private final Optional<Path> made;
  private final FileChannel channel;
  private final FileChannel proof;

  private FolderLock(Path folder, Optional<Path> made, FileChannel channel, FileChannel proof) {
    this.folder = folder;
    this.made = made;
    this.channel = channel;
    this.proof = proof;
  }

  /**
   * Takes the lock, without waiting; a folder that is not there is made.
   *
   * @throws PublishException with {@link Kind#LOCKED} if another run holds it
   * @throws IOException if the disk refuses
   */
  public static FolderLock take(Path folder) throws PublishException, IOException {
    for (int tries = 1; ; tries++) {
      try {
        Optional<FolderLock> taken = attempt(folder);
        if (taken.isPresent()) {
          return taken.get();
        }
      } catch (NoSuchFileException | FileAlreadyExistsException gone) {
        // Another run makes the folder, and takes it away if it writes nothing.
        if (tries == MOST_TRIES) {
          throw gone;
        }
      }
    }
  }

  private static Optional<FolderLock> attempt(Path folder) throws PublishException, IOException {
    Optional<Path> made = Folders.make(folder);
    try {
      return attempt(folder, made);
    } catch (IOException refused) {
      Folders.unmake(folder, made);
      throw refused;
    }
  }

  private static Optional<FolderLock> attempt(Path folder, Optional<Path> made)
      throws PublishException, IOException {
    Path file = folder.resolve(NAME);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean held = false;
    try {
      FileLock lock = OutputLock.tryLock(channel);
      if (lock == null) {
        throw new PublishException(Kind.LOCKED, OutputLock.holder(channel));
      }
      String word = ProcessHandle.current().pid() + " " + UUID.randomUUID();
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(word.getBytes(StandardCharsets.US_ASCII)), 0);
      // Not to be closed before the lock is given back: that would give it back.
      FileChannel proof = FileChannel.open(file, StandardOpenOption.READ);
      held = word.equals(OutputLock.text(proof));
      if (!held) {
        proof.close();
        return Optional.empty();
      }
      return Optional.of(new FolderLock(folder, made, channel, proof));
    } catch (NoSuchFileException taken) {
      // The run that held it has just given it back.
      return Optional.empty();
    } finally {
      if (!held) {
        channel.close();
      }
    }
  }

  /** Returns the folder that is held. */
  public Path folder() {
    return folder;
  }

  /** Gives the lock back, and takes away what was made for it and is empty. */
  @Override
  public void close() throws IOException {
    try (channel;
        proof) {
      Files.deleteIfExists(folder.resolve(NAME));
      Folders.unmake(folder, made);
    } catch (IOException stays) {
      // As after a run that was killed: it is in nobody's way, and the next lock takes it away.
    }
  }
}
