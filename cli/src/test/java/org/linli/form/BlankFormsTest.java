package org.linli.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.notice.Categories;
import org.linli.notice.Category;
import org.linli.notice.Notice;
import org.linli.notice.Packs;
import org.linli.publish.PublishException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

class BlankFormsTest {
  private static final String TABLE = "附件1-江西省社会组织“邻里守望”关爱行动情况统计表";
  private static final String RECORD = "附件2-江西省社会组织“邻里守望”关爱行动情况记录表";

  @TempDir Path folder;

  private static Notice notice(String id) {
    return Packs.builtIn().load(id, Path.of("."));
  }

  private Path made(String id, int rows) throws Exception {
    Path made = folder.resolve(id + "-" + rows);
    assertThat(BlankForms.write(made, notice(id), rows).written()).isTrue();
    return made;
  }

  @Test
  void both_attachments_and_every_table_without_a_printed_form_are_there() throws Exception {
    Path made = made("jiangxi-2021", 5);

    try (Stream<Path> files = Files.list(made)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains(TABLE + ".xlsx", TABLE + ".docx", RECORD + ".docx", "需求台账.xlsx", "社会组织.xlsx")
          .doesNotContain(RECORD + ".xlsx", "活动情况统计表.xlsx");
    }
  }

  @Test
  void attachment_1_is_the_notice_s_form_to_the_letter() throws Exception {
    try (XSSFWorkbook book = book(made("jiangxi-2021", 5).resolve(TABLE + ".xlsx"))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(texts(sheet, 0)).containsExactly("江西省社会组织“邻里守望”关爱行动情况统计表");
      assertThat(texts(sheet, 1)).containsExactly("（统计单位：人次、元）");
      assertThat(texts(sheet, 2)).containsExactly("填表单位：　　　　民政局", "填表时间：　　　　年　　月　　日");
      assertThat(texts(sheet, 3))
          .containsExactly(
              "序号",
              "活动名称",
              "发起单位（组织者）",
              "活动地域（县/乡/村）",
              "活动时间",
              "参与社会组织",
              "投入资金（含物资折款）",
              "受益对象及人数",
              "活动总体情况");
      assertThat(texts(sheet, 4)).containsExactly("名称", "参与人数");
      assertThat(sheet.getMergedRegions().stream().map(area -> area.formatAsString()))
          .contains("F4:G4", "A4:A5", "J4:J5");
      assertThat(texts(sheet, 10)).containsExactly("（可附加行数）");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 5);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
    }
  }

  @Test
  void a_long_heading_of_a_narrow_column_is_seen_whole() throws Exception {
    Path form = made("yubei-2021-114", 5).resolve("支持平台和孵化机构情况.xlsx");
    try (XSSFWorkbook book = book(form)) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(texts(sheet, 2)).contains("入驻社区社会组织（家）");
      assertThat(sheet.getRow(2).getHeightInPoints()).isGreaterThan(3 * 15);
      assertThat(sheet.getRow(3).getHeightInPoints()).isEqualTo(28);
    }
  }

  /** POI keeps a text that stands in its own cell beside the one that is written over it. */
  @Test
  void what_a_program_writes_over_the_form_s_own_words_takes_their_place() throws Exception {
    Path filled = folder.resolve("filled.xlsx");
    try (XSSFWorkbook book = book(made("jiangxi-2021", 5).resolve(TABLE + ".xlsx"));
        OutputStream out = Files.newOutputStream(filled)) {
      XSSFSheet sheet = book.getSheetAt(0);
      sheet.getRow(2).getCell(0).setCellValue("填表单位：东湖区民政局");
      sheet.getRow(5).createCell(1).setCellValue("中秋送月饼");
      book.write(out);
    }

    try (XSSFWorkbook book = book(filled)) {
      CTCell office = book.getSheetAt(0).getRow(2).getCell(0).getCTCell();
      assertThat(book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
          .isEqualTo("填表单位：东湖区民政局");
      assertThat(office.getT()).isEqualTo(STCellType.S);
      assertThat(office.isSetIs()).isFalse();
      assertThat(texts(book.getSheetAt(0), 5)).containsExactly("中秋送月饼");
    }
  }

  @Test
  void entries_of_attachment_1_are_checked_with_the_notice_s_clause() throws Exception {
    try (XSSFWorkbook book = book(made("jiangxi-2021", 5).resolve(TABLE + ".xlsx"))) {
      XSSFSheet sheet = book.getSheetAt(0);
      XSSFDataValidation people = check(sheet, "G6:G10");
      assertThat(people.getValidationConstraint().getValidationType())
          .isEqualTo(ValidationType.INTEGER);
      assertThat(people.getErrorBoxText()).contains("不小于 0 的整数", "赣民办字〔2021〕33号 附件1");
      assertThat(people.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.WARNING);
      XSSFDataValidation money = check(sheet, "H6:H10");
      assertThat(money.getValidationConstraint().getValidationType())
          .isEqualTo(ValidationType.DECIMAL);
      assertThat(money.getValidationConstraint().getFormula1()).isEqualTo("0");
      XSSFDataValidation days = check(sheet, "E6:E10");
      assertThat(days.getValidationConstraint().getFormula1())
          .isEqualTo("OR(ISTEXT(E6),AND(ISNUMBER(E6),E6>=44409,E6<44562))");
      assertThat(days.getErrorBoxText()).contains("2021年8月1日至12月31日", "33号 二");
      assertThat(check(sheet, "I6:I10").getPromptBoxText()).contains("空巢老人30人次");
    }
  }

  @Test
  void what_a_table_lists_is_chosen_from_a_list() throws Exception {
    try (XSSFWorkbook book = book(made("jiangxi-2021", 5).resolve("需求台账.xlsx"))) {
      XSSFDataValidation status = check(book.getSheetAt(0), "L4:L8");
      assertThat(status.getValidationConstraint().getExplicitListValues())
          .containsExactly("待派单", "已派单", "已办结", "已上报");
      assertThat(status.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.STOP);
      XSSFDataValidation registered = check(book.getSheetAt(0), "H4:H8");
      assertThat(registered.getValidationConstraint().getValidationType())
          .isEqualTo(ValidationType.DATE);
    }
  }

  @Test
  void what_is_wanted_only_beside_another_entry_says_so() throws Exception {
    try (XSSFWorkbook needs = book(made("jiangxi-2021", 5).resolve("需求台账.xlsx"));
        XSSFWorkbook filled = book(made("yubei-2021-145", 5).resolve("活动情况统计表.xlsx"))) {
      assertThat(check(needs.getSheetAt(0), "M4:M8").getPromptBoxText()).startsWith("状态为“已办结”时必填");
      assertThat(check(filled.getSheetAt(0), "M5:M9").getPromptBoxText())
          .startsWith("必填，填了“活动详情”的可不填");
    }
    try (XSSFWorkbook attachment = book(folder.resolve("jiangxi-2021-5/" + TABLE + ".xlsx"))) {
      assertThat(check(attachment.getSheetAt(0), "J6:J10").getPromptBoxText()).startsWith("必填（依据");
    }
  }

  @Test
  void the_indicators_that_the_notice_names_are_offered_by_id_and_by_name() throws Exception {
    try (XSSFWorkbook book = book(made("qinghai-2022", 5).resolve("指标.xlsx"))) {
      XSSFSheet options = book.getSheet("选项");
      assertThat(options.getRow(3).getCell(0).getStringCellValue()).isEqualTo("purchases");
      assertThat(options.getRow(3).getCell(1).getStringCellValue()).isEqualTo("政府购买社会组织服务项目");
      assertThat(check(book.getSheetAt(0), "B4:B8").getErrorStyle())
          .isEqualTo(DataValidation.ErrorStyle.INFO);
      assertThat(check(book.getSheetAt(0), "C4:C8").getErrorBoxText()).isEqualTo("请填不小于 0 的数，不写单位");
    }
  }

  @Test
  void a_date_that_may_be_a_month_or_a_year_says_which() throws Exception {
    Path made = made("qinghai-2022", 5);
    try (XSSFWorkbook sites = book(made.resolve("村级议事协商创新实验示范点.xlsx"));
        XSSFWorkbook stations = book(made.resolve("乡镇（街道）社工站建设情况.xlsx"))) {
      assertThat(check(sites.getSheetAt(0), "D4:D8").getErrorBoxText())
          .contains("只知道月份的写“2021年9月”");
      assertThat(check(stations.getSheetAt(0), "E4:E8").getErrorBoxText())
          .contains("只知道年份的写“2021年”");
    }
  }

  @Test
  void a_notice_without_forms_has_its_activities_with_their_categories_to_choose_from()
      throws Exception {
    try (XSSFWorkbook book = book(made("yubei-2021-145", 5).resolve("活动情况统计表.xlsx"))) {
      List<String> lists =
          book.getSheetAt(0).getDataValidations().stream()
              .filter(
                  check ->
                      check.getValidationConstraint().getValidationType() == ValidationType.LIST)
              .map(check -> check.getErrorBoxTitle())
              .toList();
      assertThat(lists).contains("活动类别", "受益对象", "长期坚持");
    }
  }

  @Test
  void a_list_that_is_too_long_for_a_cell_stands_on_a_sheet_of_its_own() throws Exception {
    List<Category> many =
        Stream.iterate(1, i -> i <= 30, i -> i + 1)
            .map(i -> category("名称很长的行动之第" + i + "项"))
            .toList();
    Notice notice = notice("yubei-2021-145").with(new Categories(many));
    Path made = folder.resolve("many");
    BlankForms.write(made, notice, 5);

    try (XSSFWorkbook book = book(made.resolve("活动情况统计表.xlsx"))) {
      XSSFSheet options = book.getSheet("选项");
      assertThat(options.getRow(0).getCell(0).getStringCellValue()).isEqualTo("活动类别");
      assertThat(options.getRow(30).getCell(0).getStringCellValue()).isEqualTo("名称很长的行动之第30项");
      assertThat(book.getSheetAt(0).getDataValidations())
          .extracting(check -> check.getValidationConstraint().getFormula1())
          .contains("选项!$A$2:$A$31");
      assertThat(book.getSheetAt(0).getDataValidations())
          .extracting(check -> check.getErrorBoxText())
          .allMatch(text -> text == null || text.length() <= 255);
    }
  }

  private static Category category(String name) {
    return new Category(
        name, name, name, List.of(), List.of(), List.of(), Optional.empty(), List.of());
  }

  @Test
  void a_folder_that_lacks_one_of_the_forms_or_is_a_file_is_left_alone() throws Exception {
    Path made = made("jiangxi-2021", 5);
    Files.delete(made.resolve("需求台账.xlsx"));
    Path file = Files.writeString(folder.resolve("file"), "mine");

    assertThatThrownBy(() -> BlankForms.write(made, notice("jiangxi-2021"), 5))
        .isInstanceOf(PublishException.class);
    assertThat(made.resolve("需求台账.xlsx")).doesNotExist();
    assertThatThrownBy(() -> BlankForms.write(file, notice("jiangxi-2021"), 5))
        .isInstanceOf(PublishException.class);
    assertThat(file).hasContent("mine");
  }

  @Test
  void an_empty_folder_is_filled_also_through_a_link() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), empty);

    assertThat(BlankForms.write(link, notice("jiangxi-2021"), 5).written()).isTrue();
    assertThat(empty.resolve("需求台账.xlsx")).exists();
    assertThat(link).isSymbolicLink();
  }

  @Test
  void the_word_forms_have_the_same_boxes() throws Exception {
    Path made = made("jiangxi-2021", 5);
    try (XWPFDocument word = word(made.resolve(TABLE + ".docx"))) {
      XWPFTable table = word.getTables().get(0);
      assertThat(table.getRow(0).getTableCells()).hasSize(9);
      assertThat(table.getRow(1).getTableCells()).hasSize(10);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getNumberOfRows()).isEqualTo(12);
      assertThat(word.getParagraphs().get(0).getText()).isEqualTo("附件1");
    }
    try (XWPFDocument word = word(made.resolve(RECORD + ".docx"))) {
      assertThat(word.getTables().get(0).getText())
          .contains("活动名称", "累计服务时长", "活动详情：（300字左右）", "佐证材料：（可附 1-2张图片）");
    }
  }

  @Test
  void the_same_notice_gives_the_same_bytes() throws Exception {
    Path one = made("jiangxi-2021", 7);
    Path other = folder.resolve("again");
    BlankForms.write(other, notice("jiangxi-2021"), 7);

    try (Stream<Path> files = Files.list(one)) {
      for (Path file : files.toList()) {
        assertThat(other.resolve(file.getFileName())).hasSameBinaryContentAs(file);
      }
    }
  }

  @Test
  void the_same_forms_may_be_asked_for_again_and_what_was_filled_in_stays() throws Exception {
    Path made = made("jiangxi-2021", 5);

    assertThat(BlankForms.write(made, notice("jiangxi-2021"), 5).written()).isFalse();

    Path form = made.resolve(RECORD + ".docx");
    Files.writeString(form, "filled in");
    assertThatThrownBy(() -> BlankForms.write(made, notice("jiangxi-2021"), 5))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining(RECORD);
    assertThat(form).hasContent("filled in");
  }

  @Test
  void a_stranger_s_folder_stays_as_it_is() throws Exception {
    Path strange = Files.createDirectory(folder.resolve("strange"));
    Files.writeString(strange.resolve("a.txt"), "mine");

    assertThatThrownBy(() -> BlankForms.write(strange, notice("jiangxi-2021"), 5))
        .isInstanceOf(PublishException.class);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(strange);
    }
    assertThat(strange.resolve("a.txt")).hasContent("mine");
  }

  private static XSSFDataValidation check(XSSFSheet sheet, String cells) {
    return sheet.getDataValidations().stream()
        .filter(check -> check.getRegions().getCellRangeAddress(0).formatAsString().equals(cells))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(XSSFSheet sheet, int row) {
    return Stream.iterate(0, column -> column < 10, column -> column + 1)
        .map(column -> sheet.getRow(row).getCell(column))
        .filter(cell -> cell != null)
        .map(cell -> cell.getStringCellValue())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static XSSFWorkbook book(Path file) throws Exception {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static XWPFDocument word(Path file) throws Exception {
    try (InputStream in = Files.newInputStream(file)) {
      return new XWPFDocument(in);
    }
  }
}
