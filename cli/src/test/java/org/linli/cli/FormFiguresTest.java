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
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The notice's forms count 人次 and hours. What stood below another unit, or in YAML's own form, is
 * written on them so that it says the same.
 */
class FormFiguresTest {
  private static final String HEAD = "活动名称,发起单位,活动地点,活动时间,参与社会组织,资金,";

  @TempDir Path folder;
  private ACampaign campaign;

  @BeforeEach
  void campaign() {
    campaign = new ACampaign(folder).saying("root: \"360102\"\n");
  }

  @Test
  void numbers_below_a_unit_of_their_own_are_converted() throws IOException {
    assertThat(form("受益对象及人数（万人次）", "3", "空巢老人3、残疾人1.2", "约2", "空巢老人30人次"))
        .containsExactly("30000.0", "空巢老人30000人次、残疾人12000人次", "约20000人次", "空巢老人30人次");
  }

  @Test
  void households_are_called_so() throws IOException {
    assertThat(form("受益对象及人数（户）", "3", "空巢老人3、残疾人2", "低保户5户12人"))
        .containsExactly("3户", "空巢老人、残疾人5户", "低保户5户12人");
  }

  @Test
  void what_says_the_same_on_the_form_stays_as_it_was_written() throws IOException {
    List<String> written = List.of("一百二十", "50余人次", "1.2万人次", "空巢老人３０人", "老人共30人，其中残疾人5人");
    assertThat(form("受益对象及人数", written.toArray(String[]::new))).isEqualTo(written);
  }

  @Test
  void groups_of_a_column_of_their_own_stand_before_the_number_once() throws IOException {
    assertThat(form("受益对象,受益人数", "空巢老人,30", "空巢老人、残疾人,近30", ",30"))
        .containsExactly("空巢老人30", "空巢老人、残疾人近30", "30.0");
    assertThat(form("受益对象,受益人数（万人次）", "空巢老人,3", "空巢老人、残疾人,3", ",3"))
        .containsExactly("空巢老人30000人次", "空巢老人、残疾人30000人次", "30000.0");
  }

  @Test
  void a_figure_that_is_merged_over_several_activities_stands_once() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("activities.xlsx"))) {
      Sheet sheet = book.createSheet();
      fill(sheet.createRow(0), (HEAD + "受益对象及人数").split(","));
      fill(sheet.createRow(1), "活动0", "协会", "东湖区", "2021-09-21", "协会", "0", "空巢老人30人");
      fill(sheet.createRow(2), "活动1", "协会", "东湖区", "2021-09-21", "协会", "0", "");
      sheet.addMergedRegion(new CellRangeAddress(1, 2, 6, 6));
      book.write(out);
    }
    assertThat(form()).containsExactly("空巢老人30人", "0.0");
  }

  private static void fill(Row row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  @Test
  void a_record_s_groups_and_hours_are_words_on_its_form() throws IOException {
    campaign.file(
        "activities/a.yaml",
        """
        活动名称: 义诊
        发起单位: 协会
        活动地点: 东湖区
        活动时间: 2021-09-21
        参与社会组织: [协会]
        资金: 0
        服务时长（分钟）: 90
        受益对象及人数:
          - {group: 空巢老人, count: 30}
          - {group: 残疾人, count: 3户}
        活动详情: 详情
        """);
    campaign.run("compile", ".", "-o", "out", "--quiet");
    try (InputStream in = Files.newInputStream(folder.resolve("out/attachment-2/360102-东湖区.docx"));
        XWPFDocument form = new XWPFDocument(in)) {
      assertThat(form.getTables().get(0).getText())
          .contains("空巢老人30人次；残疾人3户", "1.5小时")
          .doesNotContain("group", "90");
    }
  }

  @Test
  void numbers_beside_the_groups_of_a_column_stand_for_the_sum_unless_it_is_another()
      throws IOException {
    assertThat(form("受益对象,受益人数", "空巢老人20人、困境儿童10人,30", "空巢老人20人、困境儿童10人,40", "空巢老人,30"))
        .containsExactly("空巢老人20人、困境儿童10人", "空巢老人20人、困境儿童10人，共40人次", "空巢老人30");
  }

  /** Returns the cells of the form's 受益对象及人数 for what a table holds. */
  private List<String> form(String heading, String... cells) throws IOException {
    StringBuilder table = new StringBuilder(HEAD + heading + "\n");
    for (int i = 0; i < cells.length; i++) {
      table.append("活动" + i + ",协会,东湖区,2021-09-21,协会,0," + cells[i] + "\n");
    }
    campaign.file("activities.csv", table.toString());
    return form();
  }

  private List<String> form() throws IOException {
    campaign.run("compile", ".", "-o", "out", "--quiet");
    try (InputStream in = Files.newInputStream(folder.resolve("out/statistics.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      return StreamSupport.stream(book.getSheet("情况统计表").spliterator(), false)
          .filter(row -> row.getCell(1) != null && row.getCell(1).toString().startsWith("活动"))
          .filter(row -> !row.getCell(1).toString().equals("活动名称"))
          .map(row -> row.getCell(8).toString())
          .toList();
    }
  }
}
