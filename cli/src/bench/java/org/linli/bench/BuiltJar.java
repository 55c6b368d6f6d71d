package org.linli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/**
 * The program that the build has just made. Maven leaves a jar as it is where nothing in it has
 * changed, so it may be older than a source; the launcher would build it again, in the midst of
 * what is measured.
 */
final class BuiltJar {
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
}
