package org.linli.render.findings;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.linli.finding.Finding;
import org.linli.finding.FindingGroup;
import org.linli.finding.FindingLog;
import org.linli.finding.Severity;
import org.linli.render.CsvWriter;
import org.linli.value.UnitCode;

/**
 * Writes findings.csv: the findings for mailing back, with the unit's name and Chinese headings.
 */
public final class FindingsCsv {
  private static final List<String> HEADING =
      List.of(
          "单位代码", "单位", "严重程度", "规则", "文件", "工作表", "行", "列", "单元格", "字段", "内容", "问题", "建议", "依据条款");

  private FindingsCsv() {}

  /**
   * Writes the findings in their total order, and a row for each rule and file of which not all are
   * listed; the stream is closed.
   *
   * @param least the mildest severity that is written
   * @param names the name of each unit
   */
  public static void write(
      FindingLog log,
      Severity least,
      Words words,
      Function<UnitCode, String> names,
      OutputStream out)
      throws IOException {
    try (CsvWriter csv = new CsvWriter(out, HEADING)) {
      for (Finding finding : log.sorted()) {
        if (!finding.severity().atLeast(least)) {
          continue;
        }
        var at = finding.at();
        csv.plain(at.unit().map(UnitCode::text).orElse(""))
            .text(at.unit().map(names).orElse(""))
            .plain(words.severity(finding.severity()))
            .plain(finding.rule().text())
            .text(at.file().orElse(""))
            .text(at.sheet().orElse(""))
            .plain(at.line().map(String::valueOf).orElse(""))
            .plain(at.column().map(String::valueOf).orElse(""))
            .plain(at.cell().orElse(""))
            .text(words.field(finding))
            .text(Words.value(finding).orElse(""))
            .text(words.message(finding))
            .text(words.hint(finding))
            .text(finding.clause().orElse(""))
            .endRow();
      }
      leftOut(log, least, words, names, csv);
    }
  }

  private static void leftOut(
      FindingLog log, Severity least, Words words, Function<UnitCode, String> names, CsvWriter csv)
      throws IOException {
    for (Map.Entry<FindingGroup, Long> rest : log.unlisted().entrySet()) {
      FindingGroup group = rest.getKey();
      if (group.severity().atLeast(least)) {
        csv.plain(group.unit().map(UnitCode::text).orElse(""))
            .text(group.unit().map(names).orElse(""))
            .plain(words.severity(group.severity()))
            .plain(group.rule().text())
            .text(group.file().orElse(""));
        // Nothing to say of sheet, row, cell, field and content: it is about many.
        for (int column = HEADING.indexOf("工作表"); column < HEADING.indexOf("问题"); column++) {
          csv.plain("");
        }
        csv.text(words.hidden(rest.getValue())).plain("").plain("").endRow();
      }
    }
  }
}
