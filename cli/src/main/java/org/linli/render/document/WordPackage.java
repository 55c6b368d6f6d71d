package org.linli.render.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.linli.render.Resources;

/**
 * A .docx file in the making: the parts that every document has, its images, and last its text. All
 * dates are the document's own, and parts stand in a fixed order, so that equal documents have
 * equal bytes.
 */
final class WordPackage implements Closeable {
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final LocalDate FIRST_OF_ZIP = LocalDate.of(1980, 1, 1);

  private final ZipOutputStream zip;
  private final LocalDateTime time;
  private final Map<String, String> relations = new LinkedHashMap<>();
  private int images;

  /** Begins a file with its fixed parts. The stream is not closed. */
  WordPackage(OutputStream out, String title, String author, LocalDate date) throws IOException {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    this.time = (date.isBefore(FIRST_OF_ZIP) ? FIRST_OF_ZIP : date).atStartOfDay();
    contentTypes();
    packageRelations();
    properties(title, author, date);
    fixed("styles", "styles.xml");
    fixed("settings", "settings.xml");
    fixed("fontTable", "fontTable.xml");
    fixed("footer", "footer-odd.xml");
    fixed("footer", "footer-even.xml");
  }

  /** The relation's id of the footer of odd pages. */
  static final String FOOTER_ODD = "rId4";

  /** The relation's id of the footer of even pages. */
  static final String FOOTER_EVEN = "rId5";

  /** Adds an image, and returns the id by which the text shows it. */
  String image(byte[] content, String ending) throws IOException {
    images++;
    String name = "media/image" + images + "." + ending;
    entry("word/" + name);
    zip.write(content);
    zip.closeEntry();
    return relation("image", name);
  }

  /** Begins the text; nothing but {@link #close} may follow its end. */
  XmlWriter document() throws IOException {
    XmlWriter rels = part("word/_rels/document.xml.rels");
    rels.open("Relationships", "xmlns", PACKAGE + "relationships");
    for (Map.Entry<String, String> relation : relations.entrySet()) {
      String[] typeAndTarget = relation.getValue().split(" ", 2);
      rels.empty(
          "Relationship",
          "Id",
          relation.getKey(),
          "Type",
          OFFICE + "relationships/" + typeAndTarget[0],
          "Target",
          typeAndTarget[1]);
    }
    rels.end();
    XmlWriter text = part("word/document.xml");
    text.open(
        "w:document",
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r",
        OFFICE + "relationships",
        "xmlns:wp",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:a",
        "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:pic",
        "http://schemas.openxmlformats.org/drawingml/2006/picture");
    return text.open("w:body");
  }

  @Override
  public void close() throws IOException {
    zip.finish();
    zip.flush();
  }

  private void contentTypes() throws IOException {
    XmlWriter types = part("[Content_Types].xml");
    types.open("Types", "xmlns", PACKAGE + "content-types");
    contentType(
        types, "Default", "rels", "application/vnd.openxmlformats-package.relationships+xml");
    contentType(types, "Default", "xml", "application/xml");
    contentType(types, "Default", "jpeg", "image/jpeg");
    contentType(types, "Default", "png", "image/png");
    contentType(types, "Override", "/word/document.xml", WORD_TYPE + "document.main+xml");
    contentType(types, "Override", "/word/styles.xml", WORD_TYPE + "styles+xml");
    contentType(types, "Override", "/word/settings.xml", WORD_TYPE + "settings+xml");
    contentType(types, "Override", "/word/fontTable.xml", WORD_TYPE + "fontTable+xml");
    contentType(types, "Override", "/word/footer-odd.xml", WORD_TYPE + "footer+xml");
    contentType(types, "Override", "/word/footer-even.xml", WORD_TYPE + "footer+xml");
    contentType(
        types,
        "Override",
        "/docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml");
    contentType(
        types,
        "Override",
        "/docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    types.end();
  }

  private static void contentType(XmlWriter types, String kind, String of, String type)
      throws IOException {
    String key = kind.equals("Default") ? "Extension" : "PartName";
    types.empty(kind, key, of, "ContentType", type);
  }

  private void packageRelations() throws IOException {
    XmlWriter rels = part("_rels/.rels");
    rels.open("Relationships", "xmlns", PACKAGE + "relationships");
    String[][] all = {
      {"rId1", OFFICE + "relationships/officeDocument", "word/document.xml"},
      {"rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"},
      {"rId3", OFFICE + "relationships/extended-properties", "docProps/app.xml"},
    };
    for (String[] one : all) {
      rels.empty("Relationship", "Id", one[0], "Type", one[1], "Target", one[2]);
    }
    rels.end();
  }

  private void properties(String title, String author, LocalDate date) throws IOException {
    XmlWriter core = part("docProps/core.xml");
    core.open(
        "cp:coreProperties",
        "xmlns:cp",
        PACKAGE + "metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms",
        "http://purl.org/dc/terms/",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance");
    core.open("dc:title").text(title).close();
    core.open("dc:creator").text(author).close();
    core.open("cp:lastModifiedBy").text(author).close();
    for (String event : new String[] {"dcterms:created", "dcterms:modified"}) {
      core.open(event, "xsi:type", "dcterms:W3CDTF").text(date + "T00:00:00Z").close();
    }
    core.open("dc:language").text("zh-CN").close();
    core.end();
    XmlWriter app = part("docProps/app.xml");
    app.open("Properties", "xmlns", OFFICE + "extended-properties");
    app.open("Application").text("linli").close();
    app.open("Company").text(author).close();
    app.end();
  }

  private void fixed(String type, String name) throws IOException {
    entry("word/" + name);
    zip.write(Resources.text(WordPackage.class, "word/" + name).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    relation(type, name);
  }

  private String relation(String type, String target) {
    String id = "rId" + (relations.size() + 1);
    relations.put(id, type + " " + target);
    return id;
  }

  private XmlWriter part(String name) throws IOException {
    entry(name);
    return new XmlWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8)).declaration();
  }

  private void entry(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(time);
    zip.putNextEntry(entry);
  }
}
