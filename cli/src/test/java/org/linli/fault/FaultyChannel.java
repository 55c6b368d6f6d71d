package org.linli.fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A file that is written to; of the bytes that the {@link Disk} refuses it takes half. */
final class FaultyChannel extends FileChannel {
  private final Disk disk;
  private final FileChannel real;

  FaultyChannel(Disk disk, FileChannel real) {
    this.disk = disk;
    this.real = real;
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    ByteBuffer half = half(bytes);
    try {
      disk.takes();
    } catch (IOException | Disk.Gone refused) {
      real.write(half);
      throw refused;
    }
    return real.write(bytes);
  }

  private static ByteBuffer half(ByteBuffer bytes) {
    ByteBuffer half = bytes.duplicate();
    half.limit(half.position() + half.remaining() / 2);
    return half;
  }

  @Override
  public long write(ByteBuffer[] all, int from, int length) throws IOException {
    disk.takes();
    return real.write(all, from, length);
  }

  @Override
  public int write(ByteBuffer bytes, long position) throws IOException {
    disk.takes();
    return real.write(bytes, position);
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count)
      throws IOException {
    disk.takes();
    return real.transferFrom(source, position, count);
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    disk.changes();
    real.truncate(size);
    return this;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    disk.takes();
    real.force(metaData);
  }

  @Override
  public int read(ByteBuffer bytes) throws IOException {
    return real.read(bytes);
  }

  @Override
  public long read(ByteBuffer[] all, int from, int length) throws IOException {
    return real.read(all, from, length);
  }

  @Override
  public int read(ByteBuffer bytes, long position) throws IOException {
    return real.read(bytes, position);
  }

  @Override
  public long position() throws IOException {
    return real.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    real.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return real.size();
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    return real.transferTo(position, count, target);
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    return real.map(mode, position, size);
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return real.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return real.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    real.close();
  }
}
