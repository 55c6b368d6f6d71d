package org.linli.fix;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.linli.publish.ReplacedFile;

/**
 * A folder for files as they were before they were corrected, under the names that they have in the
 * campaign folder.
 *
 * @param folder that holds nothing else
 */
public record Backup(Path folder) {
  /** Returns whether nothing would be mixed up: the folder is not there yet, or empty. */
  public boolean isFree() throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /**
   * Keeps a file's bytes, for those who may read the file.
   *
   * @throws IOException if the disk refuses, or the file is there already; no half of it is kept
   */
  void keep(Correction correction) throws IOException {
    Path copy = folder.resolve(correction.file().name());
    if (Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(copy.toString());
    }
    ReplacedFile.copy(correction.file().path(), copy, correction.before().bytes());
  }
}
