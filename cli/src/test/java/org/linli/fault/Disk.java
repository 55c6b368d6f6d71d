package org.linli.fault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A disk that can be told to refuse, or to lose its power, at the n-th call that would change
 * something on it.
 */
public final class Disk {
  /** What it does from a call on. */
  public enum Trouble {
    /** Refuses that one call and does the others. */
    REFUSES_ONCE,
    /** Takes nothing more, but deletes and renames: as one that is full. */
    FULL,
    /**
     * Does nothing more at all, nor tells of it as of a failure: as for a process that is killed.
     */
    GONE
  }

  /** What ends a run on a disk that is gone; no program catches it. */
  public static final class Gone extends Error {
    private static final long serialVersionUID = 1L;

    Gone() {
      super("killed", null, false, false);
    }
  }

  private Trouble trouble = Trouble.REFUSES_ONCE;
  private long at = Long.MAX_VALUE;
  private long calls;
  private final List<FileChannel> open = new ArrayList<>();

  /** Returns a folder as it is seen on this disk. */
  public Path path(Path folder) {
    return new FaultyFileSystem(this, folder.getFileSystem()).wrap(folder);
  }

  /** Has the trouble come at the n-th call from now on, counted from 1. */
  public synchronized void plan(Trouble newTrouble, long call) throws IOException {
    trouble = newTrouble;
    at = call;
    calls = 0;
    // What a process that is killed had open is closed, and its locks are given back.
    for (FileChannel channel : open) {
      channel.close();
    }
    open.clear();
  }

  /** Takes note of a file that is open. */
  synchronized FileChannel opened(FileChannel channel) {
    open.add(channel);
    return channel;
  }

  /** Returns how many calls there were since the last plan. */
  public synchronized long calls() {
    return calls;
  }

  /** Returns whether the trouble has come. */
  public synchronized boolean struck() {
    return calls >= at;
  }

  /** A call that takes room. */
  synchronized void takes() throws IOException {
    calls++;
    if (calls >= at && trouble == Trouble.GONE) {
      throw new Gone();
    }
    if (calls >= at && trouble == Trouble.FULL || calls == at) {
      throw new IOException("No space left on device");
    }
  }

  /** A call that changes names or gives room back. */
  synchronized void changes() throws IOException {
    if (trouble == Trouble.FULL) {
      calls++;
      return;
    }
    takes();
  }

  /** A call that only looks. */
  synchronized void looks() {
    if (calls >= at && trouble == Trouble.GONE) {
      throw new Gone();
    }
  }
}
