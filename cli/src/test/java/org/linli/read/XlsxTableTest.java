package org.linli.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.model.Activity;
import org.linli.value.Count;
import org.linli.value.Money;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

class XlsxTableTest {
  private static final String[] HEAD = {
    "序号", "活动名称", "发起单位（组织者）", "活动地域（县/乡/村）", "活动时间", "参与社会组织", "参与人数", "投入资金（含物资折款）", "受益对象及人数"
  };

  @TempDir private Path folder;

  @Test
  void a_sheet_is_read_with_its_name_row_and_column() {
    Submission read = read(book -> filled(book.createSheet("情况表"), 1));

    assertThat(read.row().text("name")).isEqualTo("慰问老人1");
    assertThat(read.row().at("period").cell()).contains("E2");
    assertThat(read.row().at("period").sheet()).contains("情况表");
    assertThat(read.rules()).isEmpty();
  }

  @Test
  void a_date_is_read_from_its_serial_number_with_or_without_a_date_format() {
    Submission read =
        read(
            book -> {
              Sheet sheet = filled(book.createSheet(), 2);
              CellStyle date = book.createCellStyle();
              date.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
              Cell formatted = sheet.getRow(1).getCell(4);
              formatted.setCellValue(LocalDate.of(2021, 9, 21));
              formatted.setCellStyle(date);
              sheet.getRow(2).getCell(4).setCellValue(44460);
            });

    assertThat(read.rows)
        .extracting(row -> new Activity(row).period().orElseThrow().start())
        .containsExactly(LocalDate.of(2021, 9, 21), LocalDate.of(2021, 9, 21));
    assertThat(read.rows.get(0).text("period")).isEqualTo("2021-09-21");
  }

  @Test
  void a_time_of_day_is_shown_as_one_and_is_no_day_of_the_year_1899() {
    Submission read =
        read(
            book -> {
              Cell cell = filled(book.createSheet(), 1).getRow(1).getCell(4);
              CellStyle time = book.createCellStyle();
              time.setDataFormat(book.createDataFormat().getFormat("h:mm"));
              cell.setCellValue(12.5 / 24);
              cell.setCellStyle(time);
            });

    assertThat(read.row().text("period")).isEqualTo("12:30");
    assertThat(new Activity(read.row()).period()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.00\"万元\" | 35000",
        "#,##0.0\\万\\元;[Red]-0.0\\万\\元 | 35000",
        "[Blue]General\" 元 \" | 3.5",
        "0.0,\"万元\" | 3.5",
        "0!.0,\"万元\" | 3.5",
        "0.0\"箱\" | 3.5",
        "0.00_ | 3.5",
        "\"¥\"#,##0.00 | 3.5"
      })
  void a_unit_that_a_cell_s_format_shows_behind_the_number_counts(String format, BigDecimal yuan) {
    byte[] book =
        bytes(
            workbook -> {
              Sheet sheet = workbook.createSheet();
              Row head = sheet.createRow(0);
              head.createCell(0).setCellValue("活动名称");
              head.createCell(1).setCellValue("投入资金");
              head.createCell(2).setCellValue("参与人数");
              Row row = sheet.createRow(1);
              row.createCell(0).setCellValue("慰问");
              row.createCell(1).setCellValue(3.5);
              row.getCell(1).setCellStyle(format(workbook, format));
              row.createCell(2).setCellValue(12);
              row.getCell(2).setCellStyle(format(workbook, "0\"人\""));
            });
    Submission read = Submission.in(folder).with("activities.xlsx", book).read();

    assertThat(read.row().value("funds", Money.class).orElseThrow().yuan())
        .isEqualByComparingTo(yuan);
    assertThat(read.row().cell("participants").orElseThrow().text()).isEqualTo("12人");
  }

