package org.linli.cache;

import java.nio.ByteBuffer;
import org.linli.value.Sha256;

/**
 * What a kept result is the answer to: the SHA-256 of all that was asked.
 *
 * @param first of its four parts
 */
public record CacheKey(long first, long second, long third, long fourth) {
  static final int BYTES = 32;

  /** Returns the key of a question. */
  public static CacheKey of(byte[] question) {
    return read(ByteBuffer.wrap(Sha256.of(question)));
  }

  static CacheKey read(ByteBuffer in) {
    return new CacheKey(in.getLong(), in.getLong(), in.getLong(), in.getLong());
  }

  void write(ByteBuffer out) {
    out.putLong(first).putLong(second).putLong(third).putLong(fourth);
  }

  /** Returns the hash as hexadecimal digits. */
  public String text() {
    return String.format(
        java.util.Locale.ROOT, "%016x%016x%016x%016x", first, second, third, fourth);
  }
}
