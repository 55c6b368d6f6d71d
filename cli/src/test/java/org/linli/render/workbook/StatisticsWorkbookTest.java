package org.linli.render.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.Golden;
import org.linli.aggregate.Measures;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.Statistics.TargetResult;
import org.linli.notice.Notice;
import org.linli.notice.Target;
import org.linli.render.Privacy;
import org.linli.render.SmallCampaign;
import org.linli.render.findings.Language;
import org.linli.render.findings.Words;

class StatisticsWorkbookTest {
  @TempDir private Path folder;

  @Test
  void the_workbook_is_as_on_file() throws IOException {
    Golden.assertIsOnFile("render/statistics.txt", Dump.of(write("a.xlsx", RowSheet.MOST_ROWS)));
  }

  @Test
  void equal_input_gives_equal_bytes_in_any_locale_and_zone() throws IOException {
    byte[] here = Files.readAllBytes(write("a.xlsx", RowSheet.MOST_ROWS));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Files.readAllBytes(write("b.xlsx", RowSheet.MOST_ROWS))).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void the_package_is_dated_by_the_reporting_day_alone() throws IOException {
    try (ZipFile zip = new ZipFile(write("a.xlsx", RowSheet.MOST_ROWS).toFile())) {
      assertThat(zip.stream().map(ZipEntry::getTimeLocal).distinct())
          .containsExactly(SmallCampaign.AS_OF.atStartOfDay());
      String core =
          new String(
              zip.getInputStream(zip.getEntry("docProps/core.xml")).readAllBytes(),
              java.nio.charset.StandardCharsets.UTF_8);
      assertThat(core).contains("2021-10-31T00:00:00Z");
    }
  }

  @Test
  void submitted_text_is_never_a_formula_and_totals_are() throws IOException {
    List<String> formulas = new ArrayList<>();
    List<String> quoted = new ArrayList<>();
    for (Cell cell : cells(write("a.xlsx", RowSheet.MOST_ROWS))) {
      if (cell.getCellType() == CellType.FORMULA) {
        formulas.add(cell.getCellFormula());
      } else if (cell.getCellStyle().getQuotePrefixed()) {
        quoted.add(cell.getStringCellValue());
      }
    }
    assertThat(formulas)
        .contains("SUM(D4:D6)")
        .allMatch(formula -> formula.matches("(SUM|IF|MAX)\\(.*"));
    assertThat(quoted)
        .contains("=HYPERLINK(\"http://x\",\"义诊\")", "＋社区卫生站", "@东湖区", "-义诊队")
        .anyMatch(text -> text.startsWith("=1+1\\u0007"));
  }

  @Test
  void persons_are_masked_and_the_person_in_charge_is_left_out() throws IOException {
    String dump = Dump.of(write("a.xlsx", RowSheet.MOST_ROWS));
    assertThat(dump)
        .contains("欧阳某")
        .doesNotContain("欧阳建国")
        .doesNotContain("13812345678")
        .doesNotContain("王芳");
  }

  @Test
  void what_does_not_count_is_shown_with_its_figures_and_without_its_names() throws IOException {
    Path file = folder.resolve("uncounted.xlsx");
    try (StatisticsWorkbook book =
        book(file, SmallCampaign.statistics(), SmallCampaign.notice(), RowSheet.MOST_ROWS)) {
      book.counted(SmallCampaign.DONGHU, SmallCampaign.wish());
      for (var row :
          List.of(SmallCampaign.wish(), SmallCampaign.organization(), SmallCampaign.moonCakes())) {
        book.uncounted(SmallCampaign.DONGHU, row, List.of(SmallCampaign.fundsMissing()));
      }
      book.finish(SmallCampaign.findings());
    }
    assertThat(Dump.of(file))
        .contains("N2 | 郑某 | 郑某想要书包", "东湖区丙协会 | 张某 | 20")
        .doesNotContain("郑小妹")
        .doesNotContain("张三丰")
        .doesNotContain("王芳");
  }

  @Test
  void rows_beyond_the_limit_go_on_to_a_next_sheet_with_the_same_heading() throws IOException {
    try (InputStream in = Files.newInputStream(write("a.xlsx", 7));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      List<String> names = new ArrayList<>();
      book.forEach(sheet -> names.add(sheet.getSheetName()));
      assertThat(names).containsSubsequence("情况统计表", "情况统计表（2）", "情况统计表（3）", "需求台账");
      Sheet second = book.getSheet("情况统计表（2）");
      assertThat(second.getRow(3).getCell(1).getStringCellValue()).isEqualTo("活动名称");
      assertThat(second.getRow(5).getCell(0).getNumericCellValue()).isEqualTo(2);
      assertThat(second.getRow(6).getCell(0).getStringCellValue()).isEqualTo("（可附加行数）");
    }
  }

