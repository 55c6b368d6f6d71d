package org.linli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares an output with the one on file; {@code -Dgolden=write} puts it on file instead. */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/org/linli/render");

  private Golden() {}

  /** Fails unless the text is what the file of this name holds. */
  public static void assertIsOnFile(String name, String text) throws IOException {
    Path file = FOLDER.resolve(name);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text);
    }
    assertThat(text).as(name).isEqualTo(Files.readString(file));
  }
}
