package org.linli.render.document;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a camera was held, as the Exif tag 0x0112 of a JPEG file tells. The tag goes away with the
 * rest of the metadata, so that the pixels must be turned instead.
 *
 * @param quarterTurns clockwise turns that set the picture upright, 0 to 3; mirrored pictures,
 *     which no camera takes, are left as they are
 */
record JpegOrientation(int quarterTurns) {
  private static final int APP1 = 0xFFE1;
  private static final int START_OF_SCAN = 0xFFDA;
  private static final int TAG = 0x0112;
  private static final int ENTRY = 12;

  /** Reads it from a file; a file that does not tell is upright. */
  static JpegOrientation of(Path file) throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      in.readUnsignedShort();
      int marker = in.readUnsignedShort();
      while (marker >= 0xFFC0 && marker != START_OF_SCAN) {
        byte[] segment = in.readNBytes(in.readUnsignedShort() - 2);
        if (marker == APP1 && segment.length > 14 && segment[0] == 'E' && segment[1] == 'x') {
          return exif(ByteBuffer.wrap(segment, 6, segment.length - 6).slice());
        }
        marker = in.readUnsignedShort();
      }
      return new JpegOrientation(0);
    } catch (EOFException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
      return new JpegOrientation(0);
    }
  }

  private static JpegOrientation exif(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = Short.toUnsignedInt(tiff.getShort(directory));
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY;
      if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
        return new JpegOrientation(
            switch (tiff.getShort(entry + 8)) {
              case 6 -> 1;
              case 3 -> 2;
              case 8 -> 3;
              default -> 0;
            });
      }
    }
    return new JpegOrientation(0);
  }
}
