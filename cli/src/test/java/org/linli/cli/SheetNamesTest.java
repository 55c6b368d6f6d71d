package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spreadsheet program calls a workbook damaged in which two sheets go by one name. */
class SheetNamesTest {
  private static final String LONG = "全省社会组织开展“邻里守望”关爱行动走访慰问情况统计表（分县区）";

  @TempDir Path folder;

  @Test
  void no_two_sheets_go_by_one_name_whatever_a_pack_calls_its_tables() throws IOException {
    ACampaign campaign =
        new ACampaign(folder)
            .file("linli.yaml", "notice: pack\nas_of: 2021-12-31\n")
            .file(
                "pack/notice.yaml",
                String.join(
                    "\n",
                    "id: own",
                    "extends: jiangxi-2021",
                    "tables:",
                    "  visits: {title: 汇总, fields: {who: {type: text, headings: [对象]}}}",
                    "  gifts: {title: " + LONG + ", fields: {what: {type: text, headings: [物品]}}}",
                    "  calls: {title: "
                        + LONG
                        + "&<二>, fields: {whom: {type: text, headings: [接听人]}}}",
                    "tallies:",
                    "  - {id: one, title: 走访情况, table: visits, by: unit}",
                    "  - {id: two, title: 走访情况, table: visits, by: who}",
                    ""))
            .file("360100-南昌市/360102-东湖区/visits.csv", "对象\n甲\n乙\n")
            .file("360100-南昌市/360102-东湖区/gifts.csv", "物品\n大米\n")
            .file("360100-南昌市/360102-东湖区/calls.csv", "接听人\n丙\n");
    assertThat(campaign.run("compile", "-o", "out", "--trust-pack").err()).isEmpty();
    assertThat(sheets())
        .contains("汇总", "汇总（2）", "走访情况", "走访情况（2）")
        .contains(LONG.substring(0, 31), LONG.substring(0, 28) + "（2）")
        .allMatch(name -> name.length() <= 31)
        .extracting(name -> name.toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates();
  }

  private List<String> sheets() throws IOException {
    List<String> names = new ArrayList<>();
    try (InputStream in = Files.newInputStream(folder.resolve("out/statistics.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (Sheet sheet : book) {
        names.add(sheet.getSheetName());
      }
    }
    return names;
  }
}
