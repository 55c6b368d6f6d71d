package org.linli.read;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands things on to another thread, in order and in batches, and waits where that thread is
 * slower. What the other thread fails with is thrown here.
 *
 * @param <T> the things
 */
public final class Relay<T> implements AutoCloseable {
  private static final int BATCH = 256;
  private static final int WAITING = 16;
  private static final long PATIENCE_SECONDS = 1;

  private final BlockingQueue<List<T>> queue = new ArrayBlockingQueue<>(WAITING);
  private final Consumer<T> to;
  private final Thread thread;
  private volatile @Nullable Throwable failure;
  private boolean told;
  private List<T> batch = new ArrayList<>(BATCH);

  /**
   * Begins to hand on.
   *
   * @param to takes each thing, in a thread of its own
   */
  public Relay(Consumer<T> to) {
    this.to = to;
    this.thread = new Thread(this::run, "linli-unit");
    thread.setDaemon(true);
    thread.start();
  }

  /** Hands on the next thing. */
  public void accept(T thing) {
    batch.add(thing);
    if (batch.size() == BATCH) {
      send();
    }
  }

  /** Waits until everything has been taken. */
  @Override
  public void close() {
    if (!batch.isEmpty()) {
      send();
    }
    send();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw interrupted();
    }
    throwFailure();
  }

  /** An empty batch is the end. */
  private void send() {
    try {
      while (failure == null && !queue.offer(batch, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        // The other thread is at work, or has failed.
      }
    } catch (InterruptedException e) {
      throw interrupted();
    }
    throwFailure();
    batch = new ArrayList<>(BATCH);
  }

  private void run() {
    try {
      for (List<T> next = queue.take(); !next.isEmpty(); next = queue.take()) {
        next.forEach(to);
      }
    } catch (InterruptedException e) {
      failure = e;
    } catch (RuntimeException | Error e) {
      failure = e;
    }
  }

  private IllegalStateException interrupted() {
    thread.interrupt();
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while rows were checked");
  }

  /** Once only: whoever was told of it closes, and must not be told again. */
  private void throwFailure() {
    Throwable why = told ? null : failure;
    told |= why != null;
    if (why instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (why instanceof Error error) {
      throw error;
    }
    if (why != null) {
      throw new IllegalStateException(why);
    }
  }
}
