package org.linli.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks at a zip before a library opens it: the number, names, sizes, compression and check sums of
 * its parts (reliability, limits). Sizes are counted while unpacking, for a zip may lie about them.
 */
public final class ZipPreflight {
  /** How the files of old Office programs begin, and those with a password. */
  private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private static final int MOST_ENTRIES = 1_000;
  private static final long LARGEST_PART = 64L << 20;
  private static final long LARGEST_TOTAL = 128L << 20;
  private static final long WORST_RATIO = 100;

  /** Below this size a part may be packed as tightly as it likes. */
  private static final long HARMLESS = 1 << 20;

  private ZipPreflight() {}

  /**
   * Passes a harmless file.
   *
   * @throws OfficeRefused if it is not one
   */
  public static void check(Path path) throws IOException {
    begins(path);
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw new OfficeRefused("entries-too-many");
      }
      Set<String> names = new HashSet<>();
      long total = 0;
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        checkName(entry.getName(), names);
        total += unpackedSize(zip, entry);
        if (total > LARGEST_TOTAL) {
          throw new OfficeRefused("total-too-large");
        }
      }
    } catch (ZipException | EOFException | IllegalArgumentException broken) {
      throw new OfficeRefused("not-a-zip");
    }
  }

  /** Other files that bear the ending of a workbook are told apart by how they begin. */
  private static void begins(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] first = in.readNBytes(OLD.length);
      if (first.length == 0) {
        throw new OfficeRefused("empty");
      }
      if (Arrays.equals(first, OLD)) {
        throw new OfficeRefused("old-format");
      }
    }
  }

  private static void checkName(String name, Set<String> names) throws OfficeRefused {
    boolean leadsOut =
        name.startsWith("/") || name.contains("\\") || ("/" + name + "/").contains("/../");
    if (leadsOut || !names.add(name.toLowerCase(Locale.ROOT))) {
      throw new OfficeRefused("entry-name-wrong");
    }
  }

  private static long unpackedSize(ZipFile zip, ZipEntry entry) throws IOException {
    CRC32 sum = new CRC32();
    byte[] part = new byte[1 << 14];
    long size = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        sum.update(part, 0, read);
        size += read;
        if (size > LARGEST_PART) {
          throw new OfficeRefused("part-too-large");
        }
        if (size > HARMLESS && size > WORST_RATIO * Math.max(1, entry.getCompressedSize())) {
          throw new OfficeRefused("ratio-too-high");
        }
      }
    }
    if (sum.getValue() != entry.getCrc()) {
      throw new OfficeRefused("checksum-wrong");
    }
    return size;
  }
}
