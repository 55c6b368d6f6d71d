package org.linli.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects which of a workbook's cell styles show a number as a date, and which in percent. */
final class XlsxStyles extends DefaultHandler {
  /** What a format writes as it stands, and its parts behind the first: for negative numbers. */
  private static final Pattern LITERAL =
      Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[[^\\]]*\\]|;.*");

  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> cells = new ArrayList<>();
  private boolean inCells;

  /** Returns whether a cell of this style shows a date. */
  boolean isDate(int style) {
    if (style < 0 || style >= cells.size()) {
      return false;
    }
    return DateUtil.isADateFormat(cells.get(style), pattern(style));
  }

  /** Returns whether a cell of this style shows its number in percent. */
  boolean isPercent(int style) {
    return style >= 0
        && style < cells.size()
        && LITERAL.matcher(String.valueOf(pattern(style))).replaceAll("").indexOf('%') >= 0;
  }

  private @Nullable String pattern(int style) {
    int format = cells.get(style);
    return formats.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes) {
    switch (name) {
      case "numFmt" ->
          formats.put(
              number(attributes.getValue("numFmtId")),
              String.valueOf(attributes.getValue("formatCode")));
      case "cellXfs" -> inCells = true;
      case "xf" -> {
        if (inCells) {
          cells.add(number(attributes.getValue("numFmtId")));
        }
      }
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String prefixed) {
    if (name.equals("cellXfs")) {
      inCells = false;
    }
  }

  /** A number in an attribute; 0 where there is none. */
  static int number(@Nullable String text) {
    try {
      return text == null ? 0 : Integer.parseInt(text);
    } catch (NumberFormatException none) {
      return 0;
    }
  }
}
