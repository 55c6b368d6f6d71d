package org.linli.discover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.linli.discover.FolderContents.Found;
import org.linli.discover.FolderContents.Kind;
import org.linli.thread.Beside;

/**
 * Lists folders in threads of its own while another thread goes through the campaign: that one from
 * the first folder on, these from the last folder back, so that they meet in the middle. What is
 * listed does not depend on who has done it.
 */
final class LookAhead implements AutoCloseable {
  private final int most;
  private final Set<Path> aside;
  private final List<Thread> threads = new ArrayList<>();

  /** The folders that are known and that nobody has begun to list; guarded by this. */
  private final TreeSet<Path> waiting = new TreeSet<>();

  /** Those that a thread of its own has begun; guarded by this. */
  private final Map<Path, Beside<FolderContents>> begun = new HashMap<>();

  private int listed;
  private boolean closed;

  /**
   * Looks ahead.
   *
   * @param helpers how many threads; with none, folders are listed when they are asked for
   * @param aside what need not be listed
   * @param most so many files and folders are looked at ahead, and in one folder
   */
  LookAhead(int helpers, Set<Path> aside, int most) {
    this.aside = aside;
    this.most = most;
    for (int i = 0; i < helpers; i++) {
      Thread thread = new Thread(this::lookAhead, "linli-folders");
      thread.setDaemon(true);
      threads.add(thread);
      thread.start();
    }
  }

  /** Returns what a folder holds; waits if it is just being listed. */
  FolderContents contents(Path folder) {
    Beside<FolderContents> task;
    synchronized (this) {
      waiting.remove(folder);
      task = begun.remove(folder);
    }
    return task == null ? list(folder) : done(task);
  }

  private static FolderContents done(Beside<FolderContents> task) {
    try {
      return task.result();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FolderContents list(Path folder) {
    FolderContents contents = FolderContents.of(folder, most);
    if (!threads.isEmpty()) {
      remember(contents);
    }
    return contents;
  }

  private synchronized void remember(FolderContents contents) {
    listed += contents.found().size();
    for (Found found : contents.found()) {
      Path path = found.path();
      if (found.kind() == Kind.FOLDER && !aside.contains(path)) {
        waiting.add(path);
      }
    }
    notifyAll();
  }

  private void lookAhead() {
    try {
      for (Beside<FolderContents> next = next(); next != null; next = next()) {
        next.run();
      }
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns the last folder to be listed; {@code null} at the end. */
  private synchronized @Nullable Beside<FolderContents> next() throws InterruptedException {
    while (!closed && (waiting.isEmpty() || listed >= most)) {
      wait();
    }
    Path path = closed ? null : waiting.pollLast();
    if (path == null) {
      return null;
    }
    Beside<FolderContents> task = new Beside<>(() -> list(path));
    begun.put(path, task);
    return task;
  }

  /** Ends: what was listed in vain is forgotten. */
  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }
}
