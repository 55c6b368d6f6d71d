package org.linli.example;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** The files of an example by their path, with {@code /}. */
final class ExampleFiles {
  /** Written by hand and left alone. */
  private static final String README = "README.md";

  private final Map<String, byte[]> files = new TreeMap<>();

  void put(String path, byte[] bytes) {
    if (files.put(path, bytes) != null) {
      throw new IllegalStateException("made twice: " + path);
    }
  }

  void put(String path, String text) {
    put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the bytes of all files together. */
  long size() {
    return files.values().stream().mapToLong(bytes -> bytes.length).sum();
  }

  /** Makes a folder hold these files and no others. */
  void writeTo(Path folder) throws IOException {
    for (String path : pathsIn(folder)) {
      if (!files.containsKey(path)) {
        delete(folder, folder.resolve(path));
      }
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      if (!Files.exists(path) || !same(file.getKey(), file.getValue(), Files.readAllBytes(path))) {
        Files.write(path, file.getValue());
      }
    }
  }

  /**
   * Deletes a file with the folders that are empty without it: an empty folder is a unit that sent
   * nothing.
   */
  private static void delete(Path folder, Path file) throws IOException {
    Files.delete(file);
    for (Path above = file.resolveSibling("");
        !above.equals(folder) && isEmpty(above);
        above = above.resolveSibling("")) {
      Files.delete(above);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /** Returns the paths of files that a folder lacks, has too many, or has otherwise. */
  List<String> differencesTo(Path folder) throws IOException {
    NavigableSet<String> paths = pathsIn(folder);
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      boolean there = paths.remove(file.getKey());
      if (!there
          || !same(
              file.getKey(), file.getValue(), Files.readAllBytes(folder.resolve(file.getKey())))) {
        differences.add(file.getKey());
      }
    }
    differences.addAll(paths);
    return differences;
  }

  private static NavigableSet<String> pathsIn(Path folder) throws IOException {
    NavigableSet<String> paths = new TreeSet<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> found = Files.walk(folder)) {
        found
            .filter(Files::isRegularFile)
            .map(path -> folder.relativize(path).toString().replace('\\', '/'))
            .filter(path -> !path.equals(README))
            .forEach(paths::add);
      }
    }
    return paths;
  }

  /** Pictures are compared as pictures: another JDK may pack the same one into other bytes. */
  private static boolean same(String path, byte[] one, byte[] other) {
    return Arrays.equals(one, other)
        || path.matches(".*\\.(png|jpg)") && strangeness(image(one), image(other)) < 3;
  }

  private static BufferedImage image(byte[] bytes) {
    try {
      return ImageIO.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns by how much the brightness of the pictures' points differs on average, of 255. */
  private static long strangeness(BufferedImage one, BufferedImage other) {
    if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      return 255;
    }
    long sum = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        sum += Math.abs(brightness(one.getRGB(x, y)) - brightness(other.getRGB(x, y)));
      }
    }
    return sum / ((long) one.getWidth() * one.getHeight());
  }

  private static int brightness(int rgb) {
    return ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / 3;
  }
}
