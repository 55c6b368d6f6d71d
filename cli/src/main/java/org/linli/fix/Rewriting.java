package org.linli.fix;

import java.io.IOException;
import java.util.Optional;
import org.linli.publish.ReplacedFile;

/** Puts corrected files in the place of those that were read, each whole or not at all. */
public final class Rewriting {
  private final Optional<Backup> backup;

  /** Rewrites files, keeping them first as they were where a backup is asked for. */
  public Rewriting(Optional<Backup> backup) {
    this.backup = backup;
  }

  /**
   * Writes a correction.
   *
   * @return whether it was written; false where the file has changed since it was read
   * @throws IOException if the disk refuses; the file is then as it was
   */
  public boolean write(Correction correction) throws IOException {
    if (backup.isPresent()) {
      backup.get().keep(correction);
    }
    return ReplacedFile.replace(
        correction.file().path(), correction.before().bytes(), correction.after().bytes());
  }
}
