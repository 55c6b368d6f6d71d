package org.linli.intake;

import java.util.Map;

/**
 * Characters that Word keeps by their number in a font of pictures: ticks and boxes of forms, which
 * stand in no text of the document.
 */
final class WordSymbol {
  /** A character that a font has and we do not know: something stands there. */
  private static final String UNKNOWN = "〓";

  static final String TICKED = "☑";
  static final String EMPTY = "☐";

  private static final Map<Integer, String> WINGDINGS =
      Map.ofEntries(
          Map.entry(0xFE, TICKED),
          Map.entry(0xFD, "☒"),
          Map.entry(0xFC, "√"),
          Map.entry(0xFB, "×"),
          Map.entry(0xA8, EMPTY),
          Map.entry(0x6F, "□"),
          Map.entry(0x71, "□"),
          Map.entry(0x6E, "■"),
          Map.entry(0x6C, "●"),
          Map.entry(0xA1, "○"));

  private static final Map<Integer, String> WINGDINGS_2 =
      Map.of(
          0x50, "√", 0x4F, "×", 0x52, TICKED, 0x51, "☒", 0x53, "☒", 0x54, "☒", 0xA3, "□", 0x2A,
          "☐");

  private WordSymbol() {}

  /**
   * Returns what a symbol looks like.
   *
   * @param font that it is of
   * @param number in it, hexadecimal; Word adds F000 to those of fonts of pictures
   */
  static String of(String font, String number) {
    if (!number.matches("[0-9A-Fa-f]{1,4}")) {
      return UNKNOWN;
    }
    int code = Integer.parseInt(number, 16) & 0xFF;
    return switch (font) {
      case "Wingdings" -> WINGDINGS.getOrDefault(code, UNKNOWN);
      case "Wingdings 2" -> WINGDINGS_2.getOrDefault(code, UNKNOWN);
      default -> UNKNOWN;
    };
  }
}
