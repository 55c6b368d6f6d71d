package org.linli.render.workbook;

import java.util.Arrays;
import java.util.Locale;
import org.linli.render.Measure;

/**
 * The cell formats of the workbook; few, so that it opens quickly. A format's number is its place
 * here.
 */
enum Style {
  PLAIN(Font.BODY, Fill.NONE, Edge.NONE, 0, "general", "center"),
  TITLE(Font.TITLE, Fill.NONE, Edge.NONE, 0, "center", "center"),
  /** The line under the title: day and units of measure. */
  ASIDE(Font.BODY, Fill.NONE, Edge.NONE, 0, "right", "center"),
  /** The form's own lines: 填表单位, the foot. */
  LINE(Font.BODY, Fill.NONE, Edge.NONE, 0, "left", "center"),
  CENTERED_LINE(Font.BODY, Fill.NONE, Edge.NONE, 0, "center", "center"),
  NOTE(Font.SMALL, Fill.NONE, Edge.NONE, 0, "left", "top"),
  HEAD(Font.BOLD, Fill.HEAD, Edge.THIN, 0, "center", "center"),
  /** The heading of an official form: no colour. */
  FORM_HEAD(Font.BOLD, Fill.NONE, Edge.THIN, 0, "center", "center"),
  TEXT(Font.BODY, Fill.NONE, Edge.THIN, 0, "left", "center"),
  /** Text that looks like a formula and must stay text when somebody edits it. */
  QUOTED_TEXT(Font.BODY, Fill.NONE, Edge.THIN, 0, "left", "center"),
  CENTERED(Font.BODY, Fill.NONE, Edge.THIN, 0, "center", "center"),
  BAD(Font.RED, Fill.NONE, Edge.THIN, 0, "center", "center"),
  INTEGER(Font.BODY, Fill.NONE, Edge.THIN, 3, "right", "center"),
  MONEY(Font.BODY, Fill.NONE, Edge.THIN, 4, "right", "center"),
  HOURS(Font.BODY, Fill.NONE, Edge.THIN, 165, "right", "center"),
  SHARE(Font.BODY, Fill.NONE, Edge.THIN, 10, "right", "center"),
  DATE(Font.BODY, Fill.NONE, Edge.THIN, 164, "center", "center"),
  TOTAL_TEXT(Font.BOLD, Fill.TOTAL, Edge.THIN, 0, "center", "center"),
  TOTAL_INTEGER(Font.BOLD, Fill.TOTAL, Edge.THIN, 3, "right", "center"),
  TOTAL_MONEY(Font.BOLD, Fill.TOTAL, Edge.THIN, 4, "right", "center"),
  TOTAL_HOURS(Font.BOLD, Fill.TOTAL, Edge.THIN, 165, "right", "center"),
  TOTAL_SHARE(Font.BOLD, Fill.TOTAL, Edge.THIN, 10, "right", "center"),
  /** An empty cell for text: a number of eighteen digits typed into it stays what it is. */
  ENTRY(Font.BODY, Fill.NONE, Edge.THIN, 49, "left", "center");

  private enum Font {
    BODY("<sz val=\"11\"/>"),
    BOLD("<b/><sz val=\"11\"/>"),
    TITLE("<b/><sz val=\"18\"/>"),
    SMALL("<sz val=\"10\"/><color rgb=\"FF595959\"/>"),
    RED("<b/><sz val=\"11\"/><color rgb=\"FFC00000\"/>");

    private final String size;

    Font(String size) {
      this.size = size;
    }
  }

  private enum Fill {
    NONE(""),
    /** Every reader expects this one in the second place. */
    GRAY(""),
    HEAD("FFDDEBF7"),
    TOTAL("FFF2F2F2");

    private final String color;

    Fill(String color) {
      this.color = color;
    }
  }

  private enum Edge {
    NONE,
    THIN
  }

  private final Font font;
  private final Fill fill;
  private final Edge edge;
  private final int format;
  private final String across;
  private final String down;
  private final String attribute;

