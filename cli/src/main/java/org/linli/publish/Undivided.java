package org.linli.publish;

import java.io.IOException;
import java.io.InterruptedIOException;

/**
 * What a process that is asked to end (SIGTERM, Ctrl+C) finishes first, or does not begin. Nothing
 * helps against SIGKILL.
 */
final class Undivided {
  private static final Object GUARD = new Object();

  private static boolean ending;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Undivided::end, "linli-undivided"));
  }

  private Undivided() {}

  /** A few steps that belong together. */
  @FunctionalInterface
  interface Steps {
    /** Does them. */
    void run() throws IOException;
  }

  /** Does some steps, unless the process is ending: then this waits for the end. */
  static void run(Steps steps) throws IOException {
    synchronized (GUARD) {
      try {
        while (ending) {
          GUARD.wait();
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("the process is ending");
      }
      steps.run();
    }
  }

  private static void end() {
    synchronized (GUARD) {
      ending = true;
    }
  }
}
