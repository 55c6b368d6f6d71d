package org.linli.render.document;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.linli.render.document.Document.Alignment;
import org.linli.render.document.Document.Run;
import org.linli.render.document.Document.Table;
import org.linli.render.document.Document.Weight;

/** Writes a table that fits between the margins, its heading row on each of its pages. */
final class WordTable {
  /** A character of the table's text and a cell's own margins, in twentieths of a point. */
  private static final int CHARACTER = 220;

  private static final int CELL_MARGINS = 130;

  private WordTable() {}

  /** Writes the caption and the table. */
  static void write(Table table, XmlWriter xml) throws IOException {
    if (!table.caption().isEmpty()) {
      paragraph(xml, "Caption", Alignment.CENTER, table.caption());
    }
    int[] widths = widths(table, WordPage.REPORT.textWidth());
    begin(xml, widths);
    row(xml, widths, table.head(), List.of());
    for (List<List<Run>> row : table.rows()) {
      row(xml, widths, row, table.alignments());
    }
    xml.close();
    // Word joins tables that follow each other unless a paragraph stands between them.
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "TableText");
    xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "160", "w:lineRule", "exact");
    xml.close().close();
  }

  /** Opens a table with its properties and columns. */
  static void begin(XmlWriter xml, int[] widths) throws IOException {
    xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "TableGrid");
    xml.empty("w:tblW", "w:w", "" + Arrays.stream(widths).sum(), "w:type", "dxa");
    xml.empty("w:jc", "w:val", "center").empty("w:tblLayout", "w:type", "fixed");
    xml.close().open("w:tblGrid");
    for (int width : widths) {
      xml.empty("w:gridCol", "w:w", "" + width);
    }
    xml.close();
  }

  /** Returns how wide a text is, in Chinese characters; a Latin letter or digit is half of one. */
  static double width(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
  }

  /**
   * Gives each column what its longest text needs, and scales all to the page. Numbers must not
   * break, so that a column which needs more than it gets takes from those of text.
   */
  private static int[] widths(Table table, int page) {
    int columns = table.head().size();
    double[] least = new double[columns];
    double[] wanted = new double[columns];
    for (int i = 0; i < columns; i++) {
      String head = InlineText.plain(table.head().get(i));
      double longest = 2;
      for (List<List<Run>> row : table.rows()) {
        longest = Math.max(longest, width(InlineText.plain(row.get(i))));
      }
      double whole =
          switch (table.alignments().get(i)) {
            case RIGHT -> longest;
            case CENTER -> Math.min(longest, 8);
            case LEFT -> Math.min(longest, 4);
          };
      double unbroken = Math.max(whole, headWidth(head));
      double easy = Math.max(Math.min(longest, 16), Math.min(width(head), 7));
      least[i] = CELL_MARGINS + CHARACTER * unbroken;
      wanted[i] = CELL_MARGINS + CHARACTER * Math.max(easy, unbroken);
    }
    return scaled(least, wanted, page);
  }

  /** How narrow a heading can be made: its brackets go on a line of their own, long names break. */
  private static double headWidth(String head) {
    int bracket = Math.max(head.indexOf('（'), 0);
    double widest = Math.max(width(head.substring(0, bracket)), width(head.substring(bracket)));
    return Math.min(widest, 4);
  }

  private static int[] scaled(double[] least, double[] wanted, int page) {
    double leastSum = Arrays.stream(least).sum();
    double wantedSum = Arrays.stream(wanted).sum();
    int[] widths = new int[least.length];
    int rest = page;
    for (int i = 0; i < widths.length; i++) {
      double share;
      if (wantedSum <= page) {
        share = wanted[i] * page / wantedSum;
      } else if (leastSum <= page) {
        share = least[i] + (wanted[i] - least[i]) * (page - leastSum) / (wantedSum - leastSum);
      } else {
        share = least[i] * page / leastSum;
      }
      widths[i] = i == widths.length - 1 ? rest : (int) Math.round(share);
      rest -= widths[i];
    }
    return widths;
  }

  private static void row(
      XmlWriter xml, int[] widths, List<List<Run>> cells, List<Alignment> alignments)
      throws IOException {
    boolean head = alignments.isEmpty();
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
    if (head) {
      xml.empty("w:tblHeader");
    }
    xml.close();
    for (int i = 0; i < widths.length; i++) {
      cell(xml, widths[i], 1);
      List<Run> text = cells.get(i);
      if (head) {
        double fitting = (widths[i] - CELL_MARGINS) / (double) CHARACTER;
        label(xml, "TableHead", InlineText.plain(text), fitting);
      } else {
        paragraph(xml, "TableText", alignments.get(i), text);
      }
      xml.close();
    }
    xml.close();
  }

  /**
   * Writes a heading or label, its brackets on a second line where it is too wide for the column.
   *
   * @param fitting how many characters fit
   */
  static void label(XmlWriter xml, String style, String text, double fitting) throws IOException {
    int bracket = text.indexOf('（');
    boolean broken = bracket > 0 && width(text) > fitting;
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
    WordDocument.run(xml, new Run(broken ? text.substring(0, bracket) : text, Weight.PLAIN));
    if (broken) {
      xml.open("w:r").empty("w:br").close();
      WordDocument.run(xml, new Run(text.substring(bracket), Weight.PLAIN));
    }
    xml.close();
  }

  /** Opens a cell over one or more columns, its text in the middle of its height. */
  static void cell(XmlWriter xml, int width, int columns) throws IOException {
    xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", "" + width, "w:type", "dxa");
    if (columns > 1) {
      xml.empty("w:gridSpan", "w:val", "" + columns);
    }
    xml.empty("w:vAlign", "w:val", "center").close();
  }

  private static void paragraph(XmlWriter xml, String style, Alignment alignment, List<Run> text)
      throws IOException {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    if (alignment != Alignment.CENTER) {
      xml.empty("w:jc", "w:val", alignment == Alignment.LEFT ? "left" : "right");
    }
    xml.close();
    for (Run run : text) {
      WordDocument.run(xml, run);
    }
    xml.close();
  }
}
