package org.linli.cache;

import java.util.Optional;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/**
 * A file as it was: how the disk describes it, and the SHA-256 of what it held.
 *
 * @param size in bytes
 * @param modified when its bytes were last set, in nanoseconds; programs can set it to any time
 * @param changed when bytes or attributes were last set, in nanoseconds, by the system's own clock
 * @param inode the file's number on its disk
 * @param device the disk's number
 * @param hash of its bytes; empty while they have not been read
 */
record FileState(
    long size, long modified, long changed, long inode, long device, Optional<Hash> hash) {
  FileState(long size, long modified, long changed, long inode, long device) {
    this(size, modified, changed, inode, device, Optional.empty());
  }

  FileState with(Hash read) {
    return new FileState(size, modified, changed, inode, device, Optional.of(read));
  }

  /** Returns whether the disk describes both in the same way. */
  boolean describes(FileState other) {
    return size == other.size
        && modified == other.modified
        && changed == other.changed
        && inode == other.inode
        && device == other.device;
  }

  boolean holds(Hash bytes) {
    return hash.filter(bytes::equals).isPresent();
  }

  void write(StoredOutput out) {
    out.number(size);
    out.number(modified);
    out.number(changed);
    out.number(inode);
    out.number(device);
    out.optional(hash, read -> read.write(out));
  }

  static FileState read(StoredInput in) {
    return new FileState(
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.optional(() -> Hash.read(in)));
  }
}
