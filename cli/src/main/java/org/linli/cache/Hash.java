package org.linli.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.linli.value.Sha256;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/**
 * A SHA-256 in four numbers.
 *
 * @param first of its four parts
 */
public record Hash(long first, long second, long third, long fourth) {
  static final int BYTES = 32;

  /** Returns the hash of bytes. */
  public static Hash of(byte[] bytes) {
    return read(ByteBuffer.wrap(Sha256.of(bytes)));
  }

  /**
   * Returns the hash of all that a stream yields.
   *
   * @throws IOException if it cannot be read to its end
   */
  static Hash of(InputStream in) throws IOException {
    return read(ByteBuffer.wrap(Sha256.of(in)));
  }

  static Hash read(ByteBuffer in) {
    return new Hash(in.getLong(), in.getLong(), in.getLong(), in.getLong());
  }

  void write(ByteBuffer out) {
    out.putLong(first).putLong(second).putLong(third).putLong(fourth);
  }

  static Hash read(StoredInput in) {
    return new Hash(in.bits(), in.bits(), in.bits(), in.bits());
  }

  /** Writes its 32 bytes. */
  public void write(StoredOutput out) {
    out.bits(first);
    out.bits(second);
    out.bits(third);
    out.bits(fourth);
  }

  /** Returns the hash as hexadecimal digits. */
  public String text() {
    return String.format(
        java.util.Locale.ROOT, "%016x%016x%016x%016x", first, second, third, fourth);
  }
}