  @Test
  void a_notice_without_tables_gets_no_sheets_of_them() throws IOException {
    Path file = folder.resolve("bare.xlsx");
    write(file, SmallCampaign.bareNotice(), RowSheet.MOST_ROWS);
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      List<String> names = new ArrayList<>();
      book.forEach(sheet -> names.add(sheet.getSheetName()));
      assertThat(names).containsExactly("目标进度", "报送情况", "未计入", "问题清单");
    }
  }

  @Test
  void what_is_wanting_of_a_target_is_what_would_meet_it_and_no_missed_one_is_all_reached()
      throws IOException {
    Path file = folder.resolve("targets.xlsx");
    write(
        file,
        SmallCampaign.held(
            List.of(
                result("beneficiaries", 500_000, true, "500000"),
                result("beneficiaries", 500_000, true, "499999"),
                result("beneficiaries", 500_000, true, "500001"),
                result("funds", 1001, true, "1001.00"),
                result("service_hours", 10, false, "9.5"))),
        SmallCampaign.notice());

    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      Sheet sheet = book.getSheet("目标进度");
      List<String> shown = new ArrayList<>();
      for (int row = 3; row < 8; row++) {
        shown.add(shown(sheet.getRow(row)));
      }
      assertThat(shown)
          .containsExactly(
              "1.0 1.0 未达成", "0.9999 2.0 未达成", "1.0 0.0 已达成", "1.0 0.01 未达成", "0.95 0.5 未达成");
      assertThat(sheet.getRow(3).getCell(6).getCellFormula()).isEqualTo("IF(E4>D4,0,D4-E4+1)");
      XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
      for (int row = 3; row < 8; row++) {
        assertThat(shown(sheet.getRow(row))).as("worked out anew").isEqualTo(shown.get(row - 3));
      }
    }
  }

  private static TargetResult result(String measure, long bound, boolean strict, String actual) {
    Target target = new Target("t", measure, BigDecimal.valueOf(bound), strict, Optional.empty());
    return new TargetResult(target, new BigDecimal(actual));
  }

  private static String shown(Row row) {
    return row.getCell(5).getNumericCellValue()
        + " "
        + row.getCell(6).getNumericCellValue()
        + " "
        + row.getCell(7).getStringCellValue();
  }

  @Test
  void nothing_is_left_beside_the_workbook() throws IOException {
    write("a.xlsx", RowSheet.MOST_ROWS);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()).toList())
          .containsExactly("a.xlsx");
    }
  }

  @Test
  void a_column_is_as_wide_as_its_widest_figure() throws IOException {
    BigDecimal funds = new BigDecimal("987654321098.00");
    Measures large =
        new Measures(1, 12_345_678_901L, 0, 0, 0, 0, funds, BigDecimal.ZERO, BigDecimal.ZERO);
    Path file = folder.resolve("large-figures.xlsx");
    try (Book book = new Book(file, "大", SmallCampaign.AS_OF)) {
      new MeasureSheet(
              "汇总",
              "汇总",
              "",
              List.of("单位"),
              List.of(22),
              List.of(new MeasureSheet.Line(List.of("江西省"), large)))
          .write(book, large, "", Chart.Kind.COLUMNS);
      book.finish();
    }
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      Sheet sheet = book.getSheet("汇总");
      DataFormatter shown = new DataFormatter(Locale.ROOT);
      for (Cell cell : sheet.getRow(3)) {
        if (cell.getCellType() == CellType.NUMERIC) {
          assertThat(sheet.getColumnWidth(cell.getColumnIndex()) / 256)
              .isGreaterThan(shown.formatCellValue(cell).length());
        }
      }
      assertThat(shown.formatCellValue(sheet.getRow(3).getCell(8))).isEqualTo("987,654,321,098.00");
    }
  }

  @Test
  void no_figure_is_shown_as_signs_where_its_column_is_too_narrow() throws IOException {
    try (InputStream in = Files.newInputStream(write("a.xlsx", RowSheet.MOST_ROWS));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      int figures = 0;
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            boolean formatted = cell.getCellStyle().getDataFormat() != 0;
            if (cell.getCellType() == CellType.NUMERIC && formatted) {
              figures++;
              assertThat(cell.getCellStyle().getShrinkToFit())
                  .as(sheet.getSheetName() + " " + cell.getAddress())
                  .isTrue();
              assertThat(cell.getCellStyle().getWrapText()).isFalse();
            }
          }
        }
      }
      assertThat(figures).isPositive();
    }
  }

  @Test
  void pages_too_large_for_memory_wait_in_files() throws IOException {
    byte[] large = "页".repeat(500_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Path file = folder.resolve("large.xlsx");
    try (Aside aside = new Aside(folder.resolve("aside"));
        Book book = new Book(file, "大", SmallCampaign.AS_OF)) {
      aside.begin().write(large);
      aside.end("大", "$1:$1", java.util.Optional.empty());
      assertThat(folder.resolve("aside.0")).hasBinaryContent(large);
      aside.copyInto(book);
    }
    assertThat(folder.resolve("aside.0")).doesNotExist();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes())
          .isEqualTo(large);
    }
  }

  private Path write(String name, int mostRows) throws IOException {
    Path file = folder.resolve(name);
    write(file, SmallCampaign.notice(), mostRows);
    return file;
  }

  private static void write(Path file, Notice notice, int mostRows) throws IOException {
    write(file, SmallCampaign.statistics(), notice, mostRows);
  }

  private static void write(Path file, Statistics statistics, Notice notice) throws IOException {
    write(file, statistics, notice, RowSheet.MOST_ROWS);
  }

  private static void write(Path file, Statistics statistics, Notice notice, int mostRows)
      throws IOException {
    try (StatisticsWorkbook book = book(file, statistics, notice, mostRows)) {
      SmallCampaign.send(book);
      book.finish(SmallCampaign.findings());
    }
  }

  private static StatisticsWorkbook book(
      Path file, Statistics statistics, Notice notice, int mostRows) throws IOException {
    Words words = new Words(Language.ZH, SmallCampaign::page, notice);
    return new StatisticsWorkbook(file, statistics, notice, words, Privacy.MASKED, mostRows);
  }

  private static List<Cell> cells(Path file) throws IOException {
    List<Cell> cells = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          row.forEach(cells::add);
        }
      }
    }
    return cells;
  }
}
