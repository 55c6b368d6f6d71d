package org.linli.render.document;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * An image of 佐证材料, made fit for a document: decoded and written anew, so that nothing of its
 * metadata (place, device, thumbnail) goes along, turned upright, and no larger than print needs.
 */
final class EvidenceImage {
  private static final long MOST_PIXELS = 40_000_000;
  private static final int LONGEST_SIDE = 20_000;
  private static final int PRINTED_SIDE = 1600;
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private final byte[] content;
  private final String format;
  private final int width;
  private final int height;

  private EvidenceImage(byte[] content, String format, int width, int height) {
    this.content = content;
    this.format = format;
    this.width = width;
    this.height = height;
  }

  /**
   * Reads an image of at most so many bytes; empty if it is no PNG or JPEG that opens, or too large
   * (reliability, limits: size by the header, before anything is decoded).
   */
  static Optional<EvidenceImage> read(Path file, long mostBytes) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > mostBytes) {
        return Optional.empty();
      }
      Optional<String> format = format(file);
      return format.isPresent() ? decoded(file, format.get()) : Optional.empty();
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
      // ImageIO answers damaged files with all three.
      return Optional.empty();
    }
  }

  /** Returns the image, written anew. */
  byte[] content() {
    return content.clone();
  }

  /** Returns {@code jpeg} or {@code png}. */
  String format() {
    return format;
  }

  /** Returns the width in pixels. */
  int width() {
    return width;
  }

  /** Returns the height in pixels. */
  int height() {
    return height;
  }

  private static Optional<String> format(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] first = in.readNBytes(PNG.length);
      if (Arrays.equals(first, PNG)) {
        return Optional.of("png");
      }
      return first.length > JPEG.length && Arrays.equals(Arrays.copyOf(first, JPEG.length), JPEG)
          ? Optional.of("jpeg")
          : Optional.empty();
    }
  }

  private static Optional<EvidenceImage> decoded(Path file, String format) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      if (in == null) {
        return Optional.empty();
      }
      reader.setInput(in, true, true);
      long width = reader.getWidth(0);
      long height = reader.getHeight(0);
      if (Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS) {
        return Optional.empty();
      }
      ImageReadParam param = reader.getDefaultReadParam();
      int every = (int) Math.max(1, Math.max(width, height) / PRINTED_SIDE);
      param.setSourceSubsampling(every, every, 0, 0);
      BufferedImage image = reader.read(0, param);
      if (format.equals("jpeg")) {
        image = upright(image, JpegOrientation.of(file));
      }
      return Optional.of(
          new EvidenceImage(written(image, format), format, image.getWidth(), image.getHeight()));
    } finally {
      reader.dispose();
    }
  }

  /** Turns a photograph as its camera was held, on a ground without transparency. */
  private static BufferedImage upright(BufferedImage image, JpegOrientation held) {
    int width = image.getWidth();
    int height = image.getHeight();
    boolean lying = held.quarterTurns() % 2 == 1;
    BufferedImage turned =
        new BufferedImage(
            lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
    AffineTransform turn = new AffineTransform();
    turn.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
    turn.quadrantRotate(held.quarterTurns());
    turn.translate(-width / 2.0, -height / 2.0);
    Graphics2D graphics = turned.createGraphics();
    graphics.drawImage(image, turn, null);
    graphics.dispose();
    return turned;
  }

  private static byte[] written(BufferedImage image, String format) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (format.equals("jpeg")) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(0.85f);
      }
      writer.write(null, new IIOImage(image, null, null), param);
    } catch (IIOException unwritable) {
      throw new IOException("cannot be written as " + format, unwritable);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
