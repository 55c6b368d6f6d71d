package org.linli.render.document;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A report, rendered: its Markdown, and what is written from it.
 *
 * @param markdown summary.md, as the template gave it
 * @param document the same as an official document
 */
public record Rendered(String markdown, Document document) {
  /** Returns summary.html: one page that needs no other file and no network. */
  public String html() {
    return HtmlPage.of(document);
  }

  /**
   * Writes summary.docx. Equal reports give equal bytes; the stream is not closed.
   *
   * @throws IOException if the stream cannot be written
   */
  public void writeWord(OutputStream out) throws IOException {
    WordDocument.write(document, out);
  }
}
