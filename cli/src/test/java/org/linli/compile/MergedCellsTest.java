package org.linli.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.finding.Severity;

/** Figures that an office writes once beside several activities. */
class MergedCellsTest {
  private static final String[] HEADING = {
    "活动名称", "发起单位", "活动地域", "活动时间", "活动类别", "参与社会组织", "参与人数", "投入资金", "受益对象及人数", "活动总体情况"
  };
  private static final String[] FIRST = {
    "中秋慰问", "东湖区民政局", "东湖区", "2021-09-20", "邻里亲", "东湖区志愿者协会", "20", "3000", "空巢老人50人次", "走访慰问"
  };

  @TempDir Path folder;

  @Test
  void they_count_once_and_nothing_else_is_said_of_the_other_rows() throws Exception {
    CampaignFolder campaign = new CampaignFolder(folder);
    Path unit = Files.createDirectories(folder.resolve("360100/360102"));
    Files.writeString(unit.resolve("unit.yaml"), "submitted_on: 2021-10-31\n");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(unit.resolve("activities.xlsx"))) {
      Sheet sheet = book.createSheet();
      fill(sheet.createRow(0), HEADING);
      fill(sheet.createRow(1), FIRST);
      fill(sheet.createRow(2), FIRST);
      sheet.getRow(2).getCell(0).setCellValue("重阳慰问");
      for (int column : new int[] {6, 7, 8}) {
        sheet.getRow(2).getCell(column).setBlank();
        sheet.addMergedRegion(new CellRangeAddress(1, 2, column, column));
      }
      book.write(out);
    }
    Survey survey = campaign.survey();

    assertThat(survey.statistics().totals().beneficiaries()).isEqualTo(50);
    assertThat(survey.statistics().totals().activities()).isEqualTo(2);
    assertThat(survey.listed(Severity.WARNING))
        .filteredOn(finding -> finding.at().sheet().isPresent())
        .extracting(finding -> finding.rule().text() + " " + finding.at().cell().orElse(""))
        .containsExactly(
            "merged-cell-repeated G3", "merged-cell-repeated H3", "merged-cell-repeated I3");
  }

  private static void fill(Row row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }
}
