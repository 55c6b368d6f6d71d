package org.linli.render.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.Golden;
import org.linli.aggregate.Statistics;
import org.linli.notice.Notice;
import org.linli.render.Privacy;
import org.linli.render.SmallCampaign;
import org.linli.render.findings.Language;
import org.linli.render.findings.Words;

class AssessmentSheetTest {
  private static final String NAME = "综合评估";

  @TempDir private Path folder;

  @Test
  void the_sheet_is_as_on_file() throws IOException {
    Path file = write(SmallCampaign.assessed());
    String dump = Dump.of(file);
    int from = dump.indexOf("## " + NAME);

    Golden.assertIsOnFile(
        "render/assessment.txt", dump.substring(from, dump.indexOf("## ", from + 3)));
  }

  @Test
  void it_stands_after_the_reporting_and_only_where_weights_are_set() throws IOException {
    assertThat(sheets(write(SmallCampaign.assessed())))
        .containsSubsequence("目标进度", "报送情况", NAME, "情况统计表", "问题清单");
    assertThat(sheets(write(SmallCampaign.statistics()))).doesNotContain(NAME);
  }

  @Test
  void the_score_follows_whoever_changes_a_weight() throws IOException {
    try (InputStream in = Files.newInputStream(write(SmallCampaign.assessed()));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      XSSFSheet sheet = book.getSheet(NAME);
      List<String> written = figures(sheet);
      XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
      assertThat(figures(sheet)).as("worked out anew").isEqualTo(written);
      assertThat(written).containsExactly("100.2500 1.0000", "86.8333 0.8662", "0.0000 0.0000");

      sheet.getRow(3).getCell(6).setCellValue(0.01);
      sheet.getRow(3).getCell(7).setCellValue(10);
      XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
      assertThat(figures(sheet))
          .containsExactly("10.0100 1.0000", "6.6767 0.6670", "0.0000 0.0000");
    }
  }

  @Test
  void equal_input_gives_equal_bytes() throws IOException {
    assertThat(Files.readAllBytes(write(SmallCampaign.assessed())))
        .isEqualTo(Files.readAllBytes(write(SmallCampaign.assessed())));
  }

  /** Score and share of the weights' row and of the units. */
  private static List<String> figures(XSSFSheet sheet) {
    List<String> figures = new ArrayList<>();
    for (int row : new int[] {3, 5, 6}) {
      Row line = sheet.getRow(row);
      figures.add(number(line.getCell(8)) + " " + number(line.getCell(9)));
    }
    return figures;
  }

  private static String number(Cell cell) {
    assertThat(cell.getCellType()).isIn(CellType.FORMULA, CellType.NUMERIC);
    return String.format(Locale.ROOT, "%.4f", cell.getNumericCellValue());
  }

  private static List<String> sheets(Path file) throws IOException {
    List<String> names = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      book.forEach(sheet -> names.add(sheet.getSheetName()));
    }
    return names;
  }

  private Path write(Statistics statistics) throws IOException {
    Path file = Files.createTempFile(folder, "a", ".xlsx");
    Notice notice = SmallCampaign.notice();
    Words words = new Words(Language.ZH, SmallCampaign::page, notice);
    try (StatisticsWorkbook book =
        new StatisticsWorkbook(file, statistics, notice, words, Privacy.MASKED)) {
      SmallCampaign.send(book);
      book.finish(SmallCampaign.findings());
    }
    return file;
  }
}
