package org.linli.notice;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes YAML nodes on one line, so that reading them again gives the same. */
final class YamlText {
  /** What may stand without quotation marks wherever it stands: nothing that YAML has a use for. */
  private static final Pattern PLAIN =
      Pattern.compile("[^\\s\\p{Cntrl}-?:,\\[\\]{}#&*!|>'\"%@`~=][^\\p{Cntrl},\\[\\]{}#]*");

  private YamlText() {}

  /** Returns a node in flow style. */
  static String flow(YamlNode node) {
    if (node instanceof YamlList list) {
      return list.items().stream().map(YamlText::flow).collect(Collectors.joining(", ", "[", "]"));
    }
    if (node instanceof YamlMap map) {
      return map.entries().stream()
          .map(entry -> scalar(entry.key()) + ": " + flow(entry.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return scalar((YamlScalar) node);
  }

  /** Returns a text as it can stand in any place; one that was in quotation marks keeps them. */
  static String scalar(YamlScalar scalar) {
    String text = scalar.text();
    if (scalar.quoted()) {
      return quoted(text);
    }
    if (text.isEmpty()) {
      return "null";
    }
    boolean number = Settings.isDecimal(text);
    boolean plain =
        PLAIN.matcher(text).matches()
            && !text.contains(": ")
            && !text.endsWith(":")
            && text.strip().equals(text);
    return number || plain ? text : quoted(text);
  }

  /** Returns a text in quotation marks. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int point : text.codePoints().toArray()) {
      switch (point) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (Character.isISOControl(point)
              || point == 0xfeff
              || point == 0x2028
              || point == 0x2029) {
            out.append(String.format(java.util.Locale.ROOT, "\\u%04X", point));
          } else {
            out.appendCodePoint(point);
          }
        }
      }
    }
    return out.append('"').toString();
  }
}
