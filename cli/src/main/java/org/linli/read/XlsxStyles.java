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

/** Collects what a workbook's cell styles make of numbers: days, percent, sums with a unit. */
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
  private final Map<Integer, Showing> known = new HashMap<>();
  private boolean inCells;

  /**
   * What a style makes of a number.
   *
   * @param date whether it shows a day
   * @param percent whether it shows it in percent
   * @param unit what it shows behind it: 万元; mostly empty
   */
  record Showing(boolean date, boolean percent, String unit) {
    private static final Showing PLAIN = new Showing(false, false, "");
  }

  /** Returns what a style makes of a number; each style is looked at once. */
  Showing showing(int style) {
    return style < 0 || style >= cells.size()
        ? Showing.PLAIN
        : known.computeIfAbsent(style, this::lookedAt);
  }

  private Showing lookedAt(int style) {
    @Nullable String pattern = pattern(style);
    String format = String.valueOf(pattern);
    boolean percent = LITERAL.matcher(format).replaceAll("").indexOf('%') >= 0;
    return new Showing(DateUtil.isADateFormat(cells.get(style), pattern), percent, unit(format));
  }

  private static String unit(String format) {
    Matcher shown = WITH_UNIT.matcher(SILENT.matcher(format).replaceAll(""));
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
