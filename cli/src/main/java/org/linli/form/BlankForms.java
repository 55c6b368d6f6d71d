package org.linli.form;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linli.notice.Form;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.notice.Window;
import org.linli.publish.FreshFolder;
import org.linli.publish.OutputName;
import org.linli.publish.PublishException;
import org.linli.render.document.BlankWordForm;
import org.linli.render.workbook.BlankForm;

/**
 * The blank forms of a notice for sending down: its official forms to the letter, a table form as
 * workbook and as Word document, a record form as Word document; and for each table that it asks
 * for without printing a form a workbook with the table's fields.
 */
public final class BlankForms {
  /** How many rows of a table form fill one page of the Word document. */
  private static final int WORD_ROWS = 10;

  /** Office files are dated; those of a notice without any date by the first day they can bear. */
  private static final LocalDate UNDATED = LocalDate.of(1980, 1, 1);

  private final Notice notice;
  private final int rows;
  private final List<File> files = new ArrayList<>();

  private BlankForms(Notice notice, int rows) {
    this.notice = notice;
    this.rows = rows;
  }

  /**
   * A file.
   *
   * @param name of the file
   * @param form that it is
   */
  public record File(String name, Form form) {}

  /**
   * What was made.
   *
   * @param files in order
   * @param written whether they were; false where the folder held these very files already
   */
  public record Made(List<File> files, boolean written) {
    /** Copies the files. */
    public Made {
      files = List.copyOf(files);
    }
  }

  /**
   * Writes the forms. The same notice gives the same bytes.
   *
   * @param folder absent, empty, or holding these very files
   * @param rows to fill in of each workbook
   * @throws PublishException if the folder holds anything else, or another run is filling it
   * @throws IOException if the disk refuses; nothing is then written
   */
  public static Made write(Path folder, Notice notice, int rows)
      throws PublishException, IOException {
    BlankForms forms = new BlankForms(notice, rows);
    boolean written = FreshFolder.fill(folder, forms::all);
    return new Made(forms.files, written);
  }

  private void all(Path folder) throws IOException {
    for (Form form : notice.forms()) {
      String name = OutputName.of(form.label() + "-" + form.title());
      if (form.layout() == Form.Layout.TABLE) {
        workbook(folder, name + ".xlsx", form);
      }
      document(folder, name + ".docx", form);
    }
    for (TableSpec table : notice.tables().values()) {
      boolean printed =
          notice.forms().stream()
              .anyMatch(
                  form -> form.layout() == Form.Layout.TABLE && form.table().equals(table.name()));
      if (!printed) {
        workbook(folder, OutputName.of(table.title()) + ".xlsx", Ledger.of(table));
      }
    }
  }

  private void workbook(Path folder, String name, Form form) throws IOException {
    BlankForm.write(folder.resolve(name), form, notice, day(), rows);
    files.add(new File(name, form));
  }

  private void document(Path folder, String name, Form form) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      BlankWordForm.write(form, notice, day(), WORD_ROWS, out);
    }
    files.add(new File(name, form));
  }

  private LocalDate day() {
    return notice
        .issuedOn()
        .or(() -> notice.window().map(Window::start))
        .filter(day -> !day.isBefore(UNDATED))
        .orElse(UNDATED);
  }
}
