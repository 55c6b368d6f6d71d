package org.linli.render.workbook;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.render.FormulaText;
import org.linli.render.KnownTexts;

/**
 * Writes one worksheet, row by row from the top, cell by cell from the left; nothing is kept. Rows
 * and columns count from 1.
 */
final class Sheet {
  /** Day 0 of spreadsheets that take 1900 for a leap year. */
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  /**
   * Heights in points: of a row without much text, of a line of text, and the most a row may have.
   */
  private static final int LOWEST = 18;

  private static final int LINE = 15;
  private static final int HIGHEST = 409;

  /** In points: A4 landscape within its margins, a half-width character, the highest chart. */
  private static final int PAGE_WIDTH = 770;

  private static final int PAGE_HEIGHT = 500;
  private static final double CHARACTER = 7.4;
  private static final int CHART = 330;

  private static final byte[] TEXT = Markup.ascii(" t=\"inlineStr\"><is><t>");
  private static final byte[] SPACED_TEXT =
      Markup.ascii(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
  private static final byte[] SHARED_TEXT = Markup.ascii(" t=\"s\"><v>");
  private static final byte[] TEXT_END = Markup.ascii("</t></is></c>");
  private static final byte[] VALUE = Markup.ascii("><v>");
  private static final byte[] VALUE_END = Markup.ascii("</v></c>");

  private final OutputStream stream;
  private final Markup out;
  private final byte[][] cellBegins;
  private final List<Integer> widths;
  private final Optional<SharedTexts> shared;
  private final List<String> merges = new ArrayList<>();
  private final List<EntryCheck> checks = new ArrayList<>();
  private int row;
  private int column;
  private long points;

  /** The cells of the row that is being written: how high it must be is known when they are. */
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();

  private final Markup cells = new Markup(waiting);
  private final KnownTexts<byte[]> texts = new KnownTexts<>(Markup::escaped);
  private byte[] rowNumber = {};
  private int lowest;
  private int lines = 1;

  /**
   * Begins a sheet.
   *
   * @param widths of the columns, in half-width characters
   * @param frozen how many rows of heading stay on top
   */
  Sheet(OutputStream stream, List<Integer> widths, int frozen) throws IOException {
    this(stream, widths, frozen, Optional.empty());
  }

  /**
   * Begins a sheet.
   *
   * @param shared where its texts are kept; empty for each in its cell
   */
  Sheet(OutputStream stream, List<Integer> widths, int frozen, Optional<SharedTexts> shared)
      throws IOException {
    this.shared = shared;
    this.stream = new BufferedOutputStream(stream, 1 << 15);
    this.out = new Markup(this.stream);
    this.widths = List.copyOf(widths);
    this.cellBegins = new byte[widths.size()][];
    for (int i = 0; i < cellBegins.length; i++) {
      cellBegins[i] = Markup.ascii("<c r=\"" + letters(i + 1));
    }
    out.raw(Book.XML).raw("<worksheet xmlns=\"").raw(Book.MAIN).raw("\" xmlns:r=\"");
    out.raw(Book.RELATIONS).raw("\"><sheetPr><pageSetUpPr fitToPage=\"");
    // Some programs would enlarge a narrow sheet to the width of the page.
    out.raw(shrunk() < 1 ? 1L : 0L).raw("\"/></sheetPr>");
    out.raw("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"").raw(frozen);
    out.raw("\" topLeftCell=\"A").raw(frozen + 1L);
    out.raw("\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\" ");
    out.raw("activeCell=\"A").raw(frozen + 1L).raw("\" sqref=\"A").raw(frozen + 1L);
    out.raw("\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
    for (int i = 0; i < cellBegins.length; i++) {
      out.raw("<col min=\"").raw(i + 1L).raw("\" max=\"").raw(i + 1L).raw("\" width=\"");
      out.raw(widths.get(i)).raw(".7\" customWidth=\"1\"/>");
    }
    out.raw("</cols><sheetData>");
  }

  /** By how much the sheet must shrink to be as wide as a page at most. */
  private double shrunk() {
    int characters = widths.stream().mapToInt(Integer::intValue).sum();
    return Math.min(1, PAGE_WIDTH / (characters * CHARACTER));
  }

  /** Returns the letters of a column, as AB. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  /** Returns the row that is being written. */
  int row() {
    return row;
  }

  /** Begins the next row, as high as its text needs. */
  Sheet nextRow() throws IOException {
    return nextRow(LOWEST);
  }

  /** Begins the next row, at least so many points high. */
  Sheet nextRow(int height) throws IOException {
    closeRow();
    row++;
    rowNumber = Markup.ascii(Integer.toString(row));
    lowest = height;
    return this;
  }

  /** Writes a row of one text over all columns. */
  Sheet across(Style style, int height, String text) throws IOException {
    nextRow(height).text(style, text);
    merge(row, 1, row, cellBegins.length);
    return this;
  }

  /** Writes a row of headings. */
  Sheet head(int height, List<String> headings) throws IOException {
    nextRow(height);
    for (String heading : headings) {
      text(Style.HEAD, heading);
    }
    return this;
  }

  /** Writes text, which stays text whatever it looks like. */
  Sheet text(Style style, String text) throws IOException {
    if (text.isEmpty()) {
      return blank(style);
    }
    if (style.grows()) {
      fit(text);
    }
    cell(style == Style.TEXT && FormulaText.resembles(text) ? Style.QUOTED_TEXT : style);
    if (shared.isPresent()) {
      cells.raw(SHARED_TEXT).raw(shared.get().number(text)).raw(VALUE_END);
    } else {
      cells.raw(spaced(text) ? SPACED_TEXT : TEXT).raw(texts.of(text)).raw(TEXT_END);
    }
    return this;
  }

  /** Writes an integer. */
  Sheet number(Style style, long number) throws IOException {
    cell(style);
    cells.raw(VALUE).raw(number).raw(VALUE_END);
    return this;
  }

  /** Writes a decimal, exactly. */
  Sheet number(Style style, BigDecimal number) throws IOException {
    cell(style);
    cells.raw(VALUE).raw(number.toPlainString()).raw(VALUE_END);
    return this;
  }

  /** Writes a day, as a date that spreadsheets can reckon with. */
  Sheet date(LocalDate day) throws IOException {
    return number(Style.DATE, ChronoUnit.DAYS.between(EPOCH, day));
  }

  /** Writes a day where there is one. */
  Sheet date(Optional<LocalDate> day) throws IOException {
    return day.isPresent() ? date(day.get()) : blank(Style.CENTERED);
  }

  /** Writes a formula and the value that it has now. */
  Sheet formula(Style style, String formula, BigDecimal value) throws IOException {
    cell(style);
    cells.raw("><f>").text(formula).raw("</f><v>").raw(value.toPlainString()).raw("</v></c>");
    return this;
  }

  /** Writes an empty cell. */
  Sheet blank(Style style) throws IOException {
    cell(style);
    cells.raw("/>");
    return this;
  }

  /** Merges cells; those but the first are to be blank. */
  void merge(int fromRow, int fromColumn, int toRow, int toColumn) {
    if (fromRow != toRow || fromColumn != toColumn) {
      merges.add(letters(fromColumn) + fromRow + ":" + letters(toColumn) + toRow);
    }
  }

  /** Has cells checked as they are filled in. */
  void check(EntryCheck check) {
    checks.add(check);
  }

  /**
   * Ends the sheet.
   *
   * @param filter the range with a filter, its heading first
   * @param drawing the id of the relation to its charts
   */
  void end(Optional<String> filter, Optional<String> drawing) throws IOException {
    closeRow();
    out.raw("</sheetData>");
    if (filter.isPresent()) {
      out.raw("<autoFilter ref=\"").raw(filter.get()).raw("\"/>");
    }
    if (!merges.isEmpty()) {
      out.raw("<mergeCells count=\"").raw(merges.size()).raw("\">");
      for (String merge : merges) {
        out.raw("<mergeCell ref=\"").raw(merge).raw("\"/>");
      }
      out.raw("</mergeCells>");
    }
    if (!checks.isEmpty()) {
      out.raw("<dataValidations count=\"").raw(checks.size()).raw("\">");
      for (EntryCheck check : checks) {
        check.write(out);
      }
      out.raw("</dataValidations>");
    }
    out.raw("<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.5\" right=\"0.5\" ");
    out.raw(
        "top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" ");
    out.raw("orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/><headerFooter>");
    out.raw("<oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>");
    if (drawing.isPresent() && points + CHART > PAGE_HEIGHT / shrunk()) {
      // A chart that would be cut in two begins a page.
      out.raw("<rowBreaks count=\"1\" manualBreakCount=\"1\"><brk id=\"").raw(row);
      out.raw("\" max=\"16383\" man=\"1\"/></rowBreaks>");
    }
    // Codes are text; nobody needs a green corner on each of them.
    out.raw("<ignoredErrors><ignoredError sqref=\"A1:").raw(letters(cellBegins.length)).raw(row);
    out.raw("\" numberStoredAsText=\"1\"/></ignoredErrors>");
    if (drawing.isPresent()) {
      out.raw("<drawing r:id=\"").raw(drawing.get()).raw("\"/>");
    }
    out.raw("</worksheet>").flush();
    stream.flush();
  }

  private void cell(Style style) throws IOException {
    cells.raw(cellBegins[column]).raw(rowNumber).raw(style.attribute());
    column++;
  }

  /** Whether white space at an edge would be lost. */
  private static boolean spaced(String text) {
    return text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ';
  }

  /** Makes the row high enough for a text in the column that comes next. */
  private void fit(String text) {
    int width = widths.get(column);
    if (text.length() * 2 <= width && text.indexOf('\n') < 0) {
      return;
    }
    int needed = 1;
    int used = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int wide = c < 0x2000 ? 1 : 2;
      if (c == '\n' || used + wide > width) {
        needed++;
        used = 0;
      }
      used += c == '\n' ? 0 : wide;
    }
    lines = Math.max(lines, needed);
  }

  private void closeRow() throws IOException {
    if (row == 0) {
      return;
    }
    int height = Math.min(HIGHEST, Math.max(lowest, lines * LINE + 4));
    points += height;
    out.raw("<row r=\"").raw(row).raw("\" ht=\"").raw(height).raw("\" customHeight=\"1\">");
    cells.flush();
    out.flush();
    waiting.writeTo(stream);
    out.raw("</row>");
    waiting.reset();
    column = 0;
    lines = 1;
  }
}
