package org.linli.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs programs and measures them. A POSIX shell starts each and tells its number and, when it has
 * ended, its processor time; the peak of its memory is what {@code /proc} last said.
 */
final class Launch {
  /**
   * Both streams go to files, for the faster of two programs must not be the one with less to say.
   */
  private static final String SHELL =
      """
      out=$1 err=$2; shift 2
      "$@" >"$out" 2>"$err" &
      echo $!
      wait $!
      code=$?
      echo ended
      times
      exit $code
      """;

  private static final Pattern TIME = Pattern.compile("([0-9]+)m([0-9.]+)s");
  private static final long LIMIT = TimeUnit.HOURS.toNanos(1);

  private Launch() {}

  /**
   * Runs a program to its end.
   *
   * @param folder for what it says and writes; emptied first
   * @throws IOException if it cannot be started, or takes more than an hour
   */
  static Run of(Program program, Path folder) throws IOException {
    Workloads.delete(folder);
    Files.createDirectories(folder);
    List<String> command = new ArrayList<>(List.of("sh", "-c", SHELL, "sh"));
    command.add(folder.resolve("out").toString());
    command.add(folder.resolve("err").toString());
    command.addAll(program.command());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(program.environment());
    long begin = System.nanoTime();
    Process shell = builder.start();
    try (BufferedReader facts = shell.inputReader(StandardCharsets.UTF_8)) {
      Memory memory = new Memory(Long.parseLong(line(facts)));
      Thread watch = new Thread(memory, "memory");
      watch.setDaemon(true);
      watch.start();
      line(facts);
      double wall = (System.nanoTime() - begin) / 1e9;
      memory.end();
      watch.join();
      line(facts);
      double cpu = seconds(line(facts));
      return new Run(shell.waitFor(), wall, cpu, memory.peak / 1024.0, folder);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static String line(BufferedReader facts) throws IOException {
    String line = facts.readLine();
    if (line == null) {
      throw new IOException("the shell that starts programs ended early");
    }
    return line;
  }

  private static double seconds(String times) {
    Matcher time = TIME.matcher(times);
    double seconds = 0;
    while (time.find()) {
      seconds += Integer.parseInt(time.group(1)) * 60 + Double.parseDouble(time.group(2));
    }
    return seconds;
  }

  /** Asks again and again how much memory a process has had at most, and stops one that hangs. */
  private static final class Memory implements Runnable {
    private static final int PAUSE = 10;

    private final long pid;
    private final Path status;
    private final long begin = System.nanoTime();
    private volatile boolean ended;
    private volatile long peak;

    Memory(long pid) {
      this.pid = pid;
      this.status = Path.of("/proc", Long.toString(pid), "status");
    }

    void end() {
      ended = true;
    }

    @Override
    public void run() {
      while (!ended) {
        look();
        if (System.nanoTime() - begin > LIMIT) {
          ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        }
        try {
          Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
          return;
        }
      }
    }

    private void look() {
      try {
        for (String line : Files.readAllLines(status, StandardCharsets.ISO_8859_1)) {
          if (line.startsWith("VmHWM:")) {
            peak = Math.max(peak, Long.parseLong(line.replaceAll("\\D", "")));
          }
        }
      } catch (IOException e) {
        // It has just ended, or this system has no /proc.
      }
    }
  }
}
