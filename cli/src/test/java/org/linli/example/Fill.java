package org.linli.example;

import java.util.Map;

/** Puts words into the places of a text. */
final class Fill {
  private Fill() {}

  /** Replaces {@code {at}}, {@code {village}} and their like. */
  static String in(String text, Map<String, String> words) {
    String filled = text;
    for (Map.Entry<String, String> word : words.entrySet()) {
      filled = filled.replace(word.getKey(), word.getValue());
    }
    return filled;
  }
}
