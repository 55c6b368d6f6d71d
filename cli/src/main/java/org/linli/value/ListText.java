package org.linli.value;

import java.util.ArrayList;
import java.util.List;

/** Splits a cell that lists several things. */
public final class ListText {

  private static final String OPENING = "（(“《「『【[〔";
  private static final String CLOSING = "）)”》」』】]〕";

  private ListText() {}

  /**
   * The items between {@code 、 ； ; |} and line breaks, trimmed, in their order, without empty ones.
   * A separator inside brackets, quotation marks or book-title marks belongs to the item; a bracket
   * that is never closed protects nothing.
   */
  public static List<String> split(String text) {
    List<String> items = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        i = closing(text, i);
      } else if (separates(c)) {
        add(items, text.substring(from, i));
        from = i + 1;
      }
    }
    add(items, text.substring(from));
    return List.copyOf(items);
  }

  /** Where the bracket at {@code open} closes, or {@code open} itself if it never does. */
  private static int closing(String text, int open) {
    char opener = text.charAt(open);
    int kind = OPENING.indexOf(opener);
    // （ and ) are often mixed in one cell: half-width and full-width close each other.
    String closers = kind <= 1 ? "）)" : String.valueOf(CLOSING.charAt(kind));
    String openers = kind <= 1 ? "（(" : String.valueOf(opener);
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (openers.indexOf(c) >= 0) {
        depth++;
      } else if (closers.indexOf(c) >= 0 && --depth == 0) {
        return i;
      } else if (c == '\n' || c == '\r') {
        return open;
      }
    }
    return open;
  }

  private static boolean separates(char c) {
    return switch (c) {
      case '、', '；', ';', '|', '｜', '\n', '\r', '\u2028' -> true;
      default -> false;
    };
  }

  private static void add(List<String> items, String item) {
    String cleaned = Text.clean(item);
    if (!cleaned.isEmpty()) {
      items.add(cleaned);
    }
  }
}
