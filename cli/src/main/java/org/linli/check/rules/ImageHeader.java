package org.linli.check.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/**
 * The size that an image states of itself. Nothing is decoded: a small file may state a size that
 * no memory holds.
 *
 * @param width in pixels
 * @param height in pixels
 */
record ImageHeader(int width, int height) {
  private static final int[] PNG = {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
  private static final int[] JPEG = {0xFF, 0xD8, 0xFF};

  /**
   * Returns the header; empty where the file is neither PNG nor JPEG by its first bytes, or its
   * header is broken.
   */
  static Optional<ImageHeader> of(Path file) throws IOException {
    try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
      Optional<String> format =
          begins(in, PNG)
              ? Optional.of("png")
              : begins(in, JPEG) ? Optional.of("jpeg") : Optional.empty();
      return format.isEmpty() ? Optional.empty() : read(in, format.get());
    }
  }

  private static boolean begins(FileImageInputStream in, int[] magic) throws IOException {
    in.seek(0);
    for (int expected : magic) {
      if (in.read() != expected) {
        return false;
      }
    }
    return true;
  }

  private static Optional<ImageHeader> read(FileImageInputStream in, String format) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    if (!readers.hasNext()) {
      throw new IllegalStateException("this Java reads no " + format);
    }
    ImageReader reader = readers.next();
    try {
      in.seek(0);
      reader.setInput(in, true, true);
      return Optional.of(new ImageHeader(reader.getWidth(0), reader.getHeight(0)));
    } catch (IOException | RuntimeException e) {
      // The library's readers answer a hostile header with any exception; whichever it is, the
      // image does not open.
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }
}
