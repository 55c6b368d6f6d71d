package org.linli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The program that the build has just made. Maven leaves a jar as it is where nothing in it has
 * changed, so it may be older than a source; the launcher would build it again, in the midst of
 * what is measured.
 */
final class BuiltJar {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private BuiltJar() {}

  /**
   * Gives the jar the time at which the build began, if it is older: what was edited since is newer
   * still.
   *
   * @param jar the program
   * @param begin of the build, as ISO 8601
   */
  static void date(Path jar, String begin) throws IOException {
    FileTime time = FileTime.from(Instant.parse(begin));
    if (Files.getLastModifiedTime(jar).compareTo(time) < 0) {
      Files.setLastModifiedTime(jar, time);
    }
  }

  /**
   * Waits until the classes lie ready which the launcher makes beside its first run with a new jar:
   * the making takes a processor, and whoever is measured meanwhile has but the other one. Goes on
   * without them after three minutes; some Javas make none.
   *
   * @param launcher the command that starts the program, in words
   */
  static void awaitReadyClasses(Path jar, List<String> launcher)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(launcher);
    command.add("--version");
    new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    Path classes = jar.resolveSibling("linli.jsa");
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (!isNewer(classes, jar) && System.nanoTime() < end) {
      Thread.sleep(PAUSE.toMillis());
    }
  }

  private static boolean isNewer(Path file, Path other) throws IOException {
    return Files.exists(file)
        && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(other)) >= 0;
  }
}
