package org.linli.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does a piece of work for each of many things in several threads, the caller's among them, and
 * gives the results in the order of the things. Nobody is woken for a single piece: of many small
 * ones that took a fifteenth of the time.
 *
 * @param <T> the things
 * @param <R> the results
 */
public final class InOrder<T, R> {
  private final List<T> things;
  private final Function<T, R> work;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReferenceArray<@Nullable R> results;
  private final ConcurrentHashMap<Integer, Throwable> failures = new ConcurrentHashMap<>();

  private InOrder(List<T> things, Function<T, R> work) {
    this.things = things;
    this.work = work;
    this.results = new AtomicReferenceArray<>(things.size());
  }

  /**
   * Returns what the work makes of each thing. What it fails with is thrown: if several pieces
   * failed, that of the first of the things.
   *
   * @param threads that work, at least the caller's
   */
  public static <T, R> List<R> map(List<T> things, int threads, Function<T, R> work) {
    if (threads <= 1 || things.size() <= 1) {
      return things.stream().map(work).toList();
    }
    InOrder<T, R> all = new InOrder<>(things, work);
    List<Thread> helpers = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, things.size()); i++) {
      Thread helper = new Thread(all::run, "linli-unit");
      helper.setDaemon(true);
      helper.start();
      helpers.add(helper);
    }
    all.run();
    helpers.forEach(InOrder::join);
    return all.results();
  }

  /** Things are taken in order, so that all before one that fails are done too. */
  private void run() {
    for (int i = next.getAndIncrement();
        i < things.size() && failures.isEmpty();
        i = next.getAndIncrement()) {
      try {
        results.set(i, work.apply(things.get(i)));
      } catch (RuntimeException | Error e) {
        failures.put(i, e);
      }
    }
  }

  private static void join(Thread helper) {
    try {
      helper.join();
    } catch (InterruptedException e) {
      helper.interrupt();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while others worked", e);
    }
  }

  private List<R> results() {
    if (!failures.isEmpty()) {
      throw failure();
    }
    List<R> all = new ArrayList<>(things.size());
    for (int i = 0; i < things.size(); i++) {
      R result = results.get(i);
      if (result == null) {
        throw new IllegalStateException("no result of " + things.get(i));
      }
      all.add(result);
    }
    return all;
  }

  private RuntimeException failure() {
    Throwable first = failures.get(failures.keySet().stream().min(Integer::compare).orElseThrow());
    if (first instanceof Error error) {
      throw error;
    }
    return first instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(first);
  }
}
