package org.linli.render.workbook;

import java.io.IOException;

/**
 * What a spreadsheet program holds against a cell while somebody fills it in: a list to choose
 * from, or a condition; and the words that it shows.
 *
 * @param cells the range, as {@code D6:D55}
 * @param demand what is held against it
 * @param strength whether another entry can be kept
 * @param title over both texts: the field's heading
 * @param error what is shown at an entry that does not fit; empty where there is no condition
 * @param prompt what is shown as soon as the cell is chosen; empty for nothing
 */
record EntryCheck(
    String cells, Demand demand, Strength strength, String title, String error, String prompt) {
  private static final int LONGEST_TITLE = 32;
  private static final int LONGEST_TEXT = 255;

  /**
   * A condition as the format spells it.
   *
   * @param type as {@code list}, {@code whole}, {@code custom}; {@code none} for any entry
   * @param operator as {@code between}; empty where the type has none
   * @param first the first formula; empty for none
   * @param second the second formula; empty for none
   */
  record Demand(String type, String operator, String first, String second) {
    /** Any entry. */
    static final Demand NONE = new Demand("none", "", "", "");

    /** An entry of a list: either its items within quotation marks, or a range. */
    static Demand listed(String formula) {
      return new Demand("list", "", formula, "");
    }

    /** An entry that a formula calls true. */
    static Demand custom(String formula) {
      return new Demand("custom", "", formula, "");
    }
  }

  /** Whether an entry that does not fit can be kept. */
  enum Strength {
    /** Nothing else is taken. */
    STOP,
    /** The program asks whether it is meant. */
    WARNING,
    /** The program tells of it and keeps it. */
    INFORMATION
  }

  /** Writes the element. */
  void write(Markup out) throws IOException {
    out.raw("<dataValidation type=\"").raw(demand.type()).raw("\"");
    if (strength != Strength.STOP) {
      out.raw(
          strength == Strength.WARNING ? " errorStyle=\"warning\"" : " errorStyle=\"information\"");
    }
    if (!demand.operator().isEmpty()) {
      out.raw(" operator=\"").raw(demand.operator()).raw("\"");
    }
    out.raw(" allowBlank=\"1\"");
    if (!prompt.isEmpty()) {
      out.raw(" showInputMessage=\"1\"");
    }
    if (!error.isEmpty()) {
      out.raw(" showErrorMessage=\"1\"");
      attribute(out, "errorTitle", cut(title, LONGEST_TITLE));
      attribute(out, "error", cut(error, LONGEST_TEXT));
    }
    if (!prompt.isEmpty()) {
      attribute(out, "promptTitle", cut(title, LONGEST_TITLE));
      attribute(out, "prompt", cut(prompt, LONGEST_TEXT));
    }
    out.raw(" sqref=\"").raw(cells).raw("\">");
    formula(out, "formula1", demand.first());
    formula(out, "formula2", demand.second());
    out.raw("</dataValidation>");
  }

  private static void attribute(Markup out, String name, String text) throws IOException {
    out.raw(" ").raw(name).raw("=\"").text(text).raw("\"");
  }

  private static void formula(Markup out, String name, String formula) throws IOException {
    if (!formula.isEmpty()) {
      out.raw("<").raw(name).raw(">").text(formula).raw("</").raw(name).raw(">");
    }
  }

  /** A longer text would make the whole file unreadable to spreadsheet programs. */
  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
