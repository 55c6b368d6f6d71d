package org.linli.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes zips: for tests. */
public final class Zips {
  private Zips() {}

  static byte[] replaced(byte[] zip, String name, String content) {
    return replaced(zip, name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a zip with another part of that name. */
  public static byte[] replaced(byte[] zip, String name, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        byte[] old = from.readAllBytes();
        to.write(entry.getName().equals(name) ? content : old);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return out.toByteArray();
  }

  static String text(byte[] zip, String name) {
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip))) {
      ZipEntry entry = from.getNextEntry();
      while (!entry.getName().equals(name)) {
        entry = from.getNextEntry();
      }
      return new String(from.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
