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

  /** Rows that stand on one page. */
  private static final int SHORT = 6;

  /**
   * A digit is half a character wide in the fonts of the format, more in those that replace them.
   */
  private static final double DIGIT = 0.6;

  /** In characters: a word of digits and letters that is longer, as an address, may break. */
  private static final double LONGEST_WORD = 7;

  /** In characters: longer texts stand in several lines anyway. */
  private static final double LONGEST_LINE = 24;

  private WordTable() {}

  /** Writes the caption and the table. */
  static void write(Table table, XmlWriter xml) throws IOException {
    if (!table.caption().isEmpty()) {
      paragraph(xml, "Caption", Alignment.CENTER, table.caption(), true);
    }
    int[] widths = widths(table, WordPage.REPORT.textWidth());
    begin(xml, widths);
    row(xml, widths, table.head(), List.of(), true);
    for (int i = 0; i < table.rows().size(); i++) {
      boolean kept = staysWithNext(i, table.rows().size());
      row(xml, widths, table.rows().get(i), table.alignments(), kept);
    }
    xml.close();
    // Word joins tables that follow each other unless a paragraph stands between them.
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "TableText");
    xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "160", "w:lineRule", "exact");
    xml.close().close();
  }

  /**
   * A short table is not divided, and of a long one neither its first row nor its last is alone.
   */
  private static boolean staysWithNext(int row, int rows) {
    return row + 1 < rows && (rows <= SHORT || row == 0 || row >= rows - 3);
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
   * Gives each column what its longest text needs, and scales all to the page. Numbers and days
   * must not break, so that a column which needs more than it gets takes from those of text.
   */
  private static int[] widths(Table table, int page) {
    int columns = table.head().size();
    double[] unbroken = new double[columns];
    double[] least = new double[columns];
    double[] usual = new double[columns];
    double[] wanted = new double[columns];
    for (int i = 0; i < columns; i++) {
      String head = InlineText.plain(table.head().get(i));
      double longest = 2;
      double word = 0;
      double all = 0;
      for (List<List<Run>> row : table.rows()) {
        String text = InlineText.plain(row.get(i));
        longest = Math.max(longest, room(text));
        word = Math.max(word, longestWord(text));
        all += room(text);
      }
      double whole =
          switch (table.alignments().get(i)) {
            case RIGHT -> longest;
            case CENTER -> Math.min(longest, 8);
            case LEFT -> Math.min(longest, 4);
          };
      double never = table.alignments().get(i) == Alignment.RIGHT ? longest : Math.max(word, 2);
      double small = Math.max(Math.max(whole, never), headWidth(head));
      // A column of long texts needs more than one of a single long text.
      double common = Math.sqrt(longest * all / Math.max(1, table.rows().size()));
      double easy = Math.max(small, Math.min(width(head), 7));
      unbroken[i] = CELL_MARGINS + CHARACTER * never;
      least[i] = CELL_MARGINS + CHARACTER * small;
      usual[i] = CELL_MARGINS + CHARACTER * Math.max(easy, Math.min(common, LONGEST_LINE));
      wanted[i] = CELL_MARGINS + CHARACTER * Math.max(easy, Math.min(longest, LONGEST_LINE));
    }
    return scaled(List.of(unbroken, least, usual, wanted), page);
  }

  /** How much room a text takes in a cell, in characters. */
  private static double room(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x2000 ? DIGIT : 1).sum();
  }

  /** The room of the longest word of digits, letters and signs, as 2021-09-21. */
  private static double longestWord(String text) {
    double longest = 0;
    double word = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean within = text.charAt(i) > ' ' && text.charAt(i) < 0x7f;
      word = within ? word + DIGIT : 0;
      longest = Math.max(longest, word);
    }
    return Math.min(longest, LONGEST_WORD);
  }

  /** How narrow a heading can be made: its brackets go on a line of their own, long names break. */
  private static double headWidth(String head) {
    int bracket = Math.max(head.indexOf('（'), 0);
    double widest = Math.max(width(head.substring(0, bracket)), width(head.substring(bracket)));
    return Math.min(widest, 4);
  }

  /**
   * Divides the page.
   *
   * @param demands of all columns, the most modest first: it is met before what goes beyond it
   */
  private static int[] scaled(List<double[]> demands, int page) {
    int columns = demands.get(0).length;
    int met = 0;
    while (met < demands.size() && sum(demands.get(met)) <= page) {
      met++;
    }
    int[] widths = new int[columns];
    int rest = page;
    for (int i = 0; i < columns; i++) {
      double share;
      if (met == 0 || met == demands.size()) {
        double[] all = demands.get(Math.max(met - 1, 0));
        share = all[i] * page / sum(all);
      } else {
        double[] less = demands.get(met - 1);
        double[] more = demands.get(met);
        share = less[i] + (more[i] - less[i]) * (page - sum(less)) / (sum(more) - sum(less));
      }
      widths[i] = i == columns - 1 ? rest : (int) Math.round(share);
      rest -= widths[i];
    }
    return widths;
  }

  private static double sum(double[] widths) {
    return Arrays.stream(widths).sum();
  }

  private static void row(
      XmlWriter xml,
      int[] widths,
      List<List<Run>> cells,
      List<Alignment> alignments,
      boolean staysWithNext)
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
        paragraph(xml, "TableText", alignments.get(i), text, staysWithNext);
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

  private static void paragraph(
      XmlWriter xml, String style, Alignment alignment, List<Run> text, boolean staysWithNext)
      throws IOException {
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    if (staysWithNext) {
      xml.empty("w:keepNext");
    }
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
