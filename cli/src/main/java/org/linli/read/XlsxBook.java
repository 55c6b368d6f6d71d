package org.linli.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An open workbook, read by events: its sheets' parts, shared texts and date formats. No model of
 * it is ever built, so that a hostile file costs no memory.
 */
final class XlsxBook implements AutoCloseable {
  private static final List<String> HIDDEN = Arrays.asList("hidden", "veryHidden");

  private final OPCPackage file;
  private final XSSFReader reader;
  private final XlsxStrings strings = new XlsxStrings();
  private final XlsxStyles styles = new XlsxStyles();
  private final Set<String> hidden = new HashSet<>();
  private boolean from1904;

  /** Opens a file that {@link ZipPreflight} has passed. */
  XlsxBook(Path path) throws IOException {
    file = poi(() -> OPCPackage.open(path.toFile(), PackageAccess.READ));
    try {
      reader = poi(() -> opened(file));
      parse(poi(reader::getSharedStringsData), strings);
      parse(poi(reader::getStylesData), styles);
      parse(poi(reader::getWorkbookData), new Workbook());
    } catch (IOException | RuntimeException refused) {
      file.revert();
      throw refused;
    }
  }

  private static XSSFReader opened(OPCPackage file) throws IOException, OpenXML4JException {
    if (file.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT).size() > 0) {
      throw new OfficeRefused("strict-format");
    }
    return new XSSFReader(file);
  }

  /** What is asked of POI. */
  private interface Asked<T> {
    T answer() throws IOException, OpenXML4JException;
  }

  /**
   * Whatever POI throws at parts that are damaged or missing: this file is refused, nothing else.
   */
  private static <T> T poi(Asked<T> asked) throws IOException {
    try {
      return asked.answer();
    } catch (OpenXML4JException | RuntimeException broken) {
      throw new OfficeRefused("not-a-workbook");
    }
  }

  /**
   * The workbook's own part, which has to be one: a text document has other roots. In workbooks
   * from old Macintoshes days count from 1904.
   */
  private final class Workbook extends DefaultHandler {
    private boolean begun;

    @Override
    public void startElement(String uri, String name, String prefixed, Attributes attributes)
        throws SAXException {
      if (!begun && !name.equals("workbook")) {
        throw new SAXException(new OfficeRefused("not-a-workbook"));
      }
      begun = true;
      if (name.equals("workbookPr")) {
        String date1904 = String.valueOf(attributes.getValue("date1904"));
        from1904 = date1904.equals("1") || date1904.equals("true");
      } else if (name.equals("sheet") && HIDDEN.contains(attributes.getValue("state"))) {
        hidden.add(String.valueOf(attributes.getValue("name")));
      }
    }
  }

  /** What is done with a sheet. */
  interface SheetReader {
    /** Takes a sheet by its name and position. */
    void sheet(String name, int position) throws IOException;
  }

  /** Goes through the sheets in their order. */
  void sheets(SheetReader taker) throws IOException {
    XSSFReader.SheetIterator sheets = iterator();
    for (int position = 0; poi(sheets::hasNext); position++) {
      poi(sheets::next).close();
      taker.sheet(poi(sheets::getSheetName), position);
    }
  }

  /** Returns whether a sheet is not shown to those who open the workbook. */
  boolean isHidden(String sheet) {
    return hidden.contains(sheet);
  }

  /** Sends the events of the sheet at a position to a handler. */
  void parse(int position, DefaultHandler handler) throws IOException {
    Iterator<InputStream> sheets = iterator();
    for (int i = 0; i < position; i++) {
      poi(sheets::next).close();
    }
    parse(poi(sheets::next), handler);
  }

  private XSSFReader.SheetIterator iterator() throws IOException {
    return poi(() -> (XSSFReader.SheetIterator) reader.getSheetsData());
  }

  private static void parse(@Nullable InputStream part, DefaultHandler handler) throws IOException {
    if (part == null) {
      return;
    }
    try (part) {
      OfficeXml.parse(part, handler);
    }
  }

  /** Returns a shared text; empty where the workbook has none of this number. */
  Optional<String> text(int index) {
    return strings.text(index);
  }

  /** Returns what a style makes of a number. */
  XlsxStyles.Showing showing(int style) {
    return styles.showing(style);
  }

  /** Returns the day of a number of days, as workbooks count them. */
  Optional<LocalDate> day(double serial) {
    if (!DateUtil.isValidExcelDate(serial)) {
      return Optional.empty();
    }
    LocalDateTime time = DateUtil.getLocalDateTime(serial, from1904);
    return Optional.ofNullable(time).map(LocalDateTime::toLocalDate);
  }

  @Override
  public void close() {
    // Reverting closes without writing anything back.
    file.revert();
  }
}
