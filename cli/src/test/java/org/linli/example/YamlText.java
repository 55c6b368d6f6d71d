package org.linli.example;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes YAML as a person would: plain where that is safe, quoted where it is not, long texts as a
 * block.
 */
final class YamlText {
  private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}“（《][^:#\"]*");
  private final StringBuilder text = new StringBuilder();

  /** Adds {@code key: value}, indented. */
  YamlText entry(String indent, String key, String value) {
    text.append(indent).append(key).append(": ").append(scalar(value)).append('\n');
    return this;
  }

  /** Adds a key that opens a map or a list. */
  YamlText open(String indent, String key) {
    text.append(indent).append(key).append(":\n");
    return this;
  }

  /** Adds a line as it is. */
  YamlText line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** Adds a long text as a block, a paragraph a line. */
  YamlText block(String indent, String key, List<String> paragraphs) {
    text.append(indent).append(key).append(": |\n");
    paragraphs.forEach(
        paragraph -> text.append(indent).append("  ").append(paragraph).append('\n'));
    return this;
  }

  /** Returns a value, quoted unless it is plain words. */
  static String scalar(String value) {
    return PLAIN.matcher(value).matches()
        ? value
        : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
