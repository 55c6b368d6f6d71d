package org.linli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a file of what is right; {@code -Dgolden=write} rewrites it, to be read in review,
 * but never where CI is set.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/org/linli");

  private Golden() {}

  /** Fails unless a text is what the file of this name among the resources of the tests holds. */
  public static void assertIsOnFile(String name, String text) throws IOException {
    assertIsOnFile(FOLDER.resolve(name), text);
  }

  /** Fails unless a text is what a file holds. */
  public static void assertIsOnFile(Path file, String text) throws IOException {
    if ("write".equals(System.getProperty("golden"))) {
      assertThat(System.getenv("CI")).as("CI does not rewrite what it checks").isNull();
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    }
    assertThat(text)
        .as("%s; run with -Dgolden=write to bring it up to date", file)
        .isEqualTo(Files.readString(file));
  }
}
