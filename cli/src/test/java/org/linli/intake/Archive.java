package org.linli.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An office file put together part by part, as no program would write it. */
final class Archive {
  private static final String DOCUMENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private Archive(String type) {
    part(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + type
            + "\"/></Types>");
    part(
        "_rels/.rels",
        relations(
            "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"));
  }

  /** Begins a Word document. */
  static Archive document() {
    return new Archive(DOCUMENT);
  }

  /** Begins a file whose main part is something else. */
  static Archive of(String type) {
    return new Archive(type);
  }

  static String relations(String all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }

  /** Sets the words of the document's body. */
  Archive body(String xml) {
    return part(
        "word/document.xml",
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>"
            + xml
            + "</w:body></w:document>");
  }

  Archive part(String name, String text) {
    return part(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Archive part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  Path write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }

  /** A paragraph. */
  static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  /** A cell. */
  static String cell(String text) {
    return "<w:tc>" + paragraph(text) + "</w:tc>";
  }

  /** A row of cells, each with what stands in it. */
  static String row(Iterable<String> texts) {
    StringBuilder row = new StringBuilder("<w:tr>");
    texts.forEach(text -> row.append(cell(text)));
    return row.append("</w:tr>").toString();
  }

  /** A table of Attachment 1. */
  static String table(String... rows) {
    return "<w:tbl>" + row(Forms.HEADING) + String.join("", rows) + "</w:tbl>";
  }
}
