package org.linli.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names of what a run makes beside a file or folder before it has its place, {@code
 * .NAME.linli-PROCESS}, and the end of what runs that were killed have left under such names.
 */
final class LeftOvers {
  private LeftOvers() {}

  /** Returns where this run makes what is to have a place. */
  static Path sibling(Path target) {
    return target.resolveSibling(prefix(target) + ProcessHandle.current().pid());
  }

  private static String prefix(Path target) {
    return "." + target.getFileName() + ".linli-";
  }

  /** Deletes what processes that are no more have left beside a file or folder. */
  static void sweep(Path target) {
    Path folder = target.getParent();
    if (folder == null) {
      return;
    }
    String prefix = prefix(target);
    try {
      for (Path one : found(folder, prefix)) {
        long pid = Long.parseLong(String.valueOf(one.getFileName()).substring(prefix.length()));
        if (ProcessHandle.of(pid).isEmpty()) {
          Folders.delete(one);
        }
      }
    } catch (IOException refused) {
      // Another run may be sweeping as well; what stays is in nobody's way, and the next one tries.
    }
  }

  private static List<Path> found(Path folder, String prefix) throws IOException {
    Pattern ours = Pattern.compile(Pattern.quote(prefix) + "\\d{1,18}");
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(
            folder, entry -> ours.matcher(entry.getFileName().toString()).matches())) {
      entries.forEach(found::add);
    }
    return found;
  }
}
