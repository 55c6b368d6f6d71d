package org.linli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Opens and reads every record of a campaign with two threads, and does nothing with the bytes: as
 * fast as a Java program can be that looks at the files at all.
 */
public final class OnlyReading {
  private static final int THREADS = 2;

  private OnlyReading() {}

  /** Takes the campaign folder; prints how many files and bytes were read. */
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    List<Path> files;
    try (Stream<Path> paths = Files.walk(Path.of(args[0]))) {
      files = paths.filter(path -> path.toString().endsWith(".yaml")).toList();
    }
    AtomicInteger next = new AtomicInteger();
    AtomicLong bytes = new AtomicLong();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      Future<?> one = threads.submit(() -> read(files, next, bytes));
      Future<?> two = threads.submit(() -> read(files, next, bytes));
      one.get();
      two.get();
    } finally {
      threads.shutdown();
    }
    System.out.println("files=" + files.size());
    System.out.println("bytes=" + bytes);
  }

  private static void read(List<Path> files, AtomicInteger next, AtomicLong bytes) {
    byte[] buffer = new byte[1 << 16];
    for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
      try (InputStream in = Files.newInputStream(files.get(i))) {
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
          bytes.addAndGet(count);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
