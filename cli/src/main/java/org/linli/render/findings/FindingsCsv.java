package org.linli.render.findings;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.linli.finding.Finding;
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
   * Writes the findings in their total order; the stream is closed.
   *
   * @param names the name of each unit
   */
  public static void write(
      List<Finding> findings, Words words, Function<UnitCode, String> names, OutputStream out)
      throws IOException {
    try (CsvWriter csv = new CsvWriter(out, HEADING)) {
      for (Finding finding : findings.stream().sorted().toList()) {
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
    }
  }
}
