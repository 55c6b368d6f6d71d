package org.linli.fix;

import java.util.Arrays;

/** The bytes of a file; equal if the bytes are. Nobody changes them. */
public final class Content {
  private static final Content NONE = new Content(new byte[0]);

  private final byte[] bytes;

  private Content(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Returns the content of a file that was not read. */
  static Content none() {
    return NONE;
  }

  /** Returns bytes as a content; they become its own. */
  static Content of(byte[] bytes) {
    return new Content(bytes);
  }

  /** Returns the bytes, which are not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Content content && Arrays.equals(bytes, content.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
