package org.linli.render;

/**
 * Text that a spreadsheet program would take for a formula when a file for people is opened
 * (reliability, output contexts).
 */
public final class FormulaText {
  private static final String FIRST = "=+-@\t\r\n＝＋－＠";

  private FormulaText() {}

  /** Returns whether the text begins like a formula, in either width. */
  public static boolean resembles(String text) {
    return !text.isEmpty() && FIRST.indexOf(text.charAt(0)) >= 0;
  }

  /** Returns the text, with a leading {@code '} where it begins like a formula; for CSV only. */
  public static String defused(String text) {
    return resembles(text) ? "'" + text : text;
  }
}
