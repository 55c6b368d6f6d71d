package org.linli.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.SampleNotice;
import org.linli.model.Limits;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What a unit's folder holds already, and what becomes of it. */
class UnitFolderTest {
  @TempDir Path folder;

  private Path unit() {
    return folder.resolve("unit");
  }

  private void file(String name, String text) throws IOException {
    Path file = unit().resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Imported take(List<List<String>> rows) throws Exception {
    Path form = Forms.workbook(folder.resolve("a.xlsx"), rows);
    return Intake.take(form, SampleNotice.jiangxi(), Limits.DEFAULT, unit());
  }

  private static List<List<String>> form() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("填表单位：东湖区民政局", "", "填表时间：2021年10月25日"));
    rows.add(Forms.HEADING);
    rows.add(Forms.row("送月饼"));
    return rows;
  }

  private String read(String name) throws IOException {
    return Files.readString(unit().resolve(name));
  }

  @Test
  void a_table_with_nothing_but_a_heading_gets_the_columns_that_the_form_has_more()
      throws Exception {
    file("Activities.CSV", "\uFEFF活动名称,活动时间\r\n");

    take(form());

    assertThat(read("Activities.CSV"))
        .startsWith("\uFEFF活动名称,活动时间,序号,发起单位（组织者）,")
        .contains("\r\n送月饼,2021年9月21日,1,");
    assertThat(unit().resolve("activities.csv")).doesNotExist();
  }

  @Test
  void a_heading_that_the_unit_has_written_itself_is_kept() throws Exception {
    file("activities.csv", String.join(",", Forms.HEADING) + ",自己的\n");

    take(form());

    assertThat(read("activities.csv")).startsWith("序号,").contains(",自己的\n1,送月饼,");
  }

  @Test
  void an_empty_table_is_begun() throws Exception {
    file("activities.csv", "\n");

    take(form());

    assertThat(read("activities.csv")).startsWith("\uFEFF序号,活动名称");
  }

  @Test
  void facts_are_added_to_a_sheet_that_lacks_them_and_left_where_it_cannot_be_told()
      throws Exception {
    file("unit.yml", "setting: urban");
    take(form());
    assertThat(read("unit.yml"))
        .isEqualTo("setting: urban\nunit: \"东湖区民政局\"\nfilled_on: \"2021年10月25日\"\n");

    Files.delete(unit().resolve("unit.yml"));
    file("unit.yaml", "{setting: urban}\n");
    assertThat(take(form()).left()).hasSize(2);
    assertThat(read("unit.yaml")).isEqualTo("{setting: urban}\n");

    Files.write(unit().resolve("unit.yaml"), "unit: 东湖\n".getBytes(Charset.forName("GB18030")));
    assertThat(take(form()).left()).hasSize(2);
  }

  @Test
  void a_sheet_is_known_by_its_name_without_case_and_never_there_twice() throws Exception {
    file("Unit.YAML", "setting: urban\n");

    take(form());

    assertThat(read("Unit.YAML"))
        .isEqualTo("setting: urban\nunit: \"东湖区民政局\"\nfilled_on: \"2021年10月25日\"\n");
    assertThat(unit().resolve("unit.yaml")).doesNotExist();
  }

  @Test
  void a_fact_that_is_there_in_other_quotation_marks_or_as_nothing_is_known() throws Exception {
    file("unit.yaml", "# 说明\n\n填表单位: '东湖区民政局' # 对\nfilled_on: ~\n");

    Imported imported = take(form());

    assertThat(imported.left()).isEmpty();
    assertThat(read("unit.yaml"))
        .isEqualTo("# 说明\n\n填表单位: '东湖区民政局' # 对\nfilled_on: \"2021年10月25日\"\n");
  }

  @Test
  void an_import_that_fails_half_way_leaves_everything_as_it_was() throws Exception {
    Path form =
        Forms.document(
            folder.resolve("a.docx"),
            word -> {
              Forms.record(word, "甲");
              word.createParagraph();
              Forms.picture(
                  Forms.record(word, "乙"),
                  new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1},
                  PictureType.JPEG);
            });
    file("activities/images", "a file, not a folder");

    assertThatThrownBy(() -> Intake.take(form, SampleNotice.jiangxi(), Limits.DEFAULT, unit()))
        .isInstanceOf(IOException.class);

    try (Stream<Path> files = Files.list(unit().resolve("activities"))) {
      assertThat(files).containsExactly(unit().resolve("activities/images"));
    }
  }

  @Test
  void what_was_replaced_comes_back_and_folders_that_were_made_go() throws Exception {
    file("a.csv", "before");
    file("d", "a file");
    Changes changes = new Changes(unit());
    changes.put("a.csv", "after".getBytes(StandardCharsets.UTF_8));
    changes.put("new/deep/b.yaml", "new".getBytes(StandardCharsets.UTF_8));
    changes.put("d/c.yaml", "never".getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(changes::apply).isInstanceOf(IOException.class);

    assertThat(read("a.csv")).isEqualTo("before");
    assertThat(unit().resolve("new")).doesNotExist();
  }

  @Test
  void every_text_of_a_record_comes_back_from_yaml_as_it_was() {
    Map<String, String> texts = new LinkedHashMap<>();
    List<String> all =
        List.of(
            "no",
            "null",
            "a: b",
            "\"引号\" \\ 反斜杠",
            "行一\n行二",
            "行一\n\n行三",
            "\n空行在前",
            "尾行\n",
            "  缩进\n的",
            "制表\t符",
            "响铃\u0007",
            "行分隔\u2028符",
            "\uFEFF标记",
            "# 不是注释",
            "- 项",
            "😀 表情",
            "- 一\n- 二",
            "a: 1\nb: 2");
    for (int i = 0; i < all.size(); i++) {
      texts.put("key" + i, all.get(i));
    }

    byte[] yaml = YamlRecord.of("来源.docx", texts, List.of("images/甲 乙.png"));
    Map<String, Object> read =
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(new String(yaml, StandardCharsets.UTF_8));

    assertThat(read.get("evidence")).isEqualTo(List.of("images/甲 乙.png"));
    for (int i = 0; i < all.size(); i++) {
      assertThat(read.get("key" + i)).isEqualTo(all.get(i));
    }
    assertThat(YamlRecord.same(yaml, YamlRecord.of("别名.docx", texts, List.of("images/甲 乙.png"))))
        .isTrue();
    assertThat(YamlRecord.same(yaml, YamlRecord.of("来源.docx", texts, List.of()))).isFalse();
  }

  @Test
  void a_sheet_of_another_kind_and_pictures_of_a_workbook_are_told() throws Exception {
    Path form =
        Forms.workbook(
            folder.resolve("b.xlsx"),
            form(),
            sheet -> {
              sheet.getWorkbook().createSheet("说明").createRow(0).createCell(0).setCellValue("请先看");
              int image = sheet.getWorkbook().addPicture(new byte[] {1}, PictureType.PNG.ooxmlId);
              sheet.getWorkbook().addPicture(new byte[] {2}, PictureType.PNG.ooxmlId);
              XSSFDrawing drawing = sheet.createDrawingPatriarch();
              drawing.createPicture(new XSSFClientAnchor(0, 0, 0, 0, 9, 1, 10, 2), image);
              drawing
                  .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 1, 7, 3, 9))
                  .setText("资金由企业捐赠");
              XSSFComment comment =
                  drawing.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 5, 5, 6, 6));
              comment.setString("再核");
              sheet.getRow(1).getCell(7).setCellComment(comment);
            });

    Imported imported = Intake.take(form, SampleNotice.jiangxi(), Limits.DEFAULT, unit());

    assertThat(imported.left())
        .extracting(left -> left.why() + " " + left.place().name() + " " + left.text())
        .containsExactly(
            "COMMENT 附件1 再核",
            "PICTURE 附件1 ",
            "TEXT 附件1 资金由企业捐赠",
            "PART image2.png image2.png",
            "TABLE 说明 请先看");
    assertThat(imported.left())
        .extracting(left -> left.place().cell())
        .startsWith("H2", "J2", "B8");
    assertThat(Optional.of(imported.rows())).contains(1);
  }
}
