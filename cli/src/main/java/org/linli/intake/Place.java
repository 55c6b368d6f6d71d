package org.linli.intake;

import org.apache.poi.ss.util.CellReference;

/**
 * Where something stands in an office file; all numbers from 1.
 *
 * @param kind of place
 * @param name of the sheet, or of the part of the document beside its text; empty for neither
 * @param table number of the table in a document; 0 for none
 * @param line row, or number of the paragraph
 * @param column cell in its row; 0 for none
 */
public record Place(Kind kind, String name, int table, int line, int column) {
  /** What kind of place it is. */
  public enum Kind {
    /** A cell of a sheet. */
    SHEET,
    /** A cell of a document's table. */
    TABLE,
    /** A paragraph of a document. */
    PARAGRAPH,
    /** A part beside the text: header, footer, notes, comments, pictures of a workbook. */
    PART
  }

  /** Returns the cell of a sheet as spreadsheet programs name it, as {@code G2}. */
  public String cell() {
    return CellReference.convertNumToColString(column - 1) + line;
  }

  static Place cell(String sheet, int line, int column) {
    return new Place(Kind.SHEET, sheet, 0, line, column);
  }

  /** The cell that a sheet's part calls so, as {@code G2}; the first where that is no name. */
  static Place cell(String sheet, String name) {
    try {
      CellReference cell = new CellReference(name);
      return cell(sheet, Math.max(0, cell.getRow()) + 1, Math.max(0, cell.getCol()) + 1);
    } catch (IllegalArgumentException wrong) {
      return cell(sheet, 1, 1);
    }
  }

  static Place table(int table, int line, int column) {
    return new Place(Kind.TABLE, "", table, line, column);
  }

  static Place paragraph(int number) {
    return new Place(Kind.PARAGRAPH, "", 0, number, 0);
  }

  static Place part(String name) {
    return new Place(Kind.PART, name, 0, 0, 0);
  }
}
