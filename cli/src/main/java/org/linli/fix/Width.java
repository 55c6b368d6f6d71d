package org.linli.fix;

import java.util.regex.Pattern;

/**
 * Figures in ASCII. Digits and letters of full width become narrow wherever they stand; marks only
 * where they belong to a number, so that the words around it keep their own punctuation: {@code
 * １，２００元（含物资）} becomes {@code 1,200元（含物资）}.
 */
final class Width {
  private static final int FROM_ASCII = '！' - '!';
  private static final String D = "[0-9０-９]";

  private static final Pattern LETTER = Pattern.compile("[０-９Ａ-Ｚａ-ｚ]");
  private static final Pattern GROUPING =
      Pattern.compile("(?<=(?<!D)D{1,3}|[,，]D{3})，(?=D{3}(?!D))".replace("D", D));
  private static final Pattern BETWEEN = Pattern.compile("(?<=D)[．：／－～](?=D)".replace("D", D));
  private static final Pattern BEHIND = Pattern.compile("(?<=D)[％＋]".replace("D", D));

  private Width() {}

  /** Returns a figure with the words around it. */
  static String narrow(String text) {
    String narrow = text;
    for (Pattern mark : new Pattern[] {GROUPING, BETWEEN, BEHIND, LETTER}) {
      narrow = mark.matcher(narrow).replaceAll(found -> narrow(found.group().charAt(0)));
    }
    return narrow;
  }

  /** Returns a name with narrow letters and digits. */
  static String narrowLetters(String text) {
    return LETTER.matcher(text).replaceAll(found -> narrow(found.group().charAt(0)));
  }

  /** Returns whether a text holds a character of full width. */
  static boolean isWide(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '！' && text.charAt(i) <= '～') {
        return true;
      }
    }
    return false;
  }

  private static String narrow(char wide) {
    return String.valueOf((char) (wide - FROM_ASCII));
  }
}
