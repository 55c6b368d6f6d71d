package org.linli.render.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A Word file as text to compare: a paragraph's style and text, a table's rows, the pictures. */
final class WordDump {
  private WordDump() {}

  static String of(byte[] word) throws IOException {
    var dump = new StringBuilder();
    try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          dump.append(line(paragraph));
        } else if (element instanceof XWPFTable table) {
          table(table, dump);
        }
      }
      document.getAllPictures().forEach(picture -> dump.append(picture.getFileName()).append('\n'));
    }
    return dump.toString();
  }

  private static void table(XWPFTable table, StringBuilder dump) {
    for (XWPFTableRow row : table.getRows()) {
      dump.append(row.isRepeatHeader() ? "| head " : "| row ");
      for (XWPFTableCell cell : row.getTableCells()) {
        dump.append("| ");
        cell.getParagraphs().forEach(paragraph -> dump.append(line(paragraph).strip()).append(' '));
      }
      dump.append('\n');
    }
  }

  private static String line(XWPFParagraph paragraph) {
    return paragraph.getStyle() + ": " + paragraph.getText().replace("\n", "⏎") + "\n";
  }
}
