package org.linli.fix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.linli.discover.UnitFile;
import org.linli.discover.UnitFolder;
import org.linli.publish.FolderLock;
import org.linli.publish.PublishException;
import org.linli.publish.ReplacedFile;

/** Puts corrected files in the place of those that were read, each whole or not at all. */
public final class Rewriting {
  private final Optional<Backup> backup;

  /** Rewrites files, keeping them first as they were where a backup is asked for. */
  public Rewriting(Optional<Backup> backup) {
    this.backup = backup;
  }

  /**
   * Writes a correction. Meanwhile nothing is imported into the unit's folder.
   *
   * @return whether it was written; false where the file has changed since it was read
   * @throws PublishException if another run is writing into the folder
   * @throws IOException if the disk refuses; the file is then as it was
   */
  public boolean write(UnitFolder unit, Correction correction)
      throws PublishException, IOException {
    UnitFile file = correction.file();
    FolderLock lock = FolderLock.take(folder(unit, file));
    try {
      if (backup.isPresent()) {
        backup.get().keep(correction);
      }
      return ReplacedFile.replace(
          file.path(), correction.before().bytes(), correction.after().bytes());
    } finally {
      lock.close();
    }
  }

  /** The one of the unit's folders that the file lies in. */
  private static Path folder(UnitFolder unit, UnitFile file) {
    Path folder = Objects.requireNonNull(file.path().getParent(), "a file lies in a folder");
    String name = parent(file.name());
    while (!name.isEmpty() && !unit.folders().contains(name) && folder.getParent() != null) {
      folder = folder.getParent();
      name = parent(name);
    }
    return folder;
  }

  private static String parent(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('/')));
  }
}
