package org.linli.render.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.linli.finding.Finding;
import org.linli.finding.FindingLog;
import org.linli.finding.Location;
import org.linli.finding.Severity;
import org.linli.render.findings.Words;
import org.linli.value.UnitCode;

/** 问题清单: every finding, in the findings' own order. */
final class FindingsSheet {
  private static final List<String> HEADINGS =
      List.of("序号", "单位代码", "单位", "严重程度", "文件", "位置", "字段", "内容", "问题", "建议", "依据条款", "规则");
  private static final List<Integer> WIDTHS = List.of(6, 10, 13, 9, 28, 12, 14, 22, 36, 32, 9, 20);

  private final String title;
  private final Words words;
  private final UnitNames names;

  FindingsSheet(String title, Words words, UnitNames names) {
    this.title = title;
    this.words = words;
    this.names = names;
  }

  void write(FindingLog log, RowSheet.Destination destination, int mostRows) throws IOException {
    Optional<String> foot =
        Optional.of(log.leftOut())
            .filter(leftOut -> leftOut > 0)
            .map(leftOut -> "另有 " + leftOut + " 条同类问题未列出。");
    RowSheet rows =
        new RowSheet(
            new RowSheet.Layout(
                "问题清单",
                WIDTHS,
                2,
                sheet -> sheet.across(Style.TITLE, 32, title).head(24, HEADINGS),
                foot),
            destination,
            mostRows);
    long number = 0;
    for (Finding finding : log.sorted()) {
      number++;
      write(rows.nextRow().number(Style.CENTERED, number), finding);
    }
    rows.finish();
  }

  private void write(Sheet sheet, Finding finding) throws IOException {
    Location at = finding.at();
    sheet.text(Style.CENTERED, at.unit().map(UnitCode::text).orElse(""));
    sheet.text(Style.TEXT, at.unit().map(names::of).orElse(""));
    sheet.text(
        finding.severity() == Severity.ERROR ? Style.BAD : Style.CENTERED,
        words.severity(finding.severity()));
    sheet.text(Style.TEXT, at.file().orElse("")).text(Style.CENTERED, place(at));
    sheet.text(Style.TEXT, words.field(finding));
    sheet.text(Style.TEXT, Words.value(finding).orElse(""));
    sheet.text(Style.TEXT, words.message(finding)).text(Style.TEXT, words.hint(finding));
    sheet.text(Style.CENTERED, finding.clause().orElse(""));
    sheet.text(Style.TEXT, finding.rule().text());
  }

  private static String place(Location at) {
    if (at.inWorkbook().isPresent()) {
      return at.inWorkbook().get();
    }
    return at.line().map(line -> line + "行").orElse("")
        + at.column().map(column -> column + "列").orElse("");
  }
}
