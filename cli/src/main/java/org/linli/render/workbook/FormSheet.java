package org.linli.render.workbook;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.model.Activity;
import org.linli.model.Row;
import org.linli.notice.FieldSpec;
import org.linli.notice.Form;
import org.linli.notice.Notice;
import org.linli.render.ChineseDays;
import org.linli.render.FieldText;
import org.linli.render.KnownTexts;
import org.linli.render.Privacy;
import org.linli.value.Beneficiaries;

/**
 * 情况统计表: Attachment 1 to the letter of its form, with the counted activities of all units and 序号
 * given anew.
 */
final class FormSheet {
  static final String NAME = "情况统计表";

  private final Form form;
  private final List<Form.Column> leaves;
  private final Notice notice;
  private final Privacy privacy;
  private final RowSheet rows;
  private final KnownTexts<String> narratives;
  private long number;

  /**
   * Begins the sheet.
   *
   * @param office 填表单位
   * @param filledOn 填表时间
   */
  FormSheet(
      Form form,
      Notice notice,
      Privacy privacy,
      String office,
      LocalDate filledOn,
      RowSheet.Destination destination,
      int mostRows) {
    this.form = form;
    this.leaves = form.leaves();
    this.notice = notice;
    this.privacy = privacy;
    this.narratives = new KnownTexts<>(privacy::narrative);
    List<Integer> widths = leaves.stream().map(FormSheet::width).toList();
    int above = (form.unitLine().isPresent() ? 1 : 0) + (form.headFields().isEmpty() ? 0 : 1);
    this.rows =
        new RowSheet(
            new RowSheet.Layout(
                NAME,
                widths,
                1 + above + depth(),
                sheet -> heading(sheet, office, filledOn),
                form.foot()),
            destination,
            mostRows);
  }

  /** Writes a counted activity. */
  void write(Row row) throws IOException {
    Sheet sheet = rows.nextRow();
    number++;
    Activity activity = row.activity();
    for (Form.Column leaf : leaves) {
      cell(sheet, leaf.key().orElse(""), activity);
    }
  }

  void finish() throws IOException {
    rows.finish();
  }

  private void cell(Sheet sheet, String key, Activity activity) throws IOException {
    switch (key) {
      case "no" -> sheet.number(Style.CENTERED, number);
      case "period" ->
          sheet.text(Style.CENTERED, activity.period().map(ChineseDays::of).orElse(""));
      case "organizations" ->
          sheet.text(Style.TEXT, privacy.text(String.join("、", activity.organizations())));
      case "participants" -> {
        if (activity.participants().isPresent()) {
          sheet.number(Style.INTEGER, activity.participants().get().value());
        } else {
          sheet.blank(Style.INTEGER);
        }
      }
      case "funds" -> {
        if (activity.funds().isPresent()) {
          sheet.number(Style.MONEY, activity.funds().get().yuan());
        } else {
          sheet.blank(Style.MONEY);
        }
      }
      case "beneficiaries" -> beneficiaries(sheet, activity);
      case "overview" -> sheet.text(Style.TEXT, narratives.of(activity.narrative()));
      default -> sheet.text(Style.TEXT, field(key, activity.row()));
    }
  }

  private String field(String key, Row row) {
    Optional<FieldSpec> spec = notice.table("activities").flatMap(table -> table.field(key));
    return spec.map(field -> privacy.field("activities", key, FieldText.of(field, row, notice)))
        .orElse("");
  }

  /** Groups and numbers as the unit wrote them; a number alone stays a number. */
  private void beneficiaries(Sheet sheet, Activity activity) throws IOException {
    String text = activity.beneficiaries().map(Beneficiaries::text).orElse("");
    String groups = String.join("、", activity.beneficiaryGroups());
    if (!groups.isEmpty()) {
      sheet.text(Style.TEXT, narratives.of(groups + text));
    } else if (isNumber(text)) {
      sheet.number(Style.INTEGER, Long.parseLong(text));
    } else {
      sheet.text(Style.TEXT, narratives.of(text));
    }
  }

  /** In half-width characters; a form that leaves the width open gets what its headings need. */
  private static int width(Form.Column leaf) {
    int characters = leaf.width() > 0 ? leaf.width() : Math.min(12, leaf.heading().length() + 2);
    return characters * 2 + 1;
  }

  /** Whether the text is digits alone, few enough to stay exact in a spreadsheet. */
  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= 15
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private void heading(Sheet sheet, String office, LocalDate filledOn) throws IOException {
    sheet.across(Style.TITLE, 36, form.title());
    if (form.unitLine().isPresent()) {
      sheet.across(Style.CENTERED_LINE, 20, form.unitLine().get());
    }
    headFields(sheet, office, filledOn);
    columns(sheet);
  }

  private void headFields(Sheet sheet, String office, LocalDate filledOn) throws IOException {
    List<String> fields = form.headFields();
    if (fields.isEmpty()) {
      return;
    }
    sheet.nextRow(22);
    for (int i = 0; i < fields.size(); i++) {
      int from = leaves.size() * i / fields.size() + 1;
      int to = leaves.size() * (i + 1) / fields.size();
      Style style = i > 0 && i == fields.size() - 1 ? Style.ASIDE : Style.LINE;
      sheet.text(style, filled(fields.get(i), office, filledOn));
      for (int column = from + 1; column <= to; column++) {
        sheet.blank(style);
      }
      sheet.merge(sheet.row(), from, sheet.row(), to);
    }
  }

  private static String filled(String field, String office, LocalDate filledOn) {
    String value = "";
    if (field.contains("单位")) {
      value = office;
    } else if (field.contains("时间") || field.contains("日期")) {
      value = ChineseDays.of(filledOn);
    }
    return field + "：" + value;
  }

  /** The heading of the columns: one row, or two where a column has parts. */
  private void columns(Sheet sheet) throws IOException {
    sheet.nextRow(depth() == 1 ? 34 : 24);
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

  private int depth() {
    return form.columns().stream().anyMatch(column -> !column.parts().isEmpty()) ? 2 : 1;
  }
}
