package org.linli.value;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) of bytes and texts. Safe for threads. */
public final class Sha256 {
  private static final int CHUNK = 1 << 16;

  /** To look for it among all that Java has takes longer than most texts. */
  private static final MessageDigest BLANK = blank();

  private Sha256() {}

  private static MessageDigest blank() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Returns a digest that nothing has been given to. */
  public static MessageDigest begin() {
    try {
      return (MessageDigest) BLANK.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("every Java's SHA-256 can be copied", e);
    }
  }

  /** Returns the 32 bytes of the hash of bytes. */
  public static byte[] of(byte[] bytes) {
    return begin().digest(bytes);
  }

  /** Returns the 32 bytes of the hash of a text in UTF-8. */
  public static byte[] of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a hash as 64 lower-case hexadecimal digits. */
  public static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  /**
   * Returns the hash of all that a stream yields as 64 lower-case hexadecimal digits.
   *
   * @throws IOException if it cannot be read to its end
   */
  public static String hex(InputStream in) throws IOException {
    return hex(of(in));
  }

  /**
   * Returns the 32 bytes of the hash of all that a stream yields.
   *
   * @throws IOException if it cannot be read to its end
   */
  public static byte[] of(InputStream in) throws IOException {
    MessageDigest digest = begin();
    byte[] chunk = new byte[CHUNK];
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      digest.update(chunk, 0, read);
    }
    return digest.digest();
  }
}
