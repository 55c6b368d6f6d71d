package org.linli.render.workbook;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The .xlsx package: its parts one after the other, in an order and with a time that never change.
 * The sheets are written in the order in which they stand.
 */
final class Book implements Closeable {
  static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String PACKAGE_RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.";

  /** Sheets are long and repeat themselves: a fast packing loses little. */
  private static final int PACKING = Deflater.BEST_SPEED + 2;

  private static final int LONGEST_NAME = 31;

  /** What spreadsheets forbid in the name of a sheet, and what XML would have escaped. */
  private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\：'<>&\"]");

  private final ZipOutputStream zip;
  private final LocalDateTime time;
  private final List<Entry> sheets = new ArrayList<>();
  private final List<Chart> charts = new ArrayList<>();
  private Optional<SharedTexts> texts = Optional.empty();

  /** A sheet that has been written: its name, the rows repeated on each page, and its filter. */
  private record Entry(
      String name, String headRows, Optional<String> filter, Optional<Integer> chart) {}

  /**
   * Begins a workbook.
   *
   * @param asOf the day that every part is dated by
   */
  Book(Path file, String title, LocalDate asOf) throws IOException {
    this.zip =
        new ZipOutputStream(
            new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.UTF_8);
    this.time = asOf.atStartOfDay();
    zip.setLevel(PACKING);
    part(
        "_rels/.rels",
        relations(
            relation(1, RELATIONS + "/officeDocument", "xl/workbook.xml"),
            relation(2, PACKAGE_RELATIONS + "/metadata/core-properties", "docProps/core.xml"),
            relation(3, RELATIONS + "/extended-properties", "docProps/app.xml")));
    part("docProps/core.xml", core(title, asOf));
    part(
        "docProps/app.xml",
        XML
            + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "extended-properties\"><Application>linli</Application></Properties>");
  }

  /** Has the workbook hold texts that its sheets share. */
  void share(SharedTexts shared) {
    texts = Optional.of(shared);
  }

  /**
   * Returns a name that spreadsheets allow for the next sheet: 31 characters, without some signs,
   * and one that no sheet before it bears in any case.
   */
  String sheetName(String wanted) {
    String plain = FORBIDDEN.matcher(wanted).replaceAll("");
    String name = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    for (int number = 2; name.isEmpty() || isBorne(name); number++) {
      String end = "（" + number + "）";
      name = plain.substring(0, Math.min(LONGEST_NAME - end.length(), plain.length())) + end;
    }
    return name;
  }

  private boolean isBorne(String name) {
    return sheets.stream().anyMatch(sheet -> sheet.name().equalsIgnoreCase(name));
  }

  /** Returns the stream for the next sheet; ending it is {@link #endSheet}. */
  OutputStream beginSheet() throws IOException {
    entry("xl/worksheets/sheet" + (sheets.size() + 1) + ".xml");
    return unclosed();
  }

  /**
   * Ends the sheet begun last.
   *
   * @param name one of our own, or as {@link #sheetName} gives it
   * @param headRows first and last row of the heading, as {@code $1:$4}
   * @param filter the range with a filter
   * @param chart the chart that stands on it under the relation {@code rId1}
   */
  void endSheet(String name, String headRows, Optional<String> filter, Optional<Chart> chart)
      throws IOException {
    zip.closeEntry();
    chart.ifPresent(charts::add);
    sheets.add(new Entry(name, headRows, filter, chart.map(drawn -> charts.size())));
  }

