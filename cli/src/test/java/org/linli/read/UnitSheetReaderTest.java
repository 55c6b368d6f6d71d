package org.linli.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.read.Submission.place;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.model.UnitSheet;

class UnitSheetReaderTest {
  @TempDir private Path folder;

  @Test
  void every_part_of_the_sheet_is_read() {
    Submission read =
        sheet(
            "unit: 东湖区民政局",
            "填表时间: 2021年10月25日",
            "submitted_on: 2021-10-28",
            "setting: 城市",
            "liaisons:",
            "  - {name: 王芳, phone: \"0791-8\", duty: 社会组织科}",
            "  - 李明",
            "plan: {title: 工作方案, issued_on: 2021-08-20}",
            "appeal: 倡议书",
            "summary:",
            "  工作部署: |",
            "    一、部署。",
            "  results: 好");

    UnitSheet unit = read.sheets.get(0);
    assertThat(unit.office()).contains("东湖区民政局");
    assertThat(unit.filledOn()).contains(LocalDate.of(2021, 10, 25));
    assertThat(unit.submittedOn()).contains(LocalDate.of(2021, 10, 28));
    assertThat(unit.setting()).contains("urban");
    assertThat(unit.liaisons())
        .containsExactly(
            new UnitSheet.Liaison("王芳", "0791-8", "社会组织科"), new UnitSheet.Liaison("李明", "", ""));
    assertThat(unit.plan().orElseThrow().issuedOn()).contains(LocalDate.of(2021, 8, 20));
    assertThat(unit.appeal().orElseThrow().title()).isEqualTo("倡议书");
    assertThat(unit.summary()).containsEntry("deployment", "一、部署。").containsEntry("results", "好");
    assertThat(unit.at("submitted_on").line()).contains(3);
    assertThat(read.rules()).isEmpty();
  }

  @Test
  void a_text_that_no_cell_of_excel_holds_is_refused_and_the_others_stay() {
    Submission read =
        sheet(
            "summary:", "  deployment: " + "部".repeat(32_768), "  results: " + "好".repeat(32_767));

    assertThat(read.rules()).containsExactly("text-too-long");
    assertThat(read.seen("text-too-long").at().line()).contains(2);
    assertThat(read.seen("text-too-long").facts()).containsEntry("length", "32768");
    assertThat(read.sheets.get(0).summary()).containsOnlyKeys("results");
  }

  @Test
  void the_words_that_hints_and_forms_use_are_keys_too() {
    Submission read =
        sheet(
            "填表单位: 东湖区民政局",
            "填表日期: 2021-10-25",
            "报送日期: 2021-10-28",
            "分类实施: 城乡结合",
            "联络员: [{姓名: 王芳, 联系电话: 0791, 职务: 科长}]",
            "工作方案: {标题: 方案, 印发日期: 2021-08-20}",
            "倡议书: {标题: 倡议, 发出日期: 2021-08-25}",
            "总结: {进展成效: 好}");

    UnitSheet unit = read.sheets.get(0);
    assertThat(read.rules()).isEmpty();
    assertThat(unit.submittedOn()).contains(LocalDate.of(2021, 10, 28));
    assertThat(unit.setting()).contains("mixed");
    assertThat(unit.liaisons()).containsExactly(new UnitSheet.Liaison("王芳", "0791", "科长"));
    assertThat(unit.plan().orElseThrow().issuedOn()).contains(LocalDate.of(2021, 8, 20));
    assertThat(unit.appeal().orElseThrow().issuedOn()).contains(LocalDate.of(2021, 8, 25));
    assertThat(unit.summary()).containsEntry("results", "好");
  }

  @Test
  void an_unknown_key_is_told_with_a_suggestion() {
    Submission read = sheet("submited_on: 2021-10-28");

    assertThat(read.seen("key-unknown").facts()).containsEntry("suggestion", "submitted_on");
    assertThat(read.sheets).hasSize(1);
  }

  @Test
  void a_day_that_cannot_be_read_is_told_at_its_place() {
    Submission read = sheet("unit: a", "submitted_on: 2021-02-30");

    assertThat(read.rules()).containsExactly("date-not-in-calendar");
    assertThat(place(read.seen("date-not-in-calendar"))).isEqualTo("2:15");
    assertThat(read.sheets.get(0).submittedOn()).isEmpty();
  }

  @Test
  void what_is_said_to_be_none_is_not_stated() {
    Submission read =
        sheet("filled_on: ——", "setting: 无", "liaisons: 暂无", "plan: 无", "appeal: {title: /}");

    assertThat(read.rules()).isEmpty();
    assertThat(read.sheets.get(0).saysAnything()).isFalse();
  }

  @Test
  void a_year_that_the_notices_days_leave_open_only_once_is_inferred_and_told() {
    Submission read = sheet("submitted_on: 10月30日", "填表日期: 8月20日", "plan: {issued_on: 8月18日}");

    UnitSheet unit = read.sheets.get(0);
    assertThat(unit.submittedOn()).contains(LocalDate.of(2021, 10, 30));
    assertThat(unit.filledOn()).contains(LocalDate.of(2021, 8, 20));
    assertThat(unit.plan().orElseThrow().issuedOn()).contains(LocalDate.of(2021, 8, 18));
    assertThat(read.rules()).hasSize(3).containsOnly("period-year-inferred");
    assertThat(place(read.seen("period-year-inferred"))).isEqualTo("1:15");
  }

  @Test
  void a_day_that_lies_outside_of_all_days_of_the_notice_stays_unclear() {
    assertThat(sheet("submitted_on: 3月5日").rules()).containsExactly("period-year-unclear");
  }

  @Test
  void a_setting_that_is_none_of_three_is_told() {
    assertThat(sheet("setting: 海岛").rules()).containsExactly("value-not-listed");
  }

  @Test
  void several_documents_are_an_error() {
    Submission read = sheet("unit: a", "---", "unit: b");

    assertThat(read.rules()).containsExactly("yaml-documents-several");
    assertThat(read.sheets).isEmpty();
  }

  @Test
  void a_list_is_no_sheet() {
    assertThat(sheet("- unit: a").rules()).containsExactly("yaml-shape-wrong");
  }

  @Test
  void of_two_sheets_the_first_is_read_and_the_other_is_told() {
    Submission read =
        Submission.in(folder).with("unit.yaml", "unit: a").with("Unit.yml", "unit: b").read();

    assertThat(read.sheets).hasSize(1);
    assertThat(read.rules()).containsExactly("unit-sheet-repeated");
  }

  private Submission sheet(String... lines) {
    return Submission.in(folder).with("unit.yaml", lines).read();
  }
}
