package org.linli.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.finding.Location;

/**
 * The lines of submitted text files once more, to show what a finding is about. Keeps the last file
 * that was asked for; findings come file by file. One thread at a time.
 */
public final class SourceText {
  /** A larger file is not held for the sake of a line. */
  private static final long MOST = 8L << 20;

  private final Path folder;
  private String file = "";
  private List<String> lines = List.of();

  /** Begins with the files of a campaign folder. */
  public SourceText(Path folder) {
    this.folder = folder;
  }

  /**
   * A line and the part of it that is meant.
   *
   * @param line without its end
   * @param start of the part, from 0
   * @param end behind the part; the same as {@code start} where the whole line is meant
   */
  public record Excerpt(String line, int start, int end) {}

  /**
   * Returns the line of a place in a CSV, TSV or YAML file; empty where there is none to show.
   *
   * @param value what was found there, as far as it is known
   */
  public Optional<Excerpt> at(Location at, Optional<String> value) {
    if (at.file().isEmpty() || at.line().isEmpty() || at.sheet().isPresent()) {
      return Optional.empty();
    }
    String name = at.file().get();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!List.of("csv", "tsv", "yaml", "yml").contains(ending)) {
      return Optional.empty();
    }
    open(name);
    int number = at.line().get() - 1;
    if (number >= lines.size()) {
      return Optional.empty();
    }
    String line = lines.get(number);
    int column = at.column().orElse(0);
    if (column == 0) {
      return Optional.of(new Excerpt(line, 0, 0));
    }
    return Optional.of(
        ending.startsWith("y") ? inYaml(line, column - 1, value) : inTable(line, column));
  }

  private void open(String name) {
    if (name.equals(file)) {
      return;
    }
    file = name;
    try {
      String text =
          Encodings.settle(ByteSource.of(folder.resolve(name), MOST), beginning -> true).whole();
      lines = List.of(text.split("\r\n|\r|\n", -1));
    } catch (IOException | Encodings.Undecodable unreadable) {
      // The finding says what is wrong with the file; there is no line to show.
      lines = List.of();
    }
  }

  private static Excerpt inYaml(String line, int start, Optional<String> value) {
    if (start >= line.length()) {
      return new Excerpt(line, 0, 0);
    }
    int end =
        value
            .filter(text -> !text.isEmpty() && line.startsWith(text, start))
            .map(text -> start + text.length())
            .orElse(line.stripTrailing().length());
    return new Excerpt(line, start, Math.max(end, start + 1));
  }

  /** A cell whose record began on an earlier line cannot be told by its number alone. */
  private Excerpt inTable(String line, int column) {
    char delimiter = delimiter();
    int start = 0;
    int cell = 1;
    boolean quoted = false;
    for (int i = 0; i <= line.length(); i++) {
      boolean ends = i == line.length() || !quoted && line.charAt(i) == delimiter;
      if (ends && cell == column) {
        return new Excerpt(line, start, Math.max(i, start + 1));
      }
      if (ends) {
        cell++;
        start = i + 1;
      } else if (line.charAt(i) == '"') {
        quoted = !quoted;
      }
    }
    return new Excerpt(line, 0, 0);
  }

  /** The delimiter that the file has most of near its beginning. */
  private char delimiter() {
    char most = ',';
    long best = -1;
    for (char candidate : new char[] {',', '\t', ';'}) {
      long found =
          lines.stream()
              .limit(10)
              .flatMapToInt(String::chars)
              .filter(character -> character == candidate)
              .count();
      if (found > best) {
        most = candidate;
        best = found;
      }
    }
    return most;
  }
}