  @Test
  void a_cell_of_a_percent_format_is_read_as_it_is_shown() {
    byte[] book =
        bytes(
            workbook -> {
              Sheet sheet = workbook.createSheet();
              Row head = sheet.createRow(0);
              head.createCell(0).setCellValue("指标名称");
              head.createCell(1).setCellValue("目标值");
              head.createCell(2).setCellValue("完成值");
              Row row = sheet.createRow(1);
              row.createCell(0).setCellValue("覆盖率");
              row.createCell(1).setCellValue(70);
              row.createCell(2).setCellValue(0.725);
              row.getCell(2).setCellStyle(format(workbook, "0.0%"));
              row = sheet.createRow(2);
              row.createCell(0).setCellValue("另一个");
              row.createCell(1).setCellValue(0.5);
              row.getCell(1).setCellStyle(format(workbook, "0.0\"%\""));
              row.createCell(2).setCellValue(3);
              row.getCell(2).setCellStyle(format(workbook, "0%"));
            });
    Submission read = Submission.in(folder).with("indicators.xlsx", book).read();

    assertThat(read.rows)
        .extracting(row -> row.text("target"), row -> row.text("actual"))
        .containsExactly(tuple("70", "72.5%"), tuple("0.5", "300%"));
    assertThat(read.rows.get(0).value("actual", BigDecimal.class).orElseThrow())
        .isEqualByComparingTo("72.5");
  }

