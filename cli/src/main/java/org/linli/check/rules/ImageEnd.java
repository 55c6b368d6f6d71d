package org.linli.check.rules;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Whether a PNG or JPEG goes on to its end: one that was cut off while it was copied has a good
 * header and lacks the mark at the end. Only the end is looked at, since a campaign has thousands
 * of photos.
 */
final class ImageEnd {
  /** Telephones and cameras put notes of their own behind the image; seldom more than this. */
  private static final int BEHIND = 1 << 20;

  private static final int PNG = 0x89;
  private static final int FIRST_SEGMENT = 2;
  private static final int PIXELS = 0xDA;

  private static final byte[] PNG_END = "IEND\u00AEB`\u0082".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] JPEG_END = {(byte) 0xFF, (byte) 0xD9};

  private ImageEnd() {}

  /** Returns whether the last part of the file holds the mark that ends an image of its kind. */
  static boolean isThere(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      boolean png = in.read() == PNG;
      long from = Math.max(png ? 0 : pixels(in), in.length() - BEHIND);
      byte[] last = new byte[(int) (in.length() - from)];
      in.seek(from);
      in.readFully(last);
      return holds(last, png ? PNG_END : JPEG_END);
    }
  }

  /**
   * Where the pixels of a JPEG begin: before that may lie a small preview with an end of its own.
   * The file's length if they never do.
   */
  private static long pixels(RandomAccessFile in) throws IOException {
    long at = FIRST_SEGMENT;
    while (at + 4 <= in.length()) {
      in.seek(at);
      if (in.read() != 0xFF) {
        return at;
      }
      int kind = in.read();
      if (kind == PIXELS) {
        return at;
      }
      // A byte that only fills up stands before the next segment.
      at += kind == 0xFF ? 1 : 2 + in.readUnsignedShort();
    }
    return in.length();
  }

  private static boolean holds(byte[] bytes, byte[] sought) {
    for (int at = bytes.length - sought.length; at >= 0; at--) {
      int same = 0;
      while (same < sought.length && bytes[at + same] == sought[same]) {
        same++;
      }
      if (same == sought.length) {
        return true;
      }
    }
    return false;
  }
}
