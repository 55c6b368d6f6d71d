package org.linli.render.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.notice.FieldSpec;
import org.linli.notice.Form;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.read.SheetNames;
import org.linli.render.HeadFields;

/**
 * A table form to fill in, as a workbook: the form to the letter, so many empty rows, and what is
 * held against each cell while somebody fills it in.
 */
public final class BlankForm {
  /** A check holds no longer list of its own; items are parted by commas. */
  private static final int LONGEST_LIST = 255;

  private static final int ROW_HEIGHT = 28;

  private final Form form;
  private final Notice notice;
  private final SharedTexts texts = new SharedTexts();
  private final Map<String, List<String>> options = new LinkedHashMap<>();

  private BlankForm(Form form, Notice notice) {
    this.form = form;
    this.notice = notice;
  }

  /**
   * Writes a form. Equal forms give equal bytes.
   *
   * @param file that is written
   * @param form a table form of the notice, or one that is made of a table's fields
   * @param day that the file is dated by
   * @param rows that are to be filled in
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, Form form, Notice notice, LocalDate day, int rows)
      throws IOException {
    try (Book book = new Book(file, form.title(), day)) {
      BlankForm blank = new BlankForm(form, notice);
      book.share(blank.texts);
      blank.form(book, rows);
      if (!blank.options.isEmpty()) {
        blank.options(book);
      }
      book.finish();
    }
  }

  private void form(Book book, int rows) throws IOException {
    FormHead head = new FormHead(form, HeadFields.blank(notice));
    Sheet sheet = sheet(book, head.widths(), head.rows());
    head.write(sheet);
    TableSpec table = notice.table(form.table()).orElseThrow();
    List<Optional<FieldSpec>> fields = fields(table);
    Set<String> columns =
        fields.stream().flatMap(Optional::stream).map(FieldSpec::key).collect(Collectors.toSet());
    EntryChecks checks = new EntryChecks(notice, table, columns, this::formula);
    int first = head.rows() + 1;
    for (int i = 0; i < fields.size(); i++) {
      String letters = Sheet.letters(i + 1);
      fields
          .get(i)
          .flatMap(field -> checks.of(field, letters, first, head.rows() + rows))
          .ifPresent(sheet::check);
    }
    for (int row = 0; row < rows; row++) {
      sheet.nextRow(ROW_HEIGHT);
      for (Optional<FieldSpec> field : fields) {
        sheet.blank(field.map(BlankForm::style).orElse(Style.ENTRY));
      }
    }
    if (form.foot().isPresent()) {
      sheet.across(Style.LINE, 20, form.foot().get());
    }
    sheet.end(Optional.empty(), Optional.empty());
    book.endSheet(book.sheetName(name()), "$1:$" + head.rows(), Optional.empty(), Optional.empty());
  }

  private Sheet sheet(Book book, List<Integer> widths, int frozen) throws IOException {
    return new Sheet(book.beginSheet(), widths, frozen, Optional.of(texts));
  }

  /** An official form's sheet bears its label; its whole title is too long for a tab. */
  private String name() {
    return form.label().isEmpty() ? form.title() : form.label();
  }

  private List<Optional<FieldSpec>> fields(TableSpec table) {
    return form.leaves().stream().map(leaf -> leaf.key().flatMap(table::field)).toList();
  }

  private static Style style(FieldSpec field) {
    return switch (field.type()) {
      case COUNT -> Style.INTEGER;
      case MONEY -> Style.MONEY;
      case DATE -> Style.DATE;
      case TEXT, LIST, PATHS, GROUPS -> Style.ENTRY;
      default -> Style.CENTERED;
    };
  }

  /** A short list stands in the check itself; a long one on a sheet of its own. */
  private String formula(String heading, List<String> items) {
    String list = String.join(",", items);
    boolean fits =
        list.length() <= LONGEST_LIST
            && items.stream().noneMatch(item -> item.contains(",") || item.contains("\""));
    if (fits) {
      return "\"" + list + "\"";
    }
    options.putIfAbsent(heading, items);
    String column = Sheet.letters(List.copyOf(options.keySet()).indexOf(heading) + 1);
    int last = options.getOrDefault(heading, items).size() + 1;
    return SheetNames.OPTIONS + "!$" + column + "$2:$" + column + "$" + last;
  }

  private void options(Book book) throws IOException {
    List<String> headings = new ArrayList<>(options.keySet());
    List<Integer> widths = headings.stream().map(heading -> 40).toList();
    Sheet sheet = sheet(book, widths, 1);
    sheet.head(20, headings);
    int longest = options.values().stream().mapToInt(List::size).max().orElse(0);
    for (int row = 0; row < longest; row++) {
      sheet.nextRow();
      for (String heading : headings) {
        List<String> items = options.getOrDefault(heading, List.of());
        sheet.text(Style.TEXT, row < items.size() ? items.get(row) : "");
      }
    }
    sheet.end(Optional.empty(), Optional.empty());
    book.endSheet(SheetNames.OPTIONS, "$1:$1", Optional.empty(), Optional.empty());
  }
}
