package org.linli.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linli.thread.InOrder;
import org.linli.value.Sha256;

/** SHA-256 of many files, for the manifest. */
final class FileHashes {
  private FileHashes() {}

  /**
   * Returns the hash of each file of several lists by its name, in the names' order. All lists are
   * gone through at once, so that no thread waits for the other at the end of each.
   *
   * @throws UncheckedIOException if one cannot be read
   */
  static List<Map<String, String>> of(List<Map<String, Path>> lists, int threads) {
    List<Path> files = lists.stream().flatMap(list -> list.values().stream()).toList();
    Iterator<String> hashes = InOrder.map(files, threads, FileHashes::hash).iterator();
    List<Map<String, String>> all = new ArrayList<>();
    for (Map<String, Path> list : lists) {
      Map<String, String> named = new TreeMap<>();
      list.forEach((name, file) -> named.put(name, hashes.next()));
      all.add(named);
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