  private static CellStyle format(XSSFWorkbook book, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  @Test
  void a_stored_binary_fraction_is_the_decimal_that_was_meant() {
    Submission read =
        read(
            book ->
                filled(book.createSheet(), 1)
                    .getRow(1)
                    .getCell(7)
                    .setCellValue(3.3000000000000003));

    assertThat(read.row().value("funds", Money.class).orElseThrow().yuan())
        .isEqualByComparingTo("3.30");
  }

  @Test
  void a_formula_counts_by_its_last_value_and_a_failed_one_is_an_error() {
    Submission read =
        read(
            book -> {
              Sheet sheet = filled(book.createSheet(), 2);
              sheet.getRow(1).getCell(6).setCellFormula("10+10");
              sheet.getRow(2).getCell(6).setCellFormula("1/0");
              book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });

    assertThat(read.rows.get(0).value("participants", Count.class)).contains(Count.exact(20));
    assertThat(read.rows.get(1).cell("participants").orElseThrow().reading().trouble())
        .hasValueSatisfying(why -> assertThat(why.name()).isEqualTo("formula-error"));
  }

  @Test
  void a_character_that_excel_writes_by_its_number_is_that_character() {
    Submission read =
        read(
            book -> {
              Sheet sheet = filled(book.createSheet(), 1);
              sheet.getRow(1).getCell(1).setCellValue("第_x005F_x0031_期_x0041_");
              sheet.getRow(1).getCell(8).setCellValue("空巢老人30人_x000D_\n残疾人20人");
            });

    assertThat(read.row().text("name")).isEqualTo("第_x0031_期A");
    assertThat(read.row().text("beneficiaries")).isEqualTo("空巢老人30人\n残疾人20人");
    assertThat(new Activity(read.row()).beneficiaries().orElseThrow().people())
        .contains(Count.exact(50));
  }

  @Test
  void how_a_text_is_spoken_is_no_part_of_it() {
    String cell =
        "<c t=\"inlineStr\"><is><t>%s</t><rPh sb=\"0\" eb=\"1\"><t>pin</t></rPh></is></c>";
    String sheet =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + ("<row>" + cell.formatted("活动名称") + cell.formatted("活动时间") + "</row>")
            + ("<row>" + cell.formatted("慰问") + cell.formatted("2021-09-21") + "</row>")
            + "</sheetData></worksheet>";
    byte[] good = bytes(book -> filled(book.createSheet(), 1));
    byte[] guided = Zips.replaced(good, "xl/worksheets/sheet1.xml", sheet);
    Submission read = Submission.in(folder).with("activities.xlsx", guided).read();

    assertThat(read.row().text("name")).isEqualTo("慰问");
    assertThat(read.row().text("period")).isEqualTo("2021-09-21");
  }

  @Test
  void a_formula_whose_result_is_not_in_the_file_says_so() {
    Submission read =
        read(
            book -> {
              XSSFCell cell = (XSSFCell) filled(book.createSheet(), 1).getRow(1).getCell(6);
              cell.setCellFormula("10+10");
              cell.getCTCell().unsetV();
            });

    assertThat(read.row().cell("participants").orElseThrow().reading().trouble())
        .hasValueSatisfying(
            why -> {
              assertThat(why.name()).isEqualTo("formula-error");
              assertThat(why.facts()).containsEntry("state", "unsaved").doesNotContainKey("error");
            });
  }

  /** As WPS writes it. */
  @Test
  void a_picture_in_a_cell_is_no_text() {
    Submission read =
        read(
            book -> {
              XSSFCell cell = (XSSFCell) filled(book.createSheet(), 1).getRow(1).getCell(3);
              CTCell xml = cell.getCTCell();
              xml.setT(STCellType.STR);
              xml.addNewF().setStringValue("_xlfn.DISPIMG(\"ID_3F2A\",1)");
              xml.setV("=DISPIMG(\"ID_3F2A\",1)");
            });

    assertThat(read.row().cell("place").orElseThrow().isEmpty()).isTrue();
  }

  @Test
  void the_rows_of_a_hidden_sheet_count_and_it_is_told() {
    Submission read =
        read(
            book -> {
              filled(book.createSheet("附件1"), 1);
              filled(book.createSheet("旧数据"), 1);
              book.createSheet("选项").createRow(0).createCell(0).setCellValue("待派单");
              book.setSheetHidden(1, true);
              book.setSheetHidden(2, true);
            });

    assertThat(read.rows).hasSize(2);
    assertThat(read.rules()).containsExactly("sheet-hidden", "sheet-not-read");
    assertThat(read.seen("sheet-hidden").facts()).containsEntry("sheet", "旧数据");
  }

  @ParameterizedTest
  @ValueSource(strings = {"示例", "填写示例", "样表", "范例1", "填表示例"})
  void a_sheet_of_examples_is_left_where_another_holds_the_table(String name) {
    Submission read =
        read(
            book -> {
              filled(book.createSheet(name), 2);
              filled(book.createSheet("附件1"), 1);
            });

    assertThat(read.rows).extracting(row -> row.at().sheet().orElseThrow()).containsExactly("附件1");
    assertThat(read.seen("sheet-not-read").facts())
        .containsEntry("sheet", name)
        .containsEntry("reason", "sample");
    assertThat(read(book -> filled(book.createSheet(name), 2)).rows).hasSize(2);
  }

  @Test
  void a_figure_merged_over_several_activities_counts_once_for_the_first() {
    Submission read =
        read(
            book -> {
              Sheet sheet = filled(book.createSheet(), 2);
              sheet.getRow(2).getCell(7).setBlank();
              sheet.getRow(2).getCell(3).setBlank();
              sheet.addMergedRegion(new CellRangeAddress(1, 2, 7, 7));
              sheet.addMergedRegion(new CellRangeAddress(1, 2, 3, 3));
            });

    assertThat(read.rows)
        .extracting(
            row -> row.value("funds", Money.class).orElseThrow().yuan().intValueExact(),
            row -> row.text("place"))
        .containsExactly(tuple(3000, "东湖区"), tuple(0, "东湖区"));
    assertThat(read.rules()).containsExactly("merged-cell-repeated", "repeated-above");
    assertThat(read.seen("merged-cell-repeated").at().cell()).contains("H3");
  }

  @Test
  void a_cell_beside_the_table_may_be_merged_over_several_activities() {
    Submission read =
        read(
            book -> {
              Sheet sheet = filled(book.createSheet(), 3);
              sheet.getRow(1).createCell(HEAD.length).setCellValue("均已报送");
              sheet.addMergedRegion(new CellRangeAddress(1, 3, HEAD.length, HEAD.length));
            });

    assertThat(read.rows).hasSize(3);
    assertThat(read.rules()).containsExactly("row-too-long");
  }

  @Test
  void the_lines_of_several_organizations_in_one_merged_activity_are_one_row() {
    Submission read =
        read(
            book -> {
              Sheet sheet = filled(book.createSheet(), 1);
              Row line = sheet.createRow(2);
              line.createCell(5).setCellValue("社工中心");
              line.createCell(6).setCellValue(5);
              for (int column : new int[] {0, 1, 2, 3, 4, 7, 8}) {
                sheet.addMergedRegion(new CellRangeAddress(1, 2, column, column));
              }
            });

    assertThat(new Activity(read.row()).organizations()).containsExactly("义工联", "社工中心");
    assertThat(read.row().value("participants", Count.class)).contains(Count.exact(25));
    assertThat(read.rules()).containsExactly("row-continued");
  }

  @Test
  void the_official_form_with_its_merged_heading_is_read() {
    Submission read =
        read(
            book -> {
              Sheet sheet = book.createSheet();
              sheet.createRow(0).createCell(0).setCellValue("江西省社会组织“邻里守望”关爱行动情况统计表");
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 8));
              Row first = sheet.createRow(1);
              Row second = sheet.createRow(2);
              for (int column = 0; column < HEAD.length; column++) {
                if (column != 6) {
                  first.createCell(column).setCellValue(HEAD[column]);
                }
                if (column != 5 && column != 6) {
                  sheet.addMergedRegion(new CellRangeAddress(1, 2, column, column));
                }
              }
              sheet.addMergedRegion(new CellRangeAddress(1, 1, 5, 6));
              second.createCell(5).setCellValue("名称");
              second.createCell(6).setCellValue("参与人数");
              activity(sheet, 3);
            });

