package org.linli.render.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a file of what is right; {@code -Dgolden=write} rewrites it, to be read in review.
 */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/org/linli/render/document");

  private Golden() {}

  static void matches(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }
}
