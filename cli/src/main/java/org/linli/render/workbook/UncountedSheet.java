package org.linli.render.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.finding.Finding;
import org.linli.finding.Severity;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.notice.Notice;
import org.linli.render.Privacy;
import org.linli.render.PublishedRow;
import org.linli.render.findings.Words;
import org.linli.value.Text;

/** 未计入: every row that does not count, of any table, and why. */
final class UncountedSheet {
  private static final List<String> HEADINGS =
      List.of("序号", "单位代码", "单位", "表", "名称", "情形", "原因", "修改建议", "来源文件", "行", "原文");
  private static final List<Integer> WIDTHS = List.of(6, 10, 13, 12, 22, 10, 34, 28, 28, 6, 40);

  /** What a cell shows of a row or of its reasons. */
  private static final int SHOWN = 1_000;

  /**
   * Fields that name who carried an activity out: they stay in the record form. A register's leader
   * is masked, its members are a number.
   */
  private static final Set<String> PERSONS = Set.of("activities.leader", "activities.members");

  private final Notice notice;
  private final Words words;
  private final Privacy privacy;
  private final RowSheet rows;
  private long number;

  UncountedSheet(
      String title,
      Notice notice,
      Words words,
      Privacy privacy,
      RowSheet.Destination destination,
      int mostRows) {
    this.notice = notice;
    this.words = words;
    this.privacy = privacy;
    this.rows =
        new RowSheet(
            new RowSheet.Layout(
                "未计入",
                WIDTHS,
                2,
                sheet -> sheet.across(Style.TITLE, 32, title).head(24, HEADINGS),
                Optional.empty()),
            destination,
            mostRows);
  }

  void write(Unit unit, Row row, List<Finding> reasons) throws IOException {
    number++;
    boolean wrong = reasons.stream().anyMatch(reason -> reason.severity() == Severity.ERROR);
    Sheet sheet = rows.nextRow().number(Style.CENTERED, number);
    sheet.text(Style.CENTERED, unit.code().text()).text(Style.TEXT, unit.name());
    sheet.text(Style.CENTERED, notice.titleOf(row.table()));
    PublishedRow published = privacy.row(row.table(), row::text);
    sheet.text(Style.TEXT, name(row, published));
    sheet.text(Style.CENTERED, wrong ? "有错误" : "重复报送");
    sheet.text(
        Style.TEXT, joined(reasons.stream().map(words::message).map(published::text).toList()));
    sheet.text(Style.TEXT, joined(reasons.stream().map(words::hint).toList()));
    TableSheet.source(sheet, row);
    sheet.text(Style.TEXT, original(row, published));
  }

  void finish() throws IOException {
    rows.finish();
  }

  private static String joined(List<String> sentences) {
    return Text.shortened(
        sentences.stream()
            .filter(sentence -> !sentence.isEmpty())
            .distinct()
            .collect(Collectors.joining("\n")),
        SHOWN);
  }

  /** What the row is called: by name, title or number, whichever its table has. */
  private static String name(Row row, PublishedRow published) {
    for (String key : List.of("name", "title", "id")) {
      if (row.stated(key).isPresent()) {
        return Text.shortened(published.field(key, row.text(key)), SHOWN);
      }
    }
    return "";
  }

  private static String original(Row row, PublishedRow published) {
    return Text.shortened(
        row.columns().keys().stream()
            .filter(key -> !PERSONS.contains(row.table() + "." + key))
            .map(key -> published.field(key, row.text(key)))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" | ")),
        SHOWN);
  }
}
