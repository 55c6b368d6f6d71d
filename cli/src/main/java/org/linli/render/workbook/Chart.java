package org.linli.render.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.render.VisibleText;

/**
 * A native chart of figures that stand on its own sheet.
 *
 * @param categories what the figures are of
 * @param anchor the rows, from 0, between which it stands, over the first columns
 */
record Chart(Kind kind, String title, Range categories, List<Series> series, Anchor anchor) {
  /** What a chart looks like. */
  enum Kind {
    COLUMNS,
    BARS,
    LINE
  }

  /**
   * Cells of a sheet and what they hold.
   *
   * @param cells as {@code '按月'!$A$4:$A$8}
   */
  record Range(String cells, List<String> values) {}

  /** One line or colour of a chart. */
  record Series(Range name, Range figures) {}

  /** Where a chart stands: rows and columns from 0. */
  record Anchor(int fromRow, int toRow, int columns) {}

  private static final List<String> COLORS = List.of("4472C4", "ED7D31", "70AD47");

  /** Returns cells of one column of a sheet. */
  static Range column(String sheet, int column, int firstRow, List<String> values) {
    String letters = Sheet.letters(column);
    int last = firstRow + values.size() - 1;
    return new Range(
        "'" + sheet + "'!$" + letters + "$" + firstRow + ":$" + letters + "$" + last, values);
  }

  /** Returns one cell of a sheet. */
  static Range cell(String sheet, int column, int row, String value) {
    return new Range("'" + sheet + "'!$" + Sheet.letters(column) + "$" + row, List.of(value));
  }

  /** Returns figures as chart caches hold them. */
  static List<String> figures(List<BigDecimal> figures) {
    return figures.stream().map(BigDecimal::toPlainString).toList();
  }

  /** Returns the part xl/charts/chartN.xml. */
  String part() {
    String plot = kind == Kind.LINE ? line() : bars();
    return Book.XML
        + "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\""
        + Book.RELATIONS
        + "\"><c:date1904 val=\"0\"/><c:lang val=\"zh-CN\"/><c:roundedCorners val=\"0\"/><c:chart>"
        + "<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"1400\" b=\"1\"/>"
        + "</a:pPr><a:r><a:rPr lang=\"zh-CN\" sz=\"1400\" b=\"1\"/><a:t>"
        + escaped(title)
        + "</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>"
        + "<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/>"
        + plot
        + axes()
        + "</c:plotArea>"
        + (series.size() > 1
            ? "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>"
            : "")
        + "<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart></c:chartSpace>";
  }

  private String bars() {
    return "<c:barChart><c:barDir val=\""
        + (kind == Kind.BARS ? "bar" : "col")
        + "\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>"
        + allSeries("<a:solidFill>%s</a:solidFill>", "<c:invertIfNegative val=\"0\"/>", "")
        + "<c:gapWidth val=\"80\"/><c:axId val=\"1001\"/><c:axId val=\"1002\"/></c:barChart>";
  }

  private String line() {
    return "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>"
        + allSeries(
            "<a:ln w=\"28575\"><a:solidFill>%s</a:solidFill></a:ln>",
            "<c:marker><c:symbol val=\"circle\"/><c:size val=\"6\"/></c:marker>",
            "<c:smooth val=\"0\"/>")
        + "<c:marker val=\"1\"/><c:axId val=\"1001\"/><c:axId val=\"1002\"/></c:lineChart>";
  }

  private String allSeries(String shape, String before, String after) {
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < series.size(); i++) {
      String color = "<a:srgbClr val=\"" + COLORS.get(i % COLORS.size()) + "\"/>";
      xml.append("<c:ser><c:idx val=\"").append(i).append("\"/><c:order val=\"").append(i);
      xml.append("\"/><c:tx>").append(texts(series.get(i).name())).append("</c:tx><c:spPr>");
      xml.append(shape.replace("%s", color)).append("</c:spPr>").append(before);
      xml.append(
              "<c:dLbls><c:dLblPos val=\""
                  + (kind == Kind.LINE ? "t" : "outEnd")
                  + "\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>")
          .append(
              "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>");
      xml.append("<c:cat>").append(texts(categories)).append("</c:cat><c:val><c:numRef><c:f>");
      xml.append(escaped(series.get(i).figures().cells()));
      xml.append("</c:f><c:numCache><c:formatCode>#,##0</c:formatCode>");
      xml.append(points(series.get(i).figures())).append("</c:numCache></c:numRef></c:val>");
      xml.append(after).append("</c:ser>");
    }
    return xml.toString();
  }

  private String axes() {
    boolean lying = kind == Kind.BARS;
    return "<c:catAx><c:axId val=\"1001\"/><c:scaling><c:orientation val=\""
        + (lying ? "maxMin" : "minMax")
        + "\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\""
        + (lying ? "l" : "b")
        + "\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
        + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/><c:crossAx val=\"1002\"/>"
        + "<c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/>"
        + "<c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>"
        + "<c:valAx><c:axId val=\"1002\"/><c:scaling><c:orientation val=\"minMax\"/><c:min val=\"0\"/>"
        + "</c:scaling><c:delete val=\"0\"/><c:axPos val=\""
        + (lying ? "b" : "l")
        + "\"/><c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"D9D9D9\"/>"
        + "</a:solidFill></a:ln></c:spPr></c:majorGridlines>"
        + "<c:numFmt formatCode=\"#,##0\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
        + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"1001\"/>"
        + "<c:crosses val=\""
        + (lying ? "max" : "autoZero")
        + "\"/><c:crossBetween val=\"between\"/></c:valAx>";
  }

  private static String texts(Range range) {
    return "<c:strRef><c:f>"
        + escaped(range.cells())
        + "</c:f><c:strCache>"
        + points(range)
        + "</c:strCache></c:strRef>";
  }

  private static String points(Range range) {
    StringBuilder xml = new StringBuilder();
    xml.append("<c:ptCount val=\"").append(range.values().size()).append("\"/>");
    for (int i = 0; i < range.values().size(); i++) {
      xml.append("<c:pt idx=\"").append(i).append("\"><c:v>");
      xml.append(escaped(range.values().get(i))).append("</c:v></c:pt>");
    }
    return xml.toString();
  }

  /** Returns the part xl/drawings/drawingN.xml of a sheet with one chart. */
  String drawing() {
    return Book.XML
        + "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><xdr:twoCellAnchor>"
        + corner("from", 0, anchor.fromRow())
        + corner("to", anchor.columns(), anchor.toRow())
        + "<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"2\" name=\"图 1\" descr=\""
        + escaped(title)
        + "\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/>"
        + "<a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData"
        + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart"
        + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:r=\""
        + Book.RELATIONS
        + "\" r:id=\"rId1\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>"
        + "</xdr:twoCellAnchor></xdr:wsDr>";
  }

  private static String corner(String name, int column, int row) {
    return "<xdr:%n><xdr:col>%c</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>%r</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:%n>"
        .replace("%n", name)
        .replace("%c", Integer.toString(column))
        .replace("%r", Integer.toString(row));
  }

  private static String escaped(String text) {
    return VisibleText.of(text)
        .codePoints()
        .mapToObj(
            c ->
                switch (c) {
                  case '<' -> "&lt;";
                  case '>' -> "&gt;";
                  case '&' -> "&amp;";
                  case '"' -> "&quot;";
                  default -> c < ' ' ? " " : Character.toString(c);
                })
        .collect(Collectors.joining());
  }
}
