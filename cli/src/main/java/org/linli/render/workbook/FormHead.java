package org.linli.render.workbook;

import java.io.IOException;
import java.util.List;
import org.linli.notice.Form;
import org.linli.render.HeadFields;

/**
 * What stands above the rows of an official form: its title, its unit line, its head fields, and
 * the heading of its columns in one row or two.
 *
 * @param form whose head it is
 * @param fields what stands behind the head fields
 */
record FormHead(Form form, HeadFields fields) {

  /** Returns how wide the columns are, in half-width characters. */
  List<Integer> widths() {
    return form.leaves().stream().map(FormHead::width).toList();
  }

  /** A form that leaves the width open gets what its headings need. */
  private static int width(Form.Column leaf) {
    int characters = leaf.width() > 0 ? leaf.width() : Math.min(12, leaf.heading().length() + 2);
    return characters * 2 + 1;
  }

  /** Returns how many rows it takes. */
  int rows() {
    int above = (form.unitLine().isPresent() ? 1 : 0) + (form.headFields().isEmpty() ? 0 : 1);
    return 1 + above + depth();
  }

  /** Writes it on a sheet that has just begun. */
  void write(Sheet sheet) throws IOException {
    sheet.across(Style.TITLE, 36, form.title());
    if (form.unitLine().isPresent()) {
      sheet.across(Style.CENTERED_LINE, 20, form.unitLine().get());
    }
    headFields(sheet);
    columns(sheet);
  }

  private void headFields(Sheet sheet) throws IOException {
    List<String> names = form.headFields();
    if (names.isEmpty()) {
      return;
    }
    int columns = form.leaves().size();
    sheet.nextRow(22);
    for (int i = 0; i < names.size(); i++) {
      int from = columns * i / names.size() + 1;
      int to = columns * (i + 1) / names.size();
      Style style = i > 0 && i == names.size() - 1 ? Style.ASIDE : Style.LINE;
      sheet.text(style, fields.filled(names.get(i)));
      for (int column = from + 1; column <= to; column++) {
        sheet.blank(style);
      }
      sheet.merge(sheet.row(), from, sheet.row(), to);
    }
  }

  /** The heading of the columns: one row, or two where a column has parts. */
  private void columns(Sheet sheet) throws IOException {
    sheet.nextRow(depth() == 1 ? Math.max(34, lines() * 15 + 4) : 24);
    int upper = sheet.row();
    int column = 1;
    for (Form.Column top : form.columns()) {
      sheet.text(Style.FORM_HEAD, top.heading());
      for (int i = 1; i < top.parts().size(); i++) {
        sheet.blank(Style.FORM_HEAD);
      }
      int width = Math.max(1, top.parts().size());
      int lowest = top.parts().isEmpty() ? upper + depth() - 1 : upper;
      sheet.merge(upper, column, lowest, column + width - 1);
      column += width;
    }
    if (depth() == 1) {
      return;
    }
    sheet.nextRow(24);
    for (Form.Column top : form.columns()) {
      if (top.parts().isEmpty()) {
        sheet.blank(Style.FORM_HEAD);
      }
      for (Form.Column part : top.parts()) {
        sheet.text(Style.FORM_HEAD, part.heading());
      }
    }
  }

  /** Returns how many lines the longest heading takes within its column. */
  private int lines() {
    return form.leaves().stream()
        .mapToInt(leaf -> -Math.floorDiv(-leaf.heading().length(), width(leaf) / 2))
        .max()
        .orElse(1);
  }

  private int depth() {
    return form.columns().stream().anyMatch(column -> !column.parts().isEmpty()) ? 2 : 1;
  }
}
