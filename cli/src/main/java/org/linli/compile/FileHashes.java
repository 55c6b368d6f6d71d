package org.linli.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linli.value.Sha256;

/** SHA-256 of many files, for the manifest. */
final class FileHashes {
  private FileHashes() {}

  /**
   * Returns the hash of each file by its name, in the names' order.
   *
   * @throws UncheckedIOException if one cannot be read
   */
  static Map<String, String> of(Map<String, Path> files, int threads) {
    List<Map.Entry<String, Path>> each = List.copyOf(files.entrySet());
    List<String> hashes = InOrder.map(each, threads, file -> hash(file.getValue()));
    Map<String, String> all = new TreeMap<>();
    for (int i = 0; i < hashes.size(); i++) {
      all.put(each.get(i).getKey(), hashes.get(i));
    }
    return all;
  }

  private static String hash(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Sha256.hex(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
