package org.linli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that must be what the program says it is; {@code -Dgolden=write} writes it anew, but never
 * where CI is set.
 */
final class Golden {
  private Golden() {}

  static void assertText(Path file, String expected) throws IOException {
    if ("write".equals(System.getProperty("golden"))) {
      assertThat(System.getenv("CI")).as("CI does not rewrite what it checks").isNull();
      Files.createDirectories(file.getParent());
      Files.writeString(file, expected);
    }
    assertThat(file).as("run with -Dgolden=write to bring it up to date").hasContent(expected);
  }
}
