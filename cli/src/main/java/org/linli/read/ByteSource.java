package org.linli.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The bytes of one submitted file, read as often as need be: a small file is held, a large one is
 * opened again. Never yields more than its limit, even if the file grows while it is read.
 */
final class ByteSource {
  private static final int HELD = 1 << 20;

  /** A file is larger than what is read of its kind. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    private final long limit;

    TooLarge(long limit) {
      super("more than " + limit + " bytes");
      this.limit = limit;
    }

    /** Returns how many bytes are read at most. */
    long limit() {
      return limit;
    }
  }

  private final Path path;
  private final long size;
  private final long limit;
  private final byte[] held;
  private final boolean small;

  private ByteSource(Path path, long size, long limit, byte[] held, boolean small) {
    this.path = path;
    this.size = size;
    this.limit = limit;
    this.held = held;
    this.small = small;
  }

  /** Holds bytes that are there already, whatever the file of that name holds by now. */
  static ByteSource held(Path path, byte[] bytes) {
    return new ByteSource(path, bytes.length, bytes.length, bytes, true);
  }

  /**
   * Opens a file of unknown size.
   *
   * @throws TooLarge if it has more than {@code limit} bytes
   */
  static ByteSource of(Path path, long limit) throws IOException {
    return of(path, Files.size(path), limit, new ReadingRoom());
  }

  /**
   * Opens a file.
   *
   * @param size that it had when it was found; by now it may be another
   * @param room to read it into
   * @throws TooLarge if it has more than {@code limit} bytes
   */
  static ByteSource of(Path path, long size, long limit, ReadingRoom room) throws IOException {
    if (size > limit) {
      throw new TooLarge(limit);
    }
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
      return size > HELD
          ? new ByteSource(path, size, limit, new byte[0], false)
          : new ByteSource(path, size, limit, whole(file, (int) size, limit, room), true);
    }
  }

  /**
   * Reads a file with as few calls as can be, for a campaign may have a record in each of many.
   *
   * @param size when it was opened; if there is more by now, that is read too
   */
  private static byte[] whole(FileChannel file, int size, long limit, ReadingRoom room)
      throws IOException {
    ByteBuffer bytes = room.of(size + 1);
    // Some disks give a file in parts; whoever gives all of it and no more is at its end.
    while (file.read(bytes) > 0 && bytes.position() != size && bytes.hasRemaining()) {
      // The next part.
    }
    byte[] first = new byte[bytes.position()];
    bytes.get(0, first);
    if (bytes.hasRemaining()) {
      return first;
    }
    try (InputStream rest = new Bounded(Channels.newInputStream(file), limit, first.length)) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.writeBytes(first);
      rest.transferTo(all);
      return all.toByteArray();
    }
  }

  /** Returns how many bytes it had when it was found. */
  long size() {
    return size;
  }

  /** Returns whether the whole file is held. */
  boolean isSmall() {
    return small;
  }

  /** Returns the whole file where it is held; nobody changes it. */
  Optional<byte[]> held() {
    return small ? Optional.of(held) : Optional.empty();
  }

  /** Returns the first bytes of the file, held. */
  ByteSource upTo(int length) throws IOException {
    try (InputStream in = open()) {
      byte[] first = in.readNBytes(length);
      return new ByteSource(path, first.length, limit, first, true);
    }
  }

  /** Opens the bytes from the beginning. */
  InputStream open() throws IOException {
    return small ? new ByteArrayInputStream(held) : new BufferedInputStream(open(0), 1 << 16);
  }

  /** Opens the bytes of a large file from one of them on, to be read in large pieces. */
  InputStream open(long offset) throws IOException {
    FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
    return new Bounded(Channels.newInputStream(file.position(offset)), limit, offset);
  }

  private static final class Bounded extends FilterInputStream {
    private final long limit;
    private long taken;

    Bounded(InputStream in, long limit, long taken) {
      super(in);
      this.limit = limit;
      this.taken = taken;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      count(Math.max(0, count));
      return count;
    }

    private void count(int more) throws IOException {
      taken += more;
      if (taken > limit) {
        throw new TooLarge(limit);
      }
    }
  }
}
