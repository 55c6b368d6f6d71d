package org.linli.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.SampleNotice;
import org.linli.form.BlankForms;
import org.linli.intake.IntakeException.Reason;
import org.linli.intake.LeftOver.Why;
import org.linli.model.Limits;
import org.linli.notice.Notice;
import org.linli.notice.Packs;

class IntakeTest {
  private static final byte[] PNG = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 1, 2, 3
  };

  @TempDir Path folder;

  private Path unit() {
    return folder.resolve("360102-东湖区");
  }

  private Imported take(Path file) throws Exception {
    return Intake.take(file, SampleNotice.jiangxi(), Limits.DEFAULT, unit());
  }

  private IntakeException refused(Path file) {
    return catchThrowableOfType(IntakeException.class, () -> take(file));
  }

  private String read(String name) throws IOException {
    return Files.readString(unit().resolve(name));
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private static List<List<String>> table(List<List<String>> rows) {
    List<List<String>> all = new ArrayList<>();
    all.add(Forms.HEADING);
    all.addAll(rows);
    return all;
  }

  private static List<String> with(String heading, String text) {
    List<String> row = new ArrayList<>(Forms.row("送月饼"));
    row.set(Forms.HEADING.indexOf(heading), text);
    return row;
  }

  @Test
  void rows_are_taken_over_as_they_are_written() throws Exception {
    Path form =
        Forms.workbook(
            file("a.xlsx"), table(List.of(with("参与人数", "５０余人"), with("活动总体情况", " 看望，\n“慰问” "))));

    Imported imported = take(form);

    assertThat(imported.rows()).isEqualTo(2);
    assertThat(imported.left()).isEmpty();
    assertThat(imported.files()).containsExactly("activities.csv");
    assertThat(read("activities.csv"))
        .startsWith("\uFEFF序号,活动名称,发起单位（组织者）,活动地域（县/乡/村）,活动时间,参与社会组织名称,参与人数,")
        .contains(",５０余人,1000,", "\" 看望，\n“慰问” \"");
  }

  @Test
  void the_same_file_twice_doubles_no_row_and_changes_no_byte() throws Exception {
    Path form = Forms.workbook(file("a.xlsx"), table(List.of(Forms.row("一"), Forms.row("一"))));
    take(form);
    String before = read("activities.csv");

    Imported again = take(form);

    assertThat(again.rows()).isZero();
    assertThat(again.rowsThere()).isEqualTo(2);
    assertThat(again.files()).isEmpty();
    assertThat(read("activities.csv")).isEqualTo(before);
  }

  @Test
  void rows_of_another_form_follow_below_and_those_above_stay_as_they_are() throws Exception {
    Files.createDirectories(unit());
    String before =
        "活动名称,备注,发起单位,活动地域,活动时间,参与社会组织,参与人数,投入资金,受益对象及人数,活动总体情况,序号\n甲,自己的,东湖区民政局,东湖区,2021-09-01,甲社,1,0,5人,好,1";
    Files.writeString(unit().resolve("activities.csv"), before);

    take(Forms.workbook(file("a.xlsx"), table(List.of(Forms.row("送月饼")))));

    assertThat(read("activities.csv"))
        .isEqualTo(
            before + "\r\n送月饼,,东湖区民政局,东湖区/公园街道,2021年9月21日,东湖区志愿者协会,12,1000,空巢老人30人次,看望老人,1\r\n");
  }

  @Test
  void a_row_that_contradicts_one_that_is_there_keeps_the_whole_file_out() throws Exception {
    take(Forms.workbook(file("a.xlsx"), table(List.of(Forms.row("送月饼")))));
    String before = read("activities.csv");

    IntakeException other =
        refused(
            Forms.workbook(
                file("b.xlsx"), table(List.of(Forms.row("义诊"), with("投入资金（含物资折款）", "2000")))));

    assertThat(other.reason()).isEqualTo(Reason.OTHER_ROW);
    assertThat(other.facts()).startsWith("activities.csv", "2");
    assertThat(read("activities.csv")).isEqualTo(before);
  }

  @Test
  void several_organizations_of_one_activity_stay_its_lines() throws Exception {
    List<String> line = List.of("", "", "", "", "", "东湖区义工联", "8");
    Path form =
        Forms.workbook(
            file("a.xlsx"),
            table(List.of(Forms.row("送月饼"), line, Forms.row("义诊"))),
            sheet ->
                List.of("A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "H2:H3", "I2:I3", "J2:J3")
                    .forEach(cells -> Forms.merge(sheet, cells)));

    Imported imported = take(form);

    assertThat(imported.rows()).isEqualTo(2);
    assertThat(imported.left()).isEmpty();
    assertThat(read("activities.csv").lines().skip(2).limit(1)).containsExactly(",,,,,东湖区义工联,8,,,");
  }

  @Test
  void words_merged_over_activities_are_those_of_each_and_figures_those_of_the_first()
      throws Exception {
    List<String> second = List.of("2", "义诊", "", "东湖区", "2021年9月22日", "甲社", "3", "", "5人", "好");
    Path form =
        Forms.workbook(
            file("a.xlsx"),
            table(List.of(Forms.row("送月饼"), second)),
            sheet -> List.of("C2:C3", "H2:H3").forEach(cells -> Forms.merge(sheet, cells)));

    Imported imported = take(form);

    assertThat(read("activities.csv").lines().skip(2).findFirst())
        .contains("2,义诊,东湖区民政局,东湖区,2021年9月22日,甲社,3,,5人,好");
    assertThat(imported.left()).hasSize(1);
    LeftOver left = imported.left().get(0);
    assertThat(left.why()).isEqualTo(Why.MERGED);
    assertThat(left.place().cell()).isEqualTo("H3");
    assertThat(left.heading()).isEqualTo("投入资金（含物资折款）");
  }

  @Test
  void what_belongs_to_no_field_is_named_with_its_place() throws Exception {
    List<String> heading = new ArrayList<>(Forms.HEADING);
    heading.add("备注");
    List<String> row = new ArrayList<>(Forms.row("送月饼"));
    row.add("补报");
    Path form =
        Forms.workbook(
            file("a.xlsx"),
            List.of(
                List.of("江西省社会组织“邻里守望”关爱行动情况统计表"),
                List.of("（统计单位：人次、元）"),
                List.of("填表单位：东湖区 民政局", "", "填表时间：2021年10月25日", "", "联系电话见后"),
                heading,
                row,
                List.of("合计", "", "", "", "", "", "12", "1000"),
                List.of("填表人：王芳"),
                List.of("（可附加行数）")));

    Imported imported = take(form);

    assertThat(imported.left())
        .extracting(left -> left.why() + " " + left.place().cell() + " " + left.text())
        .containsExactly(
            "TEXT E3 联系电话见后", "HEADING K4 补报", "TOTAL A6 合计 12 1000", "NOTE A7 填表人：王芳");
    assertThat(imported.facts()).isEqualTo(2);
    assertThat(read("unit.yaml")).isEqualTo("unit: \"东湖区民政局\"\nfilled_on: \"2021年10月25日\"\n");
  }

  @Test
  void a_part_s_heading_and_an_example_among_the_rows_are_told_and_an_empty_line_is_not()
      throws Exception {
    List<String> sample = new ArrayList<>(Forms.row("示范"));
    sample.set(0, "例");
    Path form =
        Forms.workbook(
            file("a.xlsx"),
            table(List.of(sample, List.of("一、邻里亲"), Forms.row("送月饼"), List.of("2"))));

    Imported imported = take(form);

    assertThat(imported.rows()).isEqualTo(1);
    assertThat(imported.left())
        .extracting(left -> left.why() + " " + left.place().cell() + " " + left.text().charAt(0))
        .containsExactly("NOTE A2 例", "NOTE A3 一");
  }

  @Test
  void sheets_that_are_examples_are_left_and_hidden_ones_told() throws Exception {
    Path form =
        Forms.workbook(
            file("a.xlsx"),
            table(List.of(Forms.row("送月饼"))),
            sheet -> {
              Forms.sheet(sheet.getWorkbook(), "填写示例", table(List.of(Forms.row("示范"))));
              Forms.sheet(sheet.getWorkbook(), "旧数据", table(List.of(Forms.row("义诊"))));
              sheet.getWorkbook().setSheetHidden(2, true);
            });

    Imported imported = take(form);

    assertThat(imported.rows()).isEqualTo(2);
    assertThat(imported.left())
        .extracting(left -> left.why() + " " + left.place().name() + " " + left.cells())
        .containsExactly("HIDDEN 旧数据 1", "SAMPLE 填写示例 1");
  }

  @Test
  void a_unit_of_measure_goes_into_the_heading_and_is_not_mixed_with_another() throws Exception {
    List<List<String>> rows = new ArrayList<>(table(List.of(with("投入资金（含物资折款）", "1.2"))));
    rows.add(0, List.of("（统计单位：人次、万元）"));
    take(Forms.workbook(file("a.xlsx"), rows));

    assertThat(read("activities.csv")).contains("投入资金（万元）").contains(",1.2,");
    assertThat(take(file("a.xlsx")).left()).isEmpty();

    IntakeException other =
        refused(Forms.workbook(file("b.xlsx"), table(List.of(Forms.row("义诊")))));
    assertThat(other.reason()).isEqualTo(Reason.OTHER_UNIT);
  }

  @Test
  void a_table_to_which_nothing_can_be_added_is_left_alone() throws Exception {
    Files.createDirectories(unit());
    Path csv = unit().resolve("activities.csv");
    Path form = Forms.workbook(file("a.xlsx"), table(List.of(Forms.row("送月饼"))));
    String heading = String.join(",", Forms.HEADING) + "\n";
    String row = String.join(",", Forms.row("甲")) + "\n";

    Files.write(csv, (heading + row).getBytes(Charset.forName("GB18030")));
    assertThat(refused(form).reason()).isEqualTo(Reason.OTHER_ENCODING);
    Files.writeString(csv, "a,b\n1,2\n");
    assertThat(refused(form).reason()).isEqualTo(Reason.NO_HEADING);
    Files.writeString(csv, heading + row + "合计,,,,,,12,1000\n");
    assertThat(refused(form).reason()).isEqualTo(Reason.ENDED);
    Files.writeString(csv, (heading + row).replace(",活动总体情况", "").replace(",看望老人", ""));
    IntakeException column = refused(form);
    assertThat(column.reason()).isEqualTo(Reason.NO_COLUMN);
    assertThat(column.facts()).containsExactly("activities.csv", "活动总体情况");
  }

  @Test
  void a_link_is_not_written_through() throws Exception {
    Files.createDirectories(unit());
    Path elsewhere = Files.writeString(file("elsewhere.csv"), "");
    Files.createSymbolicLink(unit().resolve("activities.csv"), elsewhere);

    assertThat(refused(Forms.workbook(file("a.xlsx"), table(List.of(Forms.row("送月饼"))))).reason())
        .isEqualTo(Reason.LINK);
    assertThat(elsewhere).isEmptyFile();
  }

  @Test
  void text_that_a_spreadsheet_program_would_run_is_disarmed_and_told() throws Exception {
    Path form =
        Forms.workbook(
            file("a.xlsx"), table(List.of(with("活动总体情况", "=HYPERLINK(\"x\")"), with("活动名称", "-"))));

    Imported imported = take(form);

    assertThat(read("activities.csv")).contains("\"'=HYPERLINK(\"\"x\"\")\"").contains("1,-,");
    assertThat(imported.left()).extracting(LeftOver::why).containsExactly(Why.DEFUSED);
    assertThat(take(form).rowsThere()).isEqualTo(2);
  }

  @Test
  void a_record_becomes_a_file_of_its_own_with_its_image_unchanged() throws Exception {
    Path form =
        Forms.document(
            file("a.docx"),
            word -> {
              word.createParagraph().createRun().setText("附件2");
              word.createParagraph().createRun().setText("江西省社会组织“邻里守望”关爱行动");
              word.createParagraph().createRun().setText("情况记录表");
              XWPFTable record = Forms.record(word, "中秋送月饼");
              Forms.picture(record, PNG, PictureType.PNG);
              word.createParagraph().createRun().setText("（此表供各地参考使用）。");
            });

    Imported imported = take(form);

    assertThat(imported.left()).isEmpty();
    assertThat(imported.records()).isEqualTo(1);
    assertThat(imported.images()).isEqualTo(1);
    assertThat(read("activities/2021-09-21-中秋送月饼.yaml"))
        .isEqualTo(
            """
            # a.docx
            name: "中秋送月饼"
            initiator: "东湖区民政局"
            place: "东湖区/公园街道"
            period: "2021年9月21日"
            beneficiaries: "空巢老人30人次"
            service_hours: "54"
            leader: "王芳"
            members: "东湖区志愿者协会20人"
            detail: |-
              上午看望老人。
              下午送月饼。
            evidence:
              - "images/2021-09-21-中秋送月饼-1.png"
            """);
    assertThat(unit().resolve("activities/images/2021-09-21-中秋送月饼-1.png")).hasBinaryContent(PNG);
    Imported again = take(form);
    assertThat(again.recordsThere()).isEqualTo(1);
    assertThat(again.files()).isEmpty();
  }

  @Test
  void several_records_of_one_name_and_day_are_files_of_their_own() throws Exception {
    Path form =
        Forms.document(
            file("a.docx"),
            word -> {
              Forms.record(word, "义诊");
              word.createParagraph();
              Forms.record(word, "义诊").getRow(3).getCell(1).setText("0");
            });

    assertThat(take(form).files())
        .containsExactly("activities/2021-09-21-义诊.yaml", "activities/2021-09-21-义诊-2.yaml");
    assertThat(take(form).recordsThere()).isEqualTo(2);
  }

  @Test
  void a_record_with_a_long_name_becomes_a_file_that_the_disk_takes() throws Exception {
    String name = "关爱空巢老人".repeat(20);
    Path form =
        Forms.document(
            file("a.docx"), word -> Forms.picture(Forms.record(word, name), PNG, PictureType.PNG));

    Imported imported = take(form);

    assertThat(imported.records()).isEqualTo(1);
    assertThat(imported.files()).hasSize(2).allMatch(made -> made.contains("关爱空巢老人关爱"));
    assertThat(
            read(
                imported.files().stream()
                    .filter(made -> made.endsWith(".yaml"))
                    .findFirst()
                    .orElseThrow()))
        .contains(name);
  }

  @Test
  void a_record_beside_another_of_its_name_keeps_the_whole_file_out() throws Exception {
    Files.createDirectories(unit().resolve("activities"));
    Files.writeString(unit().resolve("activities/2021-09-21-义诊.yaml"), "name: 我的\n");

    IntakeException other =
        refused(
            Forms.document(
                file("a.docx"),
                word -> {
                  Forms.record(word, "中秋");
                  word.createParagraph();
                  Forms.record(word, "义诊");
                }));

    assertThat(other.reason()).isEqualTo(Reason.OTHER_FILE);
    try (Stream<Path> files = Files.list(unit().resolve("activities"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void a_picture_that_is_none_and_words_beside_the_form_are_told() throws Exception {
    Path form =
        Forms.document(
            file("a.docx"),
            word -> {
              word.createParagraph().createRun().setText("请王局审阅");
              XWPFTable record = Forms.record(word, "义诊");
              Forms.picture(record, "GIF89a".getBytes(StandardCharsets.US_ASCII), PictureType.GIF);
              record.createRow().getCell(1).setText("多写的一格");
              record.getRow(6).getCell(0).addParagraph().createRun().setText("照片另发");
            });

    Imported imported = take(form);

    assertThat(imported.images()).isZero();
    assertThat(imported.left())
        .extracting(left -> left.why() + " " + left.place().kind() + " " + left.text())
        .containsExactlyInAnyOrder(
            "TEXT PARAGRAPH 请王局审阅", "IMAGE TABLE 义诊", "NO_FIELD TABLE 多写的一格", "TEXT TABLE 照片另发");
  }

  @Test
  void a_table_form_in_a_document_is_read_like_a_sheet() throws Exception {
    Path form =
        Forms.document(
            file("a.docx"),
            word -> {
              word.createParagraph().createRun().setText("附件 1");
              word.createParagraph().createRun().setText("江西省社会组织“邻里守望”关爱行动情况统计表 （统计单位：人次、元）");
              word.createParagraph().createRun().setText("填表单位： 东湖区民政局   填表时间： 2021年 10月 25日");
              Forms.table(
                  word,
                  table(
                      List.of(
                          Forms.row("送月饼"), List.of("", "", "", "", "", "义工联", "8", "", "", ""))));
            });

    Imported imported = take(form);

    assertThat(imported.left()).isEmpty();
    assertThat(imported.rows()).isEqualTo(1);
    assertThat(imported.facts()).isEqualTo(2);
    assertThat(read("activities.csv")).contains("1,送月饼,", ",,,,,义工联,8,,,");
    assertThat(read("unit.yaml")).contains("filled_on: \"2021年10月25日\"");
  }

  @Test
  void the_unit_s_own_sheet_is_filled_in_and_never_contradicted() throws Exception {
    Files.createDirectories(unit());
    Files.writeString(
        unit().resolve("unit.yaml"),
        "# 说明\nunit: \"西湖区民政局\"\nfilled_on: # 填表时间，如 2021-10-25\nsummary:\n  results: 好\n");
    List<List<String>> rows = new ArrayList<>(table(List.of(Forms.row("送月饼"))));
    rows.add(0, List.of("填表单位：", "东湖区民政局", "填表时间：2021年10月25日"));

    Imported imported = take(Forms.workbook(file("a.xlsx"), rows));

    assertThat(read("unit.yaml"))
        .isEqualTo(
            "# 说明\nunit: \"西湖区民政局\"\nfilled_on: \"2021年10月25日\" # 填表时间，如 2021-10-25\nsummary:\n  results: 好\n");
    assertThat(imported.left()).extracting(LeftOver::why).containsExactly(Why.FACT);
  }

  @Test
  void a_file_that_is_no_filled_in_form_is_refused_for_its_own_reason() throws Exception {
    assertThat(refused(file("none.xlsx")).reason()).isEqualTo(Reason.NOT_THERE);
    assertThat(refused(folder).reason()).isEqualTo(Reason.NO_FILE);
    Path old =
        Files.write(file("a.doc"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1});
    assertThat(refused(old).reason()).isEqualTo(Reason.OLD_FORMAT);
    Path empty = Files.createFile(file("0.xlsx"));
    assertThat(refused(empty).reason()).isEqualTo(Reason.EMPTY);
    Path text = Files.writeString(file("a.docx"), "text");
    assertThat(refused(text).reason()).isEqualTo(Reason.NO_OFFICE_FILE);
    Path cut = Files.write(file("c.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    assertThat(refused(cut).reason()).isEqualTo(Reason.REFUSED);
    Path other = Forms.workbook(file("b.xlsx"), List.of(List.of("姓名", "电话"), List.of("甲", "1")));
    assertThat(refused(other).reason()).isEqualTo(Reason.NO_FORM);
    assertThat(refused(other).facts().get(0)).contains("情况统计表", "情况记录表");
    assertThat(refused(Forms.workbook(file("d.xlsx"), table(List.of()))).reason())
        .isEqualTo(Reason.BLANK);
    assertThat(unit()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jiangxi-2021",
        "national-2021",
        "qinghai-2022",
        "yubei-2021-114",
        "yubei-2021-145"
      })
  void every_blank_workbook_of_every_notice_can_be_filled_in_and_taken_over(String id)
      throws Exception {
    Notice notice = Packs.builtIn().load(id, Path.of("."));
    Path forms = folder.resolve("forms");
    for (BlankForms.File form : BlankForms.write(forms, notice, 2).files()) {
      if (form.name().endsWith(".xlsx")) {
        List<String> texts =
            form.form().leaves().stream().map(leaf -> "写在" + leaf.heading()).toList();
        Path filled = Forms.fill(forms.resolve(form.name()), file("filled.xlsx"), texts);

        Imported imported = Intake.take(filled, notice, Limits.DEFAULT, unit());

        assertThat(imported.left()).as(form.name()).isEmpty();
        assertThat(imported.files()).containsExactly(form.form().table() + ".csv");
        assertThat(read(form.form().table() + ".csv").lines().skip(1))
            .containsExactly(String.join(",", texts));
      }
    }
  }

  @Test
  void a_first_row_neither_repeats_nor_goes_on_with_a_row_of_another_form() throws Exception {
    Path ditto = Forms.workbook(file("b.xlsx"), table(List.of(with("发起单位（组织者）", "同上"))));
    take(Forms.workbook(file("a.xlsx"), table(List.of(Forms.row("义诊")))));

    Imported imported = take(ditto);

    assertThat(imported.left()).extracting(LeftOver::why).containsExactly(Why.DITTO);
    assertThat(imported.left().get(0).place().cell()).isEqualTo("C2");
    assertThat(read("activities.csv").lines().skip(2).findFirst())
        .contains("1,送月饼,,东湖区/公园街道,2021年9月21日,东湖区志愿者协会,12,1000,空巢老人30人次,看望老人");
    assertThat(take(ditto).rowsThere()).isEqualTo(1);

    Path line =
        Forms.workbook(
            file("c.xlsx"),
            table(List.of(List.of("", "", "", "", "", "甲社", "3"), Forms.row("理发"))));
    assertThat(take(line).left()).hasSize(2);
    assertThat(read("activities.csv")).doesNotContain("甲社").contains("理发");
  }

  @Test
  void a_first_row_that_says_the_same_as_above_is_known_again() throws Exception {
    Path ditto = Forms.workbook(file("b.xlsx"), table(List.of(with("发起单位（组织者）", "同上"))));

    assertThat(take(ditto).rows()).isEqualTo(1);
    assertThat(take(ditto).rowsThere()).isEqualTo(1);
  }

  @Test
  void a_head_field_without_a_value_takes_none_from_the_next_line() throws Exception {
    Path form =
        Forms.document(
            file("a.docx"),
            word -> {
              word.createParagraph().createRun().setText("填表单位：　　填表时间：");
              word.createParagraph().createRun().setText("请审阅");
              Forms.table(word, table(List.of(Forms.row("送月饼"))));
            });

    Imported imported = take(form);

    assertThat(imported.facts()).isZero();
    assertThat(imported.left()).extracting(LeftOver::text).containsExactly("请审阅");
  }

  @Test
  void cells_of_a_document_merged_over_lines_are_those_of_one_activity() throws Exception {
    Path form =
        Forms.document(
            file("a.docx"),
            word -> {
              XWPFTable table =
                  Forms.table(
                      word,
                      table(
                          List.of(
                              Forms.row("送月饼"),
                              List.of("", "", "", "", "", "义工联", "8", "", "", ""))));
              for (int column : new int[] {0, 1, 2, 3, 4, 7, 8, 9}) {
                Forms.mergeDown(table, 1, column);
              }
            });

    Imported imported = take(form);

    assertThat(imported.left()).isEmpty();
    assertThat(imported.rows()).isEqualTo(1);
    assertThat(read("activities.csv").lines().skip(2).findFirst()).contains(",,,,,义工联,8,,,");
  }

  @Test
  void hostile_documents_are_refused() throws Exception {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document>&a;</w:document>";
    IntakeException entity =
        refused(Archive.document().part("word/document.xml", bomb).write(file("x.docx")));
    assertThat(entity.reason()).isEqualTo(Reason.REFUSED);
    assertThat(entity.facts()).containsExactly("xml-refused");

    for (String part : List.of("<?xml version=\"1.0\" encoding=\"F\"?><x/>", "<x>\u00E9</x>")) {
      byte[] bytes = part.getBytes(StandardCharsets.ISO_8859_1);
      assertThat(
              refused(Archive.document().part("word/document.xml", bytes).write(file("e.docx")))
                  .facts())
          .containsExactly("xml-refused");
    }

    IntakeException ratio =
        refused(
            Archive.document().part("word/document.xml", new byte[8 << 20]).write(file("r.docx")));
    assertThat(ratio.facts()).containsExactly("ratio-too-high");
  }
}