  /** A format's number is its place here: {@link #part} lists them in this order. */
  @SuppressWarnings("EnumOrdinal")
  Style(Font font, Fill fill, Edge edge, int format, String across, String down) {
    this.font = font;
    this.fill = fill;
    this.edge = edge;
    this.format = format;
    this.across = across;
    this.down = down;
    this.attribute = "\" s=\"" + ordinal() + "\"";
  }

  /** Returns the attribute that gives a cell this format. */
  String attribute() {
    return attribute;
  }

  /** Returns whether a row grows with text of this format; what stands in merged cells does not. */
  boolean grows() {
    return switch (this) {
      case HEAD, TEXT, QUOTED_TEXT, CENTERED, BAD -> true;
      default -> false;
    };
  }

  /** Returns the format of a measure's figures. */
  static Style of(Measure measure) {
    return switch (measure) {
      case FUNDS, FUNDS_ESTIMATED -> MONEY;
      case SERVICE_HOURS -> HOURS;
      default -> INTEGER;
    };
  }

  /** Returns this figure's format in the line of totals. */
  Style inTotal() {
    return switch (this) {
      case INTEGER -> TOTAL_INTEGER;
      case MONEY -> TOTAL_MONEY;
      case HOURS -> TOTAL_HOURS;
      case SHARE -> TOTAL_SHARE;
      default -> TOTAL_TEXT;
    };
  }

  /** Returns the part xl/styles.xml. */
  static String part() {
    StringBuilder xml = new StringBuilder(Book.XML);
    xml.append("<styleSheet xmlns=\"").append(Book.MAIN).append("\">");
    xml.append("<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>")
        .append("<numFmt numFmtId=\"165\" formatCode=\"#,##0.0\"/></numFmts>");
    xml.append("<fonts count=\"").append(Font.values().length).append("\">");
    for (Font font : Font.values()) {
      xml.append("<font>").append(font.size);
      xml.append("<name val=\"宋体\"/><charset val=\"134\"/></font>");
    }
    xml.append("</fonts><fills count=\"").append(Fill.values().length).append("\">");
    for (Fill fill : Fill.values()) {
      xml.append("<fill>").append(pattern(fill)).append("</fill>");
    }
    xml.append(
        "</fills><borders"
            + " count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>");
    for (String side : new String[] {"left", "right", "top", "bottom"}) {
      xml.append("<").append(side).append(" style=\"thin\"><color rgb=\"FF7F7F7F\"/></");
      xml.append(side).append(">");
    }
    xml.append("<diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" ");
    xml.append("fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"");
    xml.append(values().length).append("\">");
    for (Style style : values()) {
      style.format(xml);
    }
    return xml.append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" ")
        .append("builtinId=\"0\"/></cellStyles></styleSheet>")
        .toString();
  }

  private static String pattern(Fill fill) {
    if (fill.color.isEmpty()) {
      String name = fill == Fill.NONE ? "none" : "gray125";
      return "<patternFill patternType=\"" + name + "\"/>";
    }
    return "<patternFill patternType=\"solid\"><fgColor rgb=\"%s\"/><bgColor indexed=\"64\"/></patternFill>"
        .replace("%s", fill.color);
  }

  private void format(StringBuilder xml) {
    xml.append(
        String.format(
            Locale.ROOT,
            "<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"%d\" borderId=\"%d\" xfId=\"0\"%s"
                + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
                + " applyAlignment=\"1\"><alignment horizontal=\"%s\" vertical=\"%s\"%s%s/></xf>",
            format,
            place(Font.values(), font),
            place(Fill.values(), fill),
            place(Edge.values(), edge),
            this == QUOTED_TEXT ? " quotePrefix=\"1\"" : "",
            across,
            down,
            // A figure must not touch the text of the next column.
            across.equals("right") && edge == Edge.THIN ? " indent=\"1\"" : "",
            fitting()));
  }

  /**
   * Text goes on in the next line. Spreadsheets show ### for a figure that is wider than its
   * column, unless it is made smaller.
   */
  private String fitting() {
    if (format != 0 && this != ENTRY) {
      return " shrinkToFit=\"1\"";
    }
    return this == LINE || this == ASIDE ? "" : " wrapText=\"1\"";
  }

  private static <E> int place(E[] all, E one) {
    return Arrays.asList(all).indexOf(one);
  }
}
