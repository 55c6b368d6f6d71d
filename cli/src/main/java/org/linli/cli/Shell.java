package org.linli.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What surrounds one run: streams, environment, clock. Commands take it from here and from nowhere
 * else, so that a test can run them in process.
 *
 * @param out results
 * @param err messages
 * @param environment the process's variables
 * @param folder the working folder
 * @param today asked only if nothing else names the reporting day
 * @param now the time, for the log of runs alone
 * @param zone in which that log tells the time; asked only for it, as Java is slow to find it
 * @param in what is handed in by other programs
 * @param terminal which of {@code out} and {@code err} a person reads, as the launcher has found
 *     them
 */
record Shell(
    PrintWriter out,
    PrintWriter err,
    Map<String, String> environment,
    Path folder,
    Supplier<LocalDate> today,
    Supplier<Instant> now,
    Supplier<ZoneId> zone,
    InputStream in,
    String terminal) {

  /** Makes surroundings in which no time passes and nothing is handed in. */
  Shell(
      PrintWriter out,
      PrintWriter err,
      Map<String, String> environment,
      Path folder,
      Supplier<LocalDate> today,
      String terminal) {
    this(
        out,
        err,
        environment,
        folder,
        today,
        () -> today.get().atStartOfDay().toInstant(ZoneOffset.UTC),
        () -> ZoneOffset.UTC,
        InputStream.nullInputStream(),
        terminal);
  }

  /** Returns the same surroundings with another writer for messages. */
  Shell withErr(PrintWriter newErr) {
    return new Shell(out, newErr, environment, folder, today, now, zone, in, terminal);
  }

  /** Returns whether a person reads the results. */
  boolean outIsTerminal() {
    return terminal.contains("out");
  }

  /** Returns whether a person reads the messages. */
  boolean errIsTerminal() {
    return terminal.contains("err");
  }
}
