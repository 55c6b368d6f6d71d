package org.linli.read;

import java.nio.ByteBuffer;

/**
 * Room outside the heap that small files are read into, one after the other: from there their bytes
 * are copied once, and nothing but them is left to be collected. For one thread at a time.
 */
final class ReadingRoom {
  private static final int LEAST = 1 << 14;

  private ByteBuffer room = ByteBuffer.allocate(0);

  /** Returns room for so many bytes; what was read into it before is lost. */
  ByteBuffer of(int size) {
    if (room.capacity() < size) {
      room = ByteBuffer.allocateDirect(Integer.highestOneBit(Math.max(LEAST, size - 1)) << 1);
    }
    return room.clear().limit(size);
  }
}
