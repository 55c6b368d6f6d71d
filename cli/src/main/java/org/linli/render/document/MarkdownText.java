package org.linli.render.document;

import java.util.regex.Pattern;
import org.linli.value.Text;

/** Markdown on its way out of a template: data is escaped as it enters, the whole is tidied. */
final class MarkdownText {
  private static final Pattern BREAKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
  private static final String INLINE = "\\`*_[]<>|&~";
  private static final String LEADING = "#+-=.)";
  private static final Pattern NUMBERED = Pattern.compile("( ?\\d{1,9})([.)])(?=\\s|$)");

  private MarkdownText() {}

  /**
   * Returns data as Markdown that means just these characters, wherever in a line it stands: one
   * line, control and bidirectional characters shown, metacharacters escaped.
   */
  static String escaped(String data) {
    String line = Text.shown(BREAKS.matcher(data).replaceAll(" "));
    int first = line.startsWith(" ") ? 1 : 0;
    int last = line.endsWith(" ") ? line.length() - 2 : line.length() - 1;
    StringBuilder out = new StringBuilder(line.length() + 8);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean closing = i == last && c == '#';
      if (INLINE.indexOf(c) >= 0 || closing || (i == first && LEADING.indexOf(c) >= 0)) {
        out.append('\\');
      }
      out.append(c);
    }
    var numbered = NUMBERED.matcher(out);
    return numbered.lookingAt() ? numbered.replaceFirst("$1\\\\$2") : out.toString();
  }

  /**
   * Returns a template's output as a person would have written it: no indentation, no spaces at the
   * ends of lines, and never more than one empty line.
   */
  static String tidied(String rendered) {
    StringBuilder out = new StringBuilder(rendered.length());
    boolean gap = false;
    for (String raw : rendered.lines().toList()) {
      String line = raw.strip();
      if (line.isEmpty()) {
        gap = true;
        continue;
      }
      out.append(gap && !out.isEmpty() ? "\n" : "").append(line).append('\n');
      gap = false;
    }
    return out.toString();
  }
}
