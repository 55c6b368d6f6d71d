package org.linli.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes a record as the YAML file of one activity; every text is quoted or a block, as it is. */
final class YamlRecord {
  private static final String COMMENT = "# ";

  private YamlRecord() {}

  /**
   * Returns the file.
   *
   * @param source name of the file that it comes from
   * @param texts by key, in order
   * @param images as the record names them
   */
  static byte[] of(String source, Map<String, String> texts, List<String> images) {
    StringBuilder yaml = new StringBuilder();
    yaml.append(COMMENT).append(source).append("\n");
    texts.forEach((key, text) -> entry(yaml, key, text));
    if (!images.isEmpty()) {
      yaml.append("evidence:\n");
      images.forEach(image -> yaml.append("  - ").append(quoted(image)).append('\n'));
    }
    return yaml.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns whether two files say the same, whatever file they come from. */
  static boolean same(byte[] one, byte[] other) {
    return said(one).equals(said(other));
  }

  private static List<String> said(byte[] file) {
    return new String(file, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith(COMMENT))
        .toList();
  }

  private static void entry(StringBuilder yaml, String key, String text) {
    yaml.append(key).append(": ");
    if (isBlock(text)) {
      yaml.append("|-\n");
      text.lines()
          .forEach(line -> yaml.append(line.isEmpty() ? "" : "  ").append(line).append('\n'));
    } else {
      yaml.append(quoted(text)).append('\n');
    }
  }

  /** Several lines are easier to go on with as a block, where one can hold them unchanged. */
  private static boolean isBlock(String text) {
    return text.contains("\n")
        && !text.startsWith("\n")
        && !text.endsWith("\n")
        && text.lines().allMatch(line -> line.equals(line.strip()))
        && text.chars().allMatch(c -> c == '\n' || c >= ' ' && !isSpecial(c));
  }

  /** Returns a text within quotation marks. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                  if (c < ' ' || isSpecial(c)) {
                    quoted.append(String.format(java.util.Locale.ROOT, "\\u%04X", c));
                  } else {
                    quoted.append((char) c);
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }

  /** What YAML takes for a line's end or does not print; surrogates stand in pairs as they are. */
  private static boolean isSpecial(int c) {
    return c >= 0x7F && c <= 0xA0
        || c == 0x2028
        || c == 0x2029
        || c == 0xFEFF
        || c >= 0xFFFE
        || Character.getType(c) == Character.FORMAT;
  }
}
