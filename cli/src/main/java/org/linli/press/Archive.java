package org.linli.press;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A jar in memory: its entries in order, each with its time, so that it stays reproducible. */
final class Archive {
  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private final Map<String, Long> times = new LinkedHashMap<>();

  /**
   * Reads all of a jar.
   *
   * @throws IOException if it cannot be read
   */
  static Archive read(Path jar) throws IOException {
    Archive archive = new Archive();
    try (ZipInputStream in =
        new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar)))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        archive.times.put(entry.getName(), entry.getTime());
        archive.entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return archive;
  }

  /**
   * Writes all of it.
   *
   * @throws IOException if it cannot be written
   */
  void write(Path jar) throws IOException {
    try (ZipOutputStream out =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(jar)))) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        entry.setTime(times.getOrDefault(each.getKey(), 0L));
        out.putNextEntry(entry);
        out.write(each.getValue());
        out.closeEntry();
      }
    }
  }

  /** Returns the names of its entries, in order. */
  List<String> names() {
    return List.copyOf(entries.keySet());
  }

  /** Returns what an entry holds. */
  byte[] get(String name) {
    return Objects.requireNonNull(entries.get(name), name);
  }

  /** Puts other bytes into an entry. */
  void replace(String name, byte[] bytes) {
    entries.put(name, bytes);
  }

  /** Adds an entry at the end, with the time of another. */
  void add(String name, byte[] bytes, String like) {
    entries.put(name, bytes);
    times.put(name, times.getOrDefault(like, 0L));
  }
}
