package org.linli.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Images for records, drawn by the test. */
final class Pictures {
  private Pictures() {}

  static void write(Path file, String format) throws IOException {
    Files.createDirectories(file.getParent());
    BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 60; x++) {
      image.setRGB(x, x / 2, 0xFF8800 + x + format.length());
    }
    ImageIO.write(image, format, file.toFile());
  }
}
