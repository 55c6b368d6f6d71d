package org.linli.render;

import org.linli.value.Text;

/**
 * Text of which nothing stays unseen: what no XML may hold and what could turn a line around is
 * written out.
 */
public final class VisibleText {
  private VisibleText() {}

  /**
   * Returns the text with control and bidirectional characters and torn surrogates shown as {@code
   * \u202E}; line breaks and tabs stay, for a cell may hold them.
   */
  public static String of(String text) {
    String shown = Text.shown(text);
    if (shown.length() == text.length()) {
      return text;
    }
    StringBuilder kept = new StringBuilder(shown.length());
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t') {
        kept.append(Text.shown(text.substring(from, i))).append(c);
        from = i + 1;
      } else if (c == '\r') {
        kept.append(Text.shown(text.substring(from, i)));
        from = i + 1;
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          kept.append('\n');
        }
      }
    }
    return kept.append(Text.shown(text.substring(from))).toString();
  }
}
