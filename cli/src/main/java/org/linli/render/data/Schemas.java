package org.linli.render.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The JSON Schemas (draft-07) that ship with the program, for {@code linli schema NAME}. */
public final class Schemas {
  private static final List<String> NAMES =
      List.of("report", "findings", "linli", "unit", "notice", "difference");

  private Schemas() {}

  /**
   * Returns the names: of report.json, findings.json, linli.yaml, unit.yaml, notice.yaml, and of
   * what {@code linli diff --format json} writes.
   */
  public static List<String> names() {
    return NAMES;
  }

  /** Returns the schema of a name as text; empty for an unknown name. */
  public static Optional<String> text(String name) {
    if (!NAMES.contains(name)) {
      return Optional.empty();
    }
    // That of notice.yaml lies beside the packs, where their authors' editors find it.
    return name.equals("notice")
        ? resource("/templates/notice.schema.json")
        : resource("/schemas/" + name + ".schema.json");
  }

  private static Optional<String> resource(String path) {
    try (InputStream in = Schemas.class.getResourceAsStream(path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own " + path, e);
    }
  }
}
