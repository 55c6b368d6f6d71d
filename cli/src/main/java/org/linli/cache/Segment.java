package org.linli.cache;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * One file of kept results, complete and never written again.
 *
 * <pre>
 *   magic │ bytes of one result │ bytes of the next │ … │ index: key, start, length, sum │ … │ tail
 *   the tail, at the very end: start of the index, number of its lines, sum of the index, magic
 * </pre>
 *
 * A file that lacks its tail, or whose index does not have the tail's sum, was not written whole
 * and is refused; a result that does not have its line's sum is not there. Safe for threads.
 */
final class Segment implements Closeable {
  static final long MAGIC = 0x6C696E6C69_310A00L;
  static final int LINE = Hash.BYTES + Long.BYTES + Integer.BYTES * 2;
  static final int TAIL = Long.BYTES + Integer.BYTES * 2 + Long.BYTES;

  private final Path file;
  private final FileChannel channel;
  private final long size;
  private final Map<Hash, Line> lines = new LinkedHashMap<>();
  private volatile boolean used;

  /** Where a result stands. */
  record Line(long start, int length, int sum) {}

  private Segment(Path file, FileChannel channel) throws IOException {
    this.file = file;
    this.channel = channel;
    this.size = channel.size();
  }

  /**
   * Opens a file.
   *
   * @throws IOException if it cannot be read, or is no complete segment
   */
  static Segment open(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      Segment segment = new Segment(file, channel);
      segment.readIndex();
      return segment;
    } catch (IOException | RuntimeException broken) {
      channel.close();
      throw new IOException("not a complete file of kept results", broken);
    }
  }

  private void readIndex() throws IOException {
    if (ByteBuffer.wrap(read(0, Long.BYTES)).getLong() != MAGIC) {
      throw new IOException("it begins in another way");
    }
    ByteBuffer tail = ByteBuffer.wrap(read(size - TAIL, TAIL));
    long start = tail.getLong();
    int count = tail.getInt();
    int sum = tail.getInt();
    if (tail.getLong() != MAGIC || start + (long) count * LINE != size - TAIL) {
      throw new IOException("it ends in another way");
    }
    byte[] lined = read(start, count * LINE);
    if (sum(lined) != sum) {
      throw new IOException("its index is broken");
    }
    ByteBuffer index = ByteBuffer.wrap(lined);
    for (int i = 0; i < count; i++) {
      Hash key = Hash.read(index);
      lines.put(key, new Line(index.getLong(), index.getInt(), index.getInt()));
    }
  }

  /** Returns the bytes under a key; nothing if there are none, or they are not what was written. */
  Optional<byte[]> find(Hash key) {
    Line line = lines.get(key);
    if (line == null) {
      return Optional.empty();
    }
    try {
      byte[] bytes = read(line.start, line.length);
      if (sum(bytes) != line.sum) {
        return Optional.empty();
      }
      used = true;
      return Optional.of(bytes);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private byte[] read(long start, int length) throws IOException {
    if (start < 0 || length < 0 || start + length > size) {
      throw new IOException("it is too short");
    }
    byte[] whole = new byte[length];
    ByteBuffer bytes = ByteBuffer.wrap(whole);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, start + bytes.position()) < 0) {
        throw new IOException("it has become shorter");
      }
    }
    return whole;
  }

  static int sum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return (int) sum.getValue();
  }

  Path file() {
    return file;
  }

  long size() {
    return size;
  }

  /** Returns the keys in the order of the file. */
  Iterable<Hash> keys() {
    return lines.keySet();
  }

  int entries() {
    return lines.size();
  }

  /** Returns whether any result of it was found. */
  boolean isUsed() {
    return used;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
