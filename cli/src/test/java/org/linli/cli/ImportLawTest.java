package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import of a form that was written is the data that it was written from. */
class ImportLawTest {
  private static final String UNIT = "360100-南昌市/360102-东湖区";
  private static final String TABLE = "附件1-江西省社会组织“邻里守望”关爱行动情况统计表";

  /** The rows of Attachment 1 as an office writes them. */
  private static final List<List<String>> ROWS =
      List.of(
          List.of(
              "1",
              "中秋送月饼",
              "东湖区民政局",
              "东湖区/公园街道/环湖社区",
              "2021年9月21日",
              "东湖区志愿者协会、东湖区义工联",
              "50余人",
              "1200.50",
              "空巢老人30人次、困境儿童12人次",
              "看望老人，\n“一对一”送月饼"),
          List.of(
              "2",
              "社区义诊",
              "东湖区义工联",
              "东湖区/公园街道",
              "2021年10月3日至5日",
              "东湖区义工联",
              "20",
              "0",
              "低保对象45人次",
              "义诊、量血压"));

  @TempDir Path folder;
  private @Nullable ACampaign made;

  private ACampaign campaign() {
    if (made == null) {
      made = new ACampaign(folder.resolve("c"));
    }
    return made;
  }

  private void fillActivities() {
    StringBuilder csv =
        new StringBuilder(
            "序号,活动名称,发起单位（组织者）,活动地域（县/乡/村）,活动时间,参与社会组织名称,参与人数,投入资金（含物资折款）,受益对象及人数,活动总体情况\n");
    for (List<String> row : ROWS) {
      csv.append(
              String.join(
                  ",", row.stream().map(text -> '"' + text.replace("\"", "\"\"") + '"').toList()))
          .append('\n');
    }
    campaign().file(UNIT + "/activities.csv", csv.toString());
  }

  /** The counted activities; images have names of their own. */
  private List<String> counted(String output) throws IOException {
    ACampaign.Run run = campaign().run("compile", ".", "-o", "../" + output);
    assertThat(run.exit()).as(run.out() + run.err()).isNotEqualTo(ExitCode.USAGE);
    try (Stream<String> lines = Files.lines(folder.resolve(output + "/data/activities.csv"))) {
      return lines.map(line -> line.replaceAll("images/[^；,]+\\.", "images/1.")).toList();
    }
  }

