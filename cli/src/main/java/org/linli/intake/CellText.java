package org.linli.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.linli.read.FilledTable;
import org.linli.render.CsvWriter;
import org.linli.render.FormulaText;
import org.linli.value.Text;

/** How the text of a cell stands in a CSV file that spreadsheet programs open too. */
final class CellText {
  private CellText() {}

  /**
   * Returns a text as it is written: unchanged, but for a ' before one that a spreadsheet program
   * would run. A sign or a number is none.
   */
  static String written(String text) {
    return isFormula(text) ? FormulaText.defused(text) : text;
  }

  /** Returns whether a spreadsheet program would run a text. */
  static boolean isFormula(String text) {
    return FormulaText.resembles(text)
        && text.length() > 1
        && text.codePoints().skip(1).anyMatch(Character::isLetter)
        && !text.matches("[-－—+＋][0-9０-９.,，]+[^(（=]*");
  }

  /** Returns the cells of a table that a spreadsheet program would run. */
  static List<FilledTable.Spot> formulas(FilledTable table) {
    List<FilledTable.Spot> formulas = new ArrayList<>();
    for (FilledTable.Entry row : table.rows()) {
      for (FilledTable.Column column : table.columns()) {
        String text = row.texts().getOrDefault(column.field().key(), "");
        if (isFormula(text)) {
          formulas.add(column.spot(row, text));
        }
      }
    }
    return formulas;
  }

  /** Returns a text as two of them are compared. */
  static String clean(String text) {
    String clean = Text.clean(text);
    return clean.startsWith("'") && isFormula(clean.substring(1)) ? clean.substring(1) : clean;
  }

  /** Adds a row. */
  static void row(StringBuilder csv, List<String> cells) {
    try {
      CsvWriter.row(csv, cells);
    } catch (IOException e) {
      throw new UncheckedIOException("written to memory", e);
    }
  }
}
