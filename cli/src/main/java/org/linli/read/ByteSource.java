package org.linli.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private final long limit;
  private final byte[] held;
  private final boolean small;

  private ByteSource(Path path, long limit, byte[] held, boolean small) {
    this.path = path;
    this.limit = limit;
    this.held = held;
    this.small = small;
  }

  /**
   * Opens a file.
   *
   * @throws TooLarge if it has more than {@code limit} bytes
   */
  static ByteSource of(Path path, long limit) throws IOException {
    long size = Files.size(path);
    if (size > limit) {
      throw new TooLarge(limit);
    }
    if (size > HELD) {
      return new ByteSource(path, limit, new byte[0], false);
    }
    try (InputStream in = new Bounded(Files.newInputStream(path), limit)) {
      return new ByteSource(path, limit, in.readAllBytes(), true);
    }
  }

  /** Returns whether the whole file is held. */
  boolean isSmall() {
    return small;
  }

  /** Returns the whole file where it is held; nobody changes it. */
  Optional<byte[]> held() {
    return small ? Optional.of(held) : Optional.empty();
  }

  /** Opens the bytes from the beginning. */
  InputStream open() throws IOException {
    return small
        ? new ByteArrayInputStream(held)
        : new BufferedInputStream(new Bounded(Files.newInputStream(path), limit), 1 << 16);
  }

  private static final class Bounded extends FilterInputStream {
    private final long limit;
    private long taken;

    Bounded(InputStream in, long limit) {
      super(in);
      this.limit = limit;
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
