package org.linli.render.document;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.notice.Form;
import org.linli.notice.Form.Column;

/**
 * A page of a record form, filled in or blank. The form's rows are the pack's: a column with parts
 * is a row of labels and values, one whose heading has a colon is a box, any other a label with its
 * value.
 *
 * @param form whose page it is
 */
record RecordPage(Form form) {
  private static final Pattern TITLE = Pattern.compile("(.+)(情况\\p{IsHan}*表)");

  /**
   * Writes the page.
   *
   * @param value what stands in a column's box; empty for nothing
   * @param images of the box of 佐证材料
   */
  void write(
      FormSheet sheet,
      FormSheet.Place place,
      Function<Column, String> value,
      List<FormImage> images)
      throws IOException {
    sheet.begin(form.label(), titleLines(form.title()), place);
    for (Column row : form.columns()) {
      row(sheet, row, value, images);
    }
    sheet.end(form.foot().orElse(""));
  }

  private static void row(
      FormSheet sheet, Column row, Function<Column, String> value, List<FormImage> images)
      throws IOException {
    if (!row.parts().isEmpty()) {
      Column left = row.parts().get(0);
      Column right = row.parts().get(row.parts().size() - 1);
      sheet.pair(left.heading(), value.apply(left), right.heading(), value.apply(right));
    } else if (row.key().filter("evidence"::equals).isPresent()) {
      sheet.imageBox(row.heading(), images);
    } else if (row.heading().indexOf('：') >= 0) {
      boolean story = row.key().filter("detail"::equals).isPresent();
      sheet.box(
          row.heading(), value.apply(row), story ? FormSheet.BoxSize.HIGH : FormSheet.BoxSize.LOW);
    } else {
      sheet.single(row.heading(), value.apply(row));
    }
  }

  /** The kind of form stands on a line of its own, as the notice prints it. */
  static List<String> titleLines(String text) {
    Matcher title = TITLE.matcher(text);
    return title.matches() ? List.of(title.group(1), title.group(2)) : TitleLines.of(text);
  }
}
