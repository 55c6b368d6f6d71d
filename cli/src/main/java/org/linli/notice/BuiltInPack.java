package org.linli.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A pack that ships with the program, under {@code templates/} of its jar. */
record BuiltInPack(String id) implements Pack {
  private static final String FOLDER = "/templates/";

  @Override
  public boolean builtIn() {
    return true;
  }

  @Override
  public Optional<String> text(String path) {
    return resource(id + "/" + path);
  }

  /** Returns the text of a file below {@code templates/}. */
  static Optional<String> resource(String path) {
    return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** Returns a file below {@code templates/}. */
  static Optional<byte[]> bytes(String path) {
    try (InputStream in = BuiltInPack.class.getResourceAsStream(FOLDER + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
