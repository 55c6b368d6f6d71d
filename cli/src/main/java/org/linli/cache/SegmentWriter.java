package org.linli.cache;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes one {@link Segment} under a name of its own, and gives it its place when it is whole. A
 * run that is killed leaves a file that nobody reads. For one thread at a time.
 */
final class SegmentWriter implements Closeable {
  static final String UNFINISHED = "writing-";

  private final Path file;
  private final FileChannel channel;
  private final DataOutputStream out;
  private final Map<Hash, Segment.Line> lines = new LinkedHashMap<>();
  private long position = Long.BYTES;

  /** Begins a file in a folder; only its owner can read it. */
  SegmentWriter(Path folder) throws IOException {
    file = Files.createTempFile(folder, UNFINISHED, ".tmp");
    channel = FileChannel.open(file, StandardOpenOption.WRITE);
    out =
        new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
    out.writeLong(Segment.MAGIC);
  }

  /** Adds a result; a second one under the same key takes the place of the first. */
  void add(Hash key, byte[] bytes) throws IOException {
    out.write(bytes);
    lines.put(key, new Segment.Line(position, bytes.length, Segment.sum(bytes)));
    position += bytes.length;
  }

  boolean holds(Hash key) {
    return lines.containsKey(key);
  }

  /** Returns how many bytes there are so far. */
  long size() {
    return position + (long) lines.size() * Segment.LINE + Segment.TAIL;
  }

  /** Writes the index and moves the file to where readers look. */
  void finish(Path place) throws IOException {
    ByteBuffer index = ByteBuffer.allocate(Math.multiplyExact(lines.size(), Segment.LINE));
    lines.forEach(
        (key, line) -> {
          key.write(index);
          index.putLong(line.start()).putInt(line.length()).putInt(line.sum());
        });
    out.write(index.array());
    out.writeLong(position);
    out.writeInt(lines.size());
    out.writeInt(Segment.sum(index.array()));
    out.writeLong(Segment.MAGIC);
    out.close();
    Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Gives the file up, unless it has its place; what the disk does not take is given up too. */
  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
