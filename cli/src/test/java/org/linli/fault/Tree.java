package org.linli.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linli.value.Sha256;

/** What a folder holds, by the hashes of its files: to be compared with what it held before. */
public final class Tree {
  private Tree() {}

  /**
   * Returns the files below a folder with their hashes, and the folders; of a file that alone; none
   * if it is not there.
   */
  public static NavigableMap<String, String> of(Path folder) throws IOException {
    NavigableMap<String, String> tree = new TreeMap<>();
    if (Files.isRegularFile(folder)) {
      tree.put("", content(folder));
    } else if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path one : all.filter(path -> !path.equals(folder)).toList()) {
          tree.put(folder.relativize(one).toString(), content(one));
        }
      }
    }
    return tree;
  }

  /** Returns the same without what hides: locks, and what runs that were killed have left. */
  public static NavigableMap<String, String> visible(Path folder) throws IOException {
    NavigableMap<String, String> tree = of(folder);
    tree.keySet().removeIf(name -> name.startsWith(".") || name.contains("/."));
    return tree;
  }

  private static String content(Path path) throws IOException {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        ? Sha256.hex(Sha256.of(Files.readAllBytes(path)))
        : "folder";
  }
}
