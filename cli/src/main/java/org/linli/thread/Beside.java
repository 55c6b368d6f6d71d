package org.linli.thread;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that one thread does while another goes on, and whose result that one fetches.
 * What it fails with is thrown where the result is asked for, as if the work had been done there.
 * Safe for threads.
 *
 * @param <T> what comes of it
 */
public final class Beside<T> {
  private final FutureTask<T> task;

  /** Work that reads or writes. */
  public interface Work<T> {
    /**
     * Does the work.
     *
     * @throws IOException if the disk refuses
     */
    T run() throws IOException;
  }

  /** Makes a piece of work that some thread is to {@link #run}. */
  public Beside(Work<T> work) {
    this.task = new FutureTask<>(work::run);
  }

  /**
   * Begins a piece of work in a thread of its own.
   *
   * @param thread its name
   */
  public static <T> Beside<T> begin(String thread, Work<T> work) {
    Beside<T> begun = new Beside<>(work);
    Thread beside = new Thread(begun::run, thread);
    beside.setDaemon(true);
    beside.start();
    return begun;
  }

  /** Does the work in the thread that calls; nothing if it has been done. */
  public void run() {
    task.run();
  }

  /**
   * Waits until the work is done, and returns what came of it.
   *
   * @throws IOException if the work threw it
   * @throws IllegalStateException if the thread that waits is interrupted
   */
  public T result() throws IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for another thread", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  private static IOException failure(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    return cause instanceof IOException refused ? refused : new IOException(cause);
  }
}
