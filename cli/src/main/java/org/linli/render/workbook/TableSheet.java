package org.linli.render.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.notice.FieldSpec;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.render.FieldText;
import org.linli.render.Privacy;
import org.linli.render.PublishedRow;
import org.linli.value.Count;
import org.linli.value.Money;

/** The counted rows of one table of all units: 需求台账, 社会组织, 典型案例, 指标. */
final class TableSheet {
  private final TableSpec table;
  private final Notice notice;
  private final Privacy privacy;
  private final RowSheet rows;
  private long number;

  TableSheet(
      String name,
      String title,
      TableSpec table,
      Notice notice,
      Privacy privacy,
      RowSheet.Destination destination,
      int mostRows) {
    this.table = table;
    this.notice = notice;
    this.privacy = privacy;
    List<String> headings = new ArrayList<>(List.of("序号", "单位代码", "单位"));
    List<Integer> widths = new ArrayList<>(List.of(6, 10, 13));
    for (FieldSpec field : table.fields()) {
      headings.add(field.heading());
      widths.add(Math.max(width(field), field.heading().length() * 2 + 2));
    }
    headings.addAll(List.of("来源文件", "行"));
    widths.addAll(List.of(28, 6));
    this.rows =
        new RowSheet(
            new RowSheet.Layout(
                name,
                widths,
                2,
                sheet -> sheet.across(Style.TITLE, 32, title).head(30, headings),
                java.util.Optional.empty()),
            destination,
            mostRows);
  }

  /** Writes a counted row. */
  void write(Unit unit, Row row) throws IOException {
    number++;
    Sheet sheet = rows.nextRow().number(Style.CENTERED, number);
    sheet.text(Style.CENTERED, unit.code().text()).text(Style.TEXT, unit.name());
    PublishedRow published = privacy.row(table.name(), row::text);
    for (FieldSpec field : table.fields()) {
      cell(sheet, field, row, published);
    }
    source(sheet, row);
  }

  void finish() throws IOException {
    rows.finish();
  }

  /** Writes where a row came from. */
  static void source(Sheet sheet, Row row) throws IOException {
    sheet.text(Style.TEXT, row.at().file().orElse(""));
    if (row.at().line().isPresent()) {
      sheet.number(Style.CENTERED, row.at().line().get());
    } else {
      sheet.blank(Style.CENTERED);
    }
  }

  private void cell(Sheet sheet, FieldSpec field, Row row, PublishedRow published)
      throws IOException {
    Object value = row.value(field.key(), Object.class).orElse("");
    if (value instanceof Count count) {
      sheet.number(Style.INTEGER, count.value());
    } else if (value instanceof Long number) {
      sheet.number(Style.INTEGER, number);
    } else if (value instanceof Money money) {
      sheet.number(Style.MONEY, money.yuan());
    } else if (value instanceof LocalDate day) {
      sheet.date(day);
    } else if (value instanceof Boolean yes) {
      sheet.text(Style.CENTERED, yes ? "是" : "否");
    } else if (value instanceof BigDecimal number) {
      sheet.number(Style.TEXT, number);
    } else {
      sheet.text(Style.TEXT, published.field(field.key(), FieldText.of(field, row, notice)));
    }
  }

  private static int width(FieldSpec field) {
    return switch (field.type()) {
      case DATE, COUNT, INTEGER, NUMBER -> 12;
      case YES_NO -> 8;
      case ENUM, CATEGORY -> 12;
      case MONEY -> 16;
      case PERIOD, LIST, PATHS -> 20;
      case TEXT, GROUPS -> 20;
    };
  }
}
