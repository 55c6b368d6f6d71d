package org.linli.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects which of a workbook's cell styles show a number as a date, in percent or with a unit.
 */
final class XlsxStyles extends DefaultHandler {
  /** What a format writes as it stands, and its parts behind the first: for negative numbers. */
  private static final Pattern LITERAL =
      Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[[^\\]]*\\]|;.*");

  /** What shows nothing, or tells when and how to show: [Red], _), *-. */
  private static final Pattern SILENT = Pattern.compile("\\[[^\\]]*\\]|[_*].");

  /**
   * A number with a word behind it. A comma right behind the digits divides by a thousand: then the
   * word is that of what is shown, not of what is stored.
   */
  private static final Pattern WITH_UNIT =
      Pattern.compile(
          "(?:General|[#0?,.]*[#0?])\\s*(?:\"\\s*([^\"]*?)\\s*\"|((?:\\\\?\\p{IsHan})+))\\s*(?:;.*)?");

  /** Units without which the number would say something else, or nothing; not 第3号 or 3个. */
  private static final Pattern UNIT = Pattern.compile("[百千]?万?亿?元|万?人次?|名|万?户|个?小时|分钟");

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

  /** Returns the unit that a cell of this style shows behind its number: 万元; mostly empty. */
  String unit(int style) {
    if (style < 0 || style >= cells.size()) {
      return "";
    }
    Matcher shown =
        WITH_UNIT.matcher(SILENT.matcher(String.valueOf(pattern(style))).replaceAll(""));
    if (!shown.matches()) {
      return "";
    }
    String word = shown.group(1) == null ? shown.group(2).replace("\\", "") : shown.group(1);
    return UNIT.matcher(word).matches() ? word : "";
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
