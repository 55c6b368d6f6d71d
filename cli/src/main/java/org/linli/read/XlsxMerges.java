package org.linli.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the merged cells of a sheet that span several rows: a sheet names them only after its
 * rows, so they are read in a pass of their own. Then tells for each row which cell from above
 * spans it.
 */
final class XlsxMerges extends DefaultHandler {
  private static final int MOST = 10_000;

  private final Map<Integer, List<CellRangeAddress>> byFirstRow = new HashMap<>();
  private final List<Spanning> open = new ArrayList<>();
  private int seen;

  private record Spanning(int column, int lastRow, String text) {}

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes)
      throws SAXException {
    if (!name.equals("mergeCell")) {
      return;
    }
    seen++;
    if (seen > MOST) {
      throw new SAXException(new OfficeRefused("merges-too-many"));
    }
    CellRangeAddress area = area(String.valueOf(attributes.getValue("ref")));
    if (area.getLastRow() > area.getFirstRow()) {
      byFirstRow.computeIfAbsent(area.getFirstRow() + 1, key -> new ArrayList<>()).add(area);
    }
  }

  private static CellRangeAddress area(String reference) throws SAXException {
    try {
      return CellRangeAddress.valueOf(reference);
    } catch (IllegalArgumentException wrong) {
      throw new SAXException(new OfficeRefused("cell-name-wrong"));
    }
  }

  /** Notes the texts of the merged cells that begin in a row, numbered from 1. */
  void remember(int row, Map<Integer, RawCell> cells) {
    open.removeIf(spanning -> spanning.lastRow < row);
    for (CellRangeAddress area : byFirstRow.getOrDefault(row, List.of())) {
      RawCell cell = cells.get(area.getFirstColumn() + 1);
      if (cell != null) {
        String text = cell.day().orElse(cell.text());
        open.add(new Spanning(area.getFirstColumn() + 1, area.getLastRow() + 1, text));
      }
    }
  }

  /** Returns the texts, by column from 1, of the merged cells that span a row from above. */
  Map<Integer, String> covering(int row) {
    Map<Integer, String> texts = new HashMap<>();
    for (Spanning spanning : open) {
      texts.put(spanning.column, spanning.text);
    }
    byFirstRow
        .getOrDefault(row, List.of())
        .forEach(area -> texts.remove(area.getFirstColumn() + 1));
    return texts;
  }
}
