package org.linli.discover;

import java.nio.file.Path;

/**
 * Something in a folder that may be read: a regular file or a folder, links resolved.
 *
 * @param where it really lies
 * @param name as it is called in the folder, NFC
 * @param relative path from the campaign folder, separated by {@code /}, NFC
 * @param isFolder whether it is a folder
 * @param size in bytes, when it was found
 */
record Entry(Whereabouts where, String name, String relative, boolean isFolder, long size) {
  /** Returns where it really lies. */
  Path path() {
    return where.of(name);
  }
}
