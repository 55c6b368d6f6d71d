package org.linli.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is done to whole folders. Never follows a link out of them. */
final class Folders {
  private Folders() {}

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException trouble)
              throws IOException {
            if (trouble != null) {
              throw trouble;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * Makes a folder and those above it.
   *
   * @return the highest that was not there; empty if the folder was
   */
  static Optional<Path> make(Path folder) throws IOException {
    Optional<Path> first = Optional.empty();
    for (Path at = folder; at != null && !Files.exists(at); at = at.getParent()) {
      first = Optional.of(at);
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException refused) {
      unmake(folder, first);
      throw refused;
    }
    return first;
  }

  /** Takes away what {@link #make} has made, as far as it is empty. */
  static void unmake(Path folder, Optional<Path> made) throws IOException {
    if (made.isEmpty()) {
      return;
    }
    Path at = folder;
    try {
      while (at != null && at.startsWith(made.get())) {
        Files.deleteIfExists(at);
        at = at.getParent();
      }
    } catch (DirectoryNotEmptyException used) {
      // It stays, and those above it.
    }
  }

  static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /** Returns the files below a folder, relative to it with {@code /}, in order. */
  static List<String> filesBelow(Path folder) throws IOException {
    return below(folder, Files::isRegularFile);
  }

  /** Returns whatever is no folder below a folder, links too, as {@link #filesBelow} does. */
  static List<String> allBelow(Path folder) throws IOException {
    return below(folder, path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS));
  }

  private static List<String> below(Path folder, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(wanted)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