    assertThat(read.row().text("organizations")).isEqualTo("义工联");
    assertThat(read.rules()).containsExactly("title-row");
  }

  @Test
  void every_sheet_whose_heading_is_recognised_is_read_and_the_others_are_named() {
    Submission read =
        read(
            book -> {
              filled(book.createSheet("八月"), 1);
              filled(book.createSheet("九月"), 1);
              book.createSheet("说明").createRow(0).createCell(0).setCellValue("怎么填");
              book.createSheet("Sheet4");
            });

    assertThat(read.rows)
        .extracting(row -> row.at().sheet().orElseThrow())
        .containsExactly("八月", "九月");
    assertThat(read.rules()).containsExactly("sheet-not-read");
    assertThat(read.seen("sheet-not-read").facts()).containsEntry("sheet", "说明");
  }

  @Test
  void a_workbook_without_a_heading_is_an_error() {
    assertThat(
            read(book -> book.createSheet().createRow(0).createCell(0).setCellValue("x")).rules())
        .containsExactly("heading-row-not-found", "sheet-not-read");
  }

  @ParameterizedTest
  @CsvSource({"名称,not-a-zip", "'',empty", "\u00D0\u00CF\u0011\u00E0\u00A1,old-format"})
  void what_is_no_zip_is_refused(String content, String reason) {
    Charset bytes = content.startsWith("名") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;

    Submission read = Submission.in(folder).with("activities.xlsx", content.getBytes(bytes)).read();

    assertThat(read.seen("office-file-refused").facts()).containsEntry("reason", reason);
  }

  @Test
  void a_zip_whose_part_ends_too_early_is_refused() {
    byte[] book = bytes(workbook -> filled(workbook.createSheet(), 1));
    byte[] torn = book.clone();
    // The packed size of the first part, as the directory at the end tells it.
    int directory = new String(book, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    torn[directory + 20] = 9;
    torn[directory + 21] = 0;
    Submission read = Submission.in(folder).with("activities.xlsx", torn).read();

    assertThat(read.seen("office-file-refused").facts()).containsEntry("reason", "not-a-zip");
  }

  @Test
  void a_zip_that_is_no_workbook_or_leads_out_or_swells_is_refused() {
    assertThat(refusal("x.txt", new byte[10])).isEqualTo("not-a-workbook");
    assertThat(refusal("../x.txt", new byte[10])).isEqualTo("entry-name-wrong");
    assertThat(refusal("x.txt", new byte[8 << 20])).isEqualTo("ratio-too-high");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<?xml version=\"1.0\" encoding=\"F\"?><x/>", "<x>\u00E9</x>"})
  void a_part_in_no_encoding_is_refused(String sheet) {
    byte[] good = bytes(book -> filled(book.createSheet(), 1));
    byte[] part = sheet.getBytes(StandardCharsets.ISO_8859_1);
    byte[] hostile = Zips.replaced(good, "xl/worksheets/sheet1.xml", part);
    Submission read = Submission.in(folder).with("activities.xlsx", hostile).read();

    assertThat(read.seen("office-file-refused").facts()).containsEntry("reason", "xml-refused");
    assertThat(read.rows).isEmpty();
  }

  @Test
  void a_document_type_in_a_sheet_is_refused() {
    String sheet =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
    byte[] good = bytes(book -> filled(book.createSheet(), 1));
    byte[] hostile = Zips.replaced(good, "xl/worksheets/sheet1.xml", sheet);
    Submission read = Submission.in(folder).with("activities.xlsx", hostile).read();

    assertThat(read.seen("office-file-refused").facts()).containsEntry("reason", "xml-refused");
    assertThat(read.rows).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "xl/worksheets/sheet1.xml, <row r=\"2\"> , <row r=\"0\">, cell-name-wrong",
    "xl/worksheets/sheet1.xml, <row r=\"2\"> , <row r=\"-1\">, cell-name-wrong",
    "xl/worksheets/sheet1.xml, <row r=\"2\"> , <row r=\"x\">, cell-name-wrong",
    "xl/worksheets/sheet1.xml, <row r=\"2\"> , <row r=\"1048577\">, cell-name-wrong",
    "xl/worksheets/sheet1.xml, <v>9</v>, <v>99999</v>, shared-text-missing",
    "xl/sharedStrings.xml, <si>, <a>, xml-refused",
    "xl/workbook.xml, <workbook, <document, not-a-workbook",
    "xl/workbook.xml, rId3, rId99, not-a-workbook",
    "xl/_rels/workbook.xml.rels, worksheets/sheet1.xml, worksheets/none.xml, not-a-workbook",
    "_rels/.rels, xl/workbook.xml, xl/none.xml, not-a-workbook",
    "_rels/.rels, schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument,"
        + " purl.oclc.org/ooxml/officeDocument/relationships/officeDocument, strict-format",
  })
  void a_damaged_workbook_is_refused_and_never_a_defect(
      String part, String old, String now, String reason) {
    byte[] good = bytes(book -> filled(book.createSheet(), 1));
    byte[] damaged = Zips.replaced(good, part, Zips.text(good, part).replace(old.strip(), now));
    Submission read = Submission.in(folder).with("activities.xlsx", damaged).read();

    assertThat(read.seen("office-file-refused").facts()).containsEntry("reason", reason);
    assertThat(read.rows).isEmpty();
  }

  @Test
  void a_text_document_under_the_name_of_a_table_is_refused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createTable(2, 3);
      document.write(out);
    }
    Submission read = Submission.in(folder).with("activities.xlsx", out.toByteArray()).read();

    assertThat(read.seen("office-file-refused").facts()).containsEntry("reason", "not-a-workbook");
  }

  private String refusal(String entry, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return Submission.in(folder)
        .with("activities.xlsx", out.toByteArray())
        .read()
        .seen("office-file-refused")
        .facts()
        .getOrDefault("reason", "");
  }

  private Submission read(Consumer<XSSFWorkbook> content) {
    return Submission.in(folder).with("activities.xlsx", bytes(content)).read();
  }

  private static byte[] bytes(Consumer<XSSFWorkbook> content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      content.accept(book);
      book.write(out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return out.toByteArray();
  }

  private static Sheet filled(Sheet sheet, int rows) {
    Row head = sheet.createRow(0);
    for (int column = 0; column < HEAD.length; column++) {
      head.createCell(column).setCellValue(HEAD[column]);
    }
    for (int row = 1; row <= rows; row++) {
      activity(sheet, row);
    }
    return sheet;
  }

  private static void activity(Sheet sheet, int number) {
    Row row = sheet.createRow(number);
    row.createCell(0).setCellValue(number);
    row.createCell(1).setCellValue("慰问老人" + number);
    row.createCell(2).setCellValue("东湖区民政局");
    row.createCell(3).setCellValue("东湖区");
    row.createCell(4).setCellValue("2021-09-21");
    row.createCell(5).setCellValue("义工联");
    row.createCell(6).setCellValue(20);
    row.createCell(7).setCellValue(3000);
    row.createCell(8).setCellValue(30);
  }
}
