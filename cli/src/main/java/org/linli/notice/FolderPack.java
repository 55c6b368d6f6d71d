package org.linli.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A pack in a folder on disk. Gives its own files only: no path and no link leads out of the
 * folder.
 *
 * @param id the pack's id as its folder is named
 * @param folder real path
 * @param start the folder that a relative path starts from
 * @param written the path as its author wrote it
 */
record FolderPack(String id, Path folder, Path start, Path written) implements Pack {
  @Override
  public boolean builtIn() {
    return false;
  }

  /**
   * {@inheritDoc}
   *
   * @throws PackException if the file is too large or not text
   * @throws UncheckedIOException if it cannot be read
   */
  @Override
  public Optional<String> text(String path) {
    try {
      Path file = folder.resolve(path).normalize();
      if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
        return Optional.empty();
      }
      Path real = file.toRealPath();
      return real.startsWith(folder)
          ? Optional.of(TextFile.read(real, shown(path)))
          : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  @Override
  public List<String> files(String below) {
    Path top = folder.resolve(below).normalize();
    if (!top.startsWith(folder) || !Files.isDirectory(top)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(top)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public String shown(String path) {
    return written.resolve(path).normalize().toString().replace('\\', '/');
  }
}
