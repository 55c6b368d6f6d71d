package org.linli.render.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.linli.notice.Form;
import org.linli.notice.Notice;
import org.linli.render.HeadFields;

/** An official form to fill in, as a Word document to the letter of the notice. */
public final class BlankWordForm {
  private BlankWordForm() {}

  /**
   * Writes a form: a record form as the one page that it is, a table form across a page with so
   * many empty rows. Equal forms give equal bytes; the stream is not closed.
   *
   * @param day that the document is dated by
   * @param rows of a table form that are to be filled in
   * @throws IOException if the stream cannot be written
   */
  public static void write(Form form, Notice notice, LocalDate day, int rows, OutputStream out)
      throws IOException {
    try (var file = new WordPackage(out, form.title(), notice.issuer().orElse(""), day)) {
      XmlWriter xml = file.document();
      if (form.layout() == Form.Layout.RECORD) {
        new RecordPage(form)
            .write(new FormSheet(xml), FormSheet.Place.FIRST, column -> "", List.of());
        WordPage.FORM.write(xml);
      } else {
        new TableForm(form, HeadFields.blank(notice), xml).write(rows);
        WordPage.ACROSS.write(xml);
      }
      xml.end();
    }
  }
}