  private void imported(Path form) {
    ACampaign.Run run = campaign().run("import", form.toString(), "--into", UNIT);
    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void records_come_back_from_the_forms_that_a_compile_writes() throws IOException {
    fillActivities();
    String record =
        """
        name: 中秋送月饼
        initiator: 东湖区民政局
        place: 东湖区/公园街道/环湖社区
        period: 2021-09-21
        beneficiaries: 空巢老人30人次、困境儿童12人次
        service_hours: 54.5
        leader: 王芳
        members: 东湖区志愿者协会20人、东湖区义工联30余人
        detail: |
          上午，志愿者“走进”环湖社区。
          下午：看望老人 & 送月饼，<合影>留念。
        evidence: [images/a.png, images/b.jpg]
        """;
    campaign().file(UNIT + "/activities/a.yaml", record);
    Path images = campaign().folder.resolve(UNIT + "/activities/images");
    Pictures.write(images.resolve("a.png"), "png");
    Pictures.write(images.resolve("b.jpg"), "jpeg");
    List<String> before = counted("before");

    try (Stream<Path> files = Files.list(campaign().folder.resolve(UNIT + "/activities"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    Files.delete(images.resolve("a.png"));
    Files.delete(images.resolve("b.jpg"));
    imported(folder.resolve("before/attachment-2/360102-东湖区.docx"));

    assertThat(counted("after")).isEqualTo(before);
    assertThat(folder.resolve("after/attachment-2/360102-东湖区.docx"))
        .exists()
        .satisfies(
            after ->
                assertThat(text(after))
                    .isEqualTo(text(folder.resolve("before/attachment-2/360102-东湖区.docx"))));
    try (Stream<Path> made = Files.list(images)) {
      assertThat(made.map(image -> image.getFileName().toString()))
          .containsExactlyInAnyOrder("2021-09-21-中秋送月饼-1.png", "2021-09-21-中秋送月饼-2.jpg");
    }
  }

  private static String text(Path word) {
    try (InputStream in = Files.newInputStream(word);
        XWPFDocument document = new XWPFDocument(in)) {
      return document.getTables().get(0).getText() + document.getAllPictures().size();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void rows_come_back_from_the_form_in_the_statistics_workbook() throws IOException {
    fillActivities();
    List<String> before = counted("before");

    Files.delete(campaign().folder.resolve(UNIT + "/activities.csv"));
    Path form = onlyTheForm(folder.resolve("before/statistics.xlsx"));
    imported(form);

    assertThat(counted("after")).isEqualTo(before);
  }

  private Path onlyTheForm(Path workbook) throws IOException {
    Path form = folder.resolve("form.xlsx");
    try (InputStream in = Files.newInputStream(workbook);
        XSSFWorkbook book = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(form)) {
      for (int i = book.getNumberOfSheets() - 1; i >= 0; i--) {
        if (!book.getSheetName(i).equals("情况统计表")) {
          book.removeSheetAt(i);
        }
      }
      book.write(out);
    }
    return form;
  }

  @Test
  void rows_come_back_from_a_blank_workbook_that_was_filled_in() throws IOException {
    fillActivities();
    List<String> before = counted("before");
    Files.delete(campaign().folder.resolve(UNIT + "/activities.csv"));

    campaign().run("form", "-o", "../forms", "--rows", "5");
    Path form = folder.resolve("forms/" + TABLE + ".xlsx");
    try (InputStream in = Files.newInputStream(form);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      XSSFSheet sheet = book.getSheetAt(0);
      for (int i = 0; i < ROWS.size(); i++) {
        Row row = sheet.getRow(5 + i);
        for (int column = 0; column < ROWS.get(i).size(); column++) {
          row.getCell(column).setCellValue(ROWS.get(i).get(column));
        }
      }
      sheet.getRow(2).getCell(0).setCellValue("填表单位：　　东湖区民政局");
      sheet.getRow(2).getCell(5).setCellValue("填表时间：　2021 年 10 月 25 日");
      try (OutputStream out = Files.newOutputStream(form)) {
        book.write(out);
      }
    }
    imported(form);

    assertThat(counted("after")).isEqualTo(before);
    assertThat(campaign().folder.resolve(UNIT + "/unit.yaml"))
        .content()
        .contains("unit: \"东湖区民政局\"", "filled_on: \"2021年10月25日\"");
  }

  @Test
  void rows_come_back_from_a_blank_document_that_was_filled_in() throws IOException {
    fillActivities();
    List<String> before = counted("before");
    Files.delete(campaign().folder.resolve(UNIT + "/activities.csv"));

    campaign().run("form", "-o", "../forms");
    Path form = folder.resolve("forms/" + TABLE + ".docx");
    try (InputStream in = Files.newInputStream(form);
        XWPFDocument word = new XWPFDocument(in)) {
      XWPFTable table = word.getTables().get(0);
      for (int i = 0; i < ROWS.size(); i++) {
        XWPFTableRow row = table.getRow(2 + i);
        for (int column = 0; column < ROWS.get(i).size(); column++) {
          List<String> lines = ROWS.get(i).get(column).lines().toList();
          row.getCell(column).setText(lines.get(0));
          for (int line = 1; line < lines.size(); line++) {
            row.getCell(column).addParagraph().createRun().setText(lines.get(line));
          }
        }
      }
      try (OutputStream out = Files.newOutputStream(form)) {
        word.write(out);
      }
    }
    imported(form);

    assertThat(counted("after")).isEqualTo(before);
  }
}
