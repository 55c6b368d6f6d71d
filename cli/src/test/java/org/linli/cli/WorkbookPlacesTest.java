package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in a row of a workbook, but in no cell of it, is told with the row's number. */
class WorkbookPlacesTest {
  private static final List<List<String>> TABLE =
      List.of(
          List.of("活动名称", "发起单位", "活动地域", "活动时间", "参与社会组织", "参与人数", "资金", "受益对象及人数", "活动总体情况"),
          List.of("活动", "协会", "东湖区", "2021-09-20", "协会", "3", "0", "居民30人", "概况"));

  @TempDir Path folder;
  private ACampaign campaign;

  @BeforeEach
  void submission() throws IOException {
    campaign = new ACampaign(folder).saying("root: \"360102\"\n");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("activities.xlsx"))) {
      Sheet sheet = book.createSheet("附件1");
      for (int line = 0; line < TABLE.size(); line++) {
        Row row = sheet.createRow(line);
        for (int column = 0; column < TABLE.get(line).size(); column++) {
          row.createCell(column).setCellValue(TABLE.get(line).get(column));
        }
      }
      book.write(out);
    }
  }

  @Test
  void the_terminal_names_the_row() {
    assertThat(campaign.run("check", ".").out())
        .contains("  activities.xlsx:附件1!2 警告 category-missing");
  }

  @Test
  void the_workbook_s_list_of_findings_names_the_row() throws IOException {
    campaign.run("compile", ".", "-o", "out", "--quiet");
    try (InputStream in = Files.newInputStream(folder.resolve("out/statistics.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      assertThat(StreamSupport.stream(book.getSheet("问题清单").spliterator(), false))
          .filteredOn(row -> row.getLastCellNum() > 11)
          .filteredOn(row -> row.getCell(11).toString().equals("category-missing"))
          .extracting(row -> row.getCell(5).toString())
          .containsExactly("附件1!2");
    }
  }
}