  /** Writes the parts that hold the sheets together. */
  void finish() throws IOException {
    for (int i = 0; i < sheets.size(); i++) {
      if (sheets.get(i).chart().isPresent()) {
        charts(i + 1, sheets.get(i).chart().get());
      }
    }
    part("xl/styles.xml", Style.part());
    if (texts.isPresent()) {
      part("xl/" + SharedTexts.PART, texts.get().part());
    }
    part("xl/workbook.xml", workbook());
    part("xl/_rels/workbook.xml.rels", workbookRelations());
    part("[Content_Types].xml", contentTypes());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private void charts(int sheet, int chart) throws IOException {
    String drawing = "drawing" + chart + ".xml";
    part(
        "xl/worksheets/_rels/sheet" + sheet + ".xml.rels",
        relations(relation(1, RELATIONS + "/drawing", "../drawings/" + drawing)));
    part("xl/drawings/" + drawing, charts.get(chart - 1).drawing());
    part(
        "xl/drawings/_rels/" + drawing + ".rels",
        relations(relation(1, RELATIONS + "/chart", "../charts/chart" + chart + ".xml")));
    part("xl/charts/chart" + chart + ".xml", charts.get(chart - 1).part());
  }

  private String workbook() {
    StringBuilder xml = new StringBuilder(XML);
    xml.append("<workbook xmlns=\"").append(MAIN).append("\" xmlns:r=\"").append(RELATIONS);
    xml.append("\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
    for (int i = 0; i < sheets.size(); i++) {
      xml.append("<sheet name=\"").append(sheets.get(i).name()).append("\" sheetId=\"");
      xml.append(i + 1).append("\" r:id=\"rId").append(i + 1).append("\"/>");
    }
    xml.append("</sheets><definedNames>");
    for (int i = 0; i < sheets.size(); i++) {
      Entry sheet = sheets.get(i);
      int id = i;
      sheet
          .filter()
          .ifPresent(
              range ->
                  xml.append("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"")
                      .append(id)
                      .append("\" hidden=\"1\">'")
                      .append(sheet.name())
                      .append("'!")
                      .append(absolute(range))
                      .append("</definedName>"));
    }
    for (int i = 0; i < sheets.size(); i++) {
      xml.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"").append(i);
      xml.append("\">'").append(sheets.get(i).name()).append("'!").append(sheets.get(i).headRows());
      xml.append("</definedName>");
    }
    return xml.append("</definedNames></workbook>").toString();
  }

  private static String absolute(String range) {
    return range.replaceAll("([A-Z]+)([0-9]+)", "\\$$1\\$$2");
  }

  private String workbookRelations() {
    List<String> all = new ArrayList<>();
    for (int i = 1; i <= sheets.size(); i++) {
      all.add(relation(i, RELATIONS + "/worksheet", "worksheets/sheet" + i + ".xml"));
    }
    all.add(relation(sheets.size() + 1, RELATIONS + "/styles", "styles.xml"));
    texts.ifPresent(
        shared ->
            all.add(relation(sheets.size() + 2, RELATIONS + "/sharedStrings", SharedTexts.PART)));
    return relations(all.toArray(String[]::new));
  }

  private String contentTypes() {
    StringBuilder xml = new StringBuilder(XML);
    xml.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
    xml.append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.");
    xml.append("relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    override(xml, "xl/workbook.xml", TYPE + "spreadsheetml.sheet.main+xml");
    override(xml, "xl/styles.xml", TYPE + "spreadsheetml.styles+xml");
    if (texts.isPresent()) {
      override(xml, "xl/" + SharedTexts.PART, TYPE + "spreadsheetml.sharedStrings+xml");
    }
    for (int i = 1; i <= sheets.size(); i++) {
      override(xml, "xl/worksheets/sheet" + i + ".xml", TYPE + "spreadsheetml.worksheet+xml");
    }
    for (int i = 1; i <= charts.size(); i++) {
      override(xml, "xl/drawings/drawing" + i + ".xml", TYPE + "drawing+xml");
      override(xml, "xl/charts/chart" + i + ".xml", TYPE + "drawingml.chart+xml");
    }
    override(
        xml, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    override(xml, "docProps/app.xml", TYPE + "extended-properties+xml");
    return xml.append("</Types>").toString();
  }

  private static void override(StringBuilder xml, String part, String type) {
    xml.append("<Override PartName=\"/").append(part).append("\" ContentType=\"");
    xml.append(type).append("\"/>");
  }

  private static String core(String title, LocalDate asOf) {
    String day = "<dcterms:%s xsi:type=\"dcterms:W3CDTF\">" + asOf + "T00:00:00Z</dcterms:%s>";
    return XML
        + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
        + "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
        + title.replace("&", "&amp;").replace("<", "&lt;")
        + "</dc:title><dc:creator>linli</dc:creator>"
        + day.replace("%s", "created")
        + day.replace("%s", "modified")
        + "</cp:coreProperties>";
  }

  private static String relation(int id, String type, String target) {
    return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  private static String relations(String... all) {
    return XML
        + "<Relationships xmlns=\""
        + PACKAGE_RELATIONS
        + "\">"
        + String.join("", all)
        + "</Relationships>";
  }

  private void part(String name, String xml) throws IOException {
    part(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  private void part(String name, byte[] xml) throws IOException {
    entry(name);
    zip.write(xml);
    zip.closeEntry();
  }

  private void entry(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(time);
    zip.putNextEntry(entry);
  }

  /** Closing an entry is the book's affair. */
  private OutputStream unclosed() {
    return new FilterOutputStream(zip) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        zip.write(bytes, from, length);
      }

      @Override
      public void close() {
        // The entry is closed by endSheet.
      }
    };
  }
}
