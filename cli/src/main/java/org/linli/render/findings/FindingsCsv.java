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
import org.linli.finding.UnitFindings;
import org.linli.render.CsvWriter;
import org.linli.value.UnitCode;

/**
 * Writes findings.csv: the findings for mailing back, with the unit's name and Chinese headings.
 */
public final class FindingsCsv {
  private static final List<String> HEADING =
      List.of(
          "单位代码", "单位", "严重程度", "规则", "文件", "工作表", "行", "列", "单元格", "字段", "内容", "问题", "建议", "依据条款");

  private final CsvWriter csv;
  private final Words words;
  private final Function<UnitCode, String> names;

  private FindingsCsv(CsvWriter csv, Words words, Function<UnitCode, String> names) {
    this.csv = csv;
    this.words = words;
    this.names = names;
  }

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
      FindingsCsv table = new FindingsCsv(csv, words, names);
      for (Finding finding : log.sorted()) {
        if (finding.severity().atLeast(least)) {
          table.row(finding);
        }
      }
      for (Map.Entry<FindingGroup, Long> rest : log.unlisted().entrySet()) {
        if (rest.getKey().severity().atLeast(least)) {
          table.rest(rest.getKey(), rest.getValue());
        }
      }
    }
  }

  /** Writes the findings of one unit in the same manner; the stream is closed. */
  public static void write(
      UnitFindings findings, Words words, Function<UnitCode, String> names, OutputStream out)
      throws IOException {
    try (CsvWriter csv = new CsvWriter(out, HEADING)) {
      FindingsCsv table = new FindingsCsv(csv, words, names);
      for (Finding finding : findings.listed()) {
        table.row(finding);
      }
      for (Map.Entry<FindingGroup, Long> rest : findings.unlisted().entrySet()) {
        table.rest(rest.getKey(), rest.getValue());
      }
    }
  }

  private void row(Finding finding) throws IOException {
    var at = finding.at();
    begin(FindingGroup.of(finding));
    csv.text(at.sheet().orElse(""))
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

  /** Of many there is nothing to say of sheet, row, cell, field and content. */
  private void rest(FindingGroup group, long findings) throws IOException {
    begin(group);
    for (int column = HEADING.indexOf("工作表"); column < HEADING.indexOf("问题"); column++) {
      csv.plain("");
    }
    csv.text(words.hidden(findings)).plain("").plain("").endRow();
  }

  private void begin(FindingGroup group) throws IOException {
    csv.plain(group.unit().map(UnitCode::text).orElse(""))
        .text(group.unit().map(names).orElse(""))
        .plain(words.severity(group.severity()))
        .plain(group.rule().text())
        .text(group.file().orElse(""));
  }
}
