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
import org.linli.render.BeneficiariesWords;
import org.linli.render.ChineseDays;
import org.linli.render.FieldText;
import org.linli.render.HeadFields;
import org.linli.render.KnownTexts;
import org.linli.render.Privacy;

/**
 * 情况统计表: Attachment 1 to the letter of its form, with the counted activities of all units and 序号
 * given anew.
 */
final class FormSheet {
  static final String NAME = "情况统计表";

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
    this.leaves = form.leaves();
    this.notice = notice;
    this.privacy = privacy;
    this.narratives = new KnownTexts<>(privacy::narrative);
    FormHead head = new FormHead(form, new HeadFields(office, ChineseDays.of(filledOn)));
    this.rows =
        new RowSheet(
            new RowSheet.Layout(NAME, head.widths(), head.rows(), head::write, form.foot()),
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
    String text = BeneficiariesWords.of(activity);
    if (isNumber(text)) {
      sheet.number(Style.INTEGER, Long.parseLong(text));
    } else {
      sheet.text(Style.TEXT, narratives.of(text));
    }
  }

  /** Whether the text is digits alone, few enough to stay exact in a spreadsheet. */
  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= 15
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
