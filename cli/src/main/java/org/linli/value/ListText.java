package org.linli.value;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    int[] closings = closings(text);
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        i = Math.max(i, closings[i]);
      } else if (separates(c)) {
        add(items, text.substring(from, i));
        from = i + 1;
      }
    }
    add(items, text.substring(from));
    return List.copyOf(items);
  }

  /**
   * For every opening bracket that closes in its line, where it does; 0 for every other character.
   */
  private static int[] closings(String text) {
    int[] closings = new int[text.length()];
    Map<Integer, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int opens = OPENING.indexOf(c);
      int closes = CLOSING.indexOf(c);
      if (opens >= 0) {
        open.computeIfAbsent(kind(opens), k -> new ArrayDeque<>()).push(i);
      } else if (closes >= 0) {
        Integer from = open.computeIfAbsent(kind(closes), k -> new ArrayDeque<>()).poll();
        if (from != null) {
          closings[from] = i;
        }
      } else if (c == '\n' || c == '\r') {
        open.clear();
      }
    }
    return closings;
  }

  /** （ and ) are often mixed in one cell: half-width and full-width close each other. */
  private static int kind(int index) {
    return Math.max(index, 1);
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
