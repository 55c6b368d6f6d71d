package org.linli.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects which of a workbook's cell styles show a number as a date. */
final class XlsxStyles extends DefaultHandler {
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> cells = new ArrayList<>();
  private boolean inCells;

  /** Returns whether a cell of this style shows a date. */
  boolean isDate(int style) {
    if (style < 0 || style >= cells.size()) {
      return false;
    }
    int format = cells.get(style);
    String pattern = formats.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
    return DateUtil.isADateFormat(format, pattern);
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
  static int number(@org.jspecify.annotations.Nullable String text) {
    try {
      return text == null ? 0 : Integer.parseInt(text);
    } catch (NumberFormatException none) {
      return 0;
    }
  }
}
