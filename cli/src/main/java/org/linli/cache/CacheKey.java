package org.linli.cache;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a kept result is the answer to: the SHA-256 of all that was asked.
 *
 * @param first of its four parts
 */
public record CacheKey(long first, long second, long third, long fourth) {
  static final int BYTES = 32;

  /** Returns the key of a question. */
  public static CacheKey of(byte[] question) {
    return read(ByteBuffer.wrap(sha256().digest(question)));
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

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
