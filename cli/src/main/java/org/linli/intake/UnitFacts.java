package org.linli.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form says of the unit itself, put into its {@code unit.yaml}: a line that is left empty
 * there is filled in, one that is missing is added, and one that says something else stays.
 */
final class UnitFacts {
  private static final List<String> NAMES = List.of("unit.yaml", "unit.yml");

  /** A key of a block, and what stands behind it up to a comment. */
  private static final String ENTRY =
      "(?m)^(?:%s)[ \\t]*:[ \\t]*(?<value>\"(?:[^\"\\\\]|\\\\.)*\"|[^#\\r\\n]*?)(?<rest>[ \\t]*(?:#.*)?)$";

  private static final Pattern BEGINNING =
      Pattern.compile("(?m)\\A(?:\\s*(?:#.*)?\\R)*+(?<first>.*)$");

  private final Changes changes;
  private final String name;
  private final List<String> contradicted = new ArrayList<>();
  private String text;
  private boolean isBlock = true;
  private int filled;

  UnitFacts(Changes changes) throws IntakeException, IOException {
    this.changes = changes;
    this.name = changes.name(NAMES);
    Path place = changes.place(name);
    this.text = Files.exists(place) ? decoded(Files.readAllBytes(place)) : "";
  }

  private String decoded(byte[] bytes) {
    try {
      String decoded =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      Matcher beginning = BEGINNING.matcher(decoded);
      String first = beginning.find() ? beginning.group("first").replace("\uFEFF", "") : "";
      isBlock =
          first.isBlank() || first.startsWith("#") || first.matches("[^\\s{\\[\"'%&*!|>-][^:]*:.*");
      return decoded;
    } catch (CharacterCodingException other) {
      isBlock = false;
      return "";
    }
  }

  /**
   * States a fact.
   *
   * @param keys by which the sheet may name it, the first is written
   * @param value as the form has it
   */
  void state(List<String> keys, Optional<String> value) {
    if (value.isEmpty()) {
      return;
    }
    if (!isBlock) {
      contradicted.add(value.get());
      return;
    }
    String quoted = YamlRecord.quoted(value.get());
    Matcher entry = Pattern.compile(ENTRY.formatted(String.join("|", keys))).matcher(text);
    if (!entry.find()) {
      boolean ended = text.isEmpty() || text.endsWith("\n");
      text = text + (ended ? "" : "\n") + keys.get(0) + ": " + quoted + "\n";
      filled++;
    } else if (bare(entry.group("value")).isEmpty()) {
      String line =
          entry.group().substring(0, entry.start("value") - entry.start()).stripTrailing();
      text =
          text.substring(0, entry.start())
              + line
              + " "
              + quoted
              + spaced(entry.group("rest"))
              + text.substring(entry.end());
      filled++;
    } else if (!bare(entry.group("value")).equals(value.get())) {
      contradicted.add(keys.get(0) + ": " + entry.group("value").strip());
    }
  }

  private static String spaced(String comment) {
    return comment.isBlank() ? "" : " " + comment.strip();
  }

  private static String bare(String value) {
    String stripped = value.strip();
    boolean quoted =
        stripped.length() > 1
            && (stripped.startsWith("\"") && stripped.endsWith("\"")
                || stripped.startsWith("'") && stripped.endsWith("'"));
    String bare = quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
    return bare.equals("null") || bare.equals("~") ? "" : bare;
  }

  /** Hands the sheet over to be written, if a fact is new. */
  void finish() {
    if (filled > 0) {
      changes.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Returns how many facts are new. */
  int filled() {
    return filled;
  }

  /** Returns what the sheet says otherwise, or cannot be told. */
  List<String> contradicted() {
    return contradicted;
  }
}
