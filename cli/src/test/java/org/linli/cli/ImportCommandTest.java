package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.cli.InProcess.Run;

/** The command line around the import of filled-in forms. */
class ImportCommandTest {
  private static final String FORM = "附件1-江西省社会组织“邻里守望”关爱行动情况统计表.xlsx";
  private static final String UNIT = "c/360100-南昌市/360102-东湖区";

  @TempDir Path folder;

  private Run run(String... arguments) {
    return InProcess.run(folder, Map.of("LINLI_LOCALE", "zh_CN.UTF-8"), arguments);
  }

  private void campaign() throws IOException {
    Files.createDirectories(folder.resolve("c"));
    Files.writeString(folder.resolve("c/linli.yaml"), "notice: jiangxi-2021\n");
  }

  /** Fills in the blank form. */
  private void fill(String name, String... cells) throws IOException {
    if (!Files.exists(folder.resolve("forms"))) {
      run("form", "--notice", "jiangxi-2021", "-o", "forms", "--rows", "3");
    }
    try (InputStream in = Files.newInputStream(folder.resolve("forms").resolve(FORM));
        XSSFWorkbook book = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      Row row = book.getSheetAt(0).getRow(5);
      for (int i = 0; i < cells.length; i++) {
        Row target = i < 10 ? row : book.getSheetAt(0).getRow(3);
        target.createCell(i).setCellValue(cells[i]);
      }
      book.write(out);
    }
  }

  private static String[] activity(String name) {
    return new String[] {
      "1", name, "东湖区民政局", "东湖区", "2021年9月21日", "东湖区志愿者协会", "12", "1000", "空巢老人30人次", "看望老人"
    };
  }

  @Test
  void what_was_made_is_told_and_can_be_checked() throws IOException {
    campaign();
    fill("a.xlsx", activity("送月饼"));

    Run run = run("import", "a.xlsx", "--into", UNIT);

    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).isEqualTo("a.xlsx：新增 1 行\n  " + UNIT + "/activities.csv\n");
    assertThat(run.err()).isEmpty();
    Run check = run("check", "c");
    assertThat(check.exit()).as(check.out()).isEqualTo(ExitCode.CLEAN);
    assertThat(run("import", "a.xlsx", "--into", UNIT).out()).contains("1 行都已有，没有改动");
  }

  @Test
  void good_files_go_on_beside_broken_ones() throws IOException {
    campaign();
    fill("a.xlsx", activity("送月饼"));
    Files.writeString(folder.resolve("broken.docx"), "broken");

    Run run = run("import", "broken.docx", "a.xlsx", "none.xlsx", "--into", UNIT);

    assertThat(run.exit()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(run.err())
        .contains("broken.docx：没有导入：里面不是 Excel 或 Word 表格", "none.xlsx：没有导入：没有这个文件");
    assertThat(folder.resolve(UNIT + "/activities.csv")).content().contains("送月饼");
  }

  @Test
  void a_form_that_contradicts_what_is_there_ends_with_1() throws IOException {
    campaign();
    fill("a.xlsx", activity("送月饼"));
    run("import", "a.xlsx", "--into", UNIT);
    String[] other = activity("送月饼");
    other[7] = "2000";
    fill("b.xlsx", other);

    Run run = run("import", "b.xlsx", "--into", UNIT);

    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).contains("activities.csv 第 2 行已有同一项（送月饼，2021-09-21，东湖区民政局），内容不同");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_blank_form_and_one_of_another_kind_end_with_1() throws IOException {
    campaign();
    fill("blank.xlsx");
    Run blank = run("import", "blank.xlsx", "--into", UNIT);
    assertThat(blank.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(blank.err()).contains("没有填写");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("other.xlsx"))) {
      book.createSheet().createRow(0).createCell(0).setCellValue("别的");
      book.write(out);
    }
    Run other = run("import", "other.xlsx", "--into", UNIT);
    assertThat(other.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(other.err()).contains("情况统计表、", "情况记录表");
    assertThat(folder.resolve(UNIT)).doesNotExist();
  }

  @Test
  void what_is_left_is_told_even_where_all_else_is_quiet() throws IOException {
    campaign();
    String[] cells = List.of(activity("送月饼")).toArray(new String[11]);
    cells[10] = "备注";
    fill("a.xlsx", cells);

    Run run = run("import", "--quiet", "a.xlsx", "--into", UNIT);

    assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("a.xlsx：附件1!K4 的表头“备注”不是通知的栏目");
  }

  @Test
  void numbers_of_persons_in_what_is_left_are_masked() throws IOException {
    campaign();
    String[] cells = List.of(activity("送月饼")).toArray(new String[11]);
    cells[10] = "电话 13812345678";
    fill("a.xlsx", cells);

    assertThat(run("import", "a.xlsx", "--into", UNIT).err())
        .contains("138********")
        .doesNotContain("13812345678");
  }

  @Test
  void the_notice_must_be_known_and_the_folder_one() throws IOException {
    fill("a.xlsx", activity("送月饼"));

    Run unknown = run("import", "a.xlsx", "--into", "u");
    assertThat(unknown.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err()).contains("--notice");
    assertThat(run("import", "a.xlsx", "--into", "a.xlsx").exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run("import", "--into", "u").exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run("import", "a.xlsx", "--into", "u", "--notice", "jiangxi-2021").exit())
        .isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void no_more_than_fifty_places_are_listed_and_how_many_more_is_said() throws IOException {
    campaign();
    fill("a.xlsx", activity("送月饼"));
    try (InputStream in = Files.newInputStream(folder.resolve("a.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(folder.resolve("b.xlsx"))) {
      for (int i = 0; i < 60; i++) {
        book.createSheet("另" + i).createRow(0).createCell(0).setCellValue("别的");
      }
      book.write(out);
    }

    Run run = run("import", "b.xlsx", "--into", UNIT);

    assertThat(run.err()).contains("b.xlsx：另49!A1 起的内容不是通知的表格").endsWith("b.xlsx：另有 10 处没有列出\n");
    assertThat(run.err().lines()).hasSize(51);
  }

  @Test
  void an_english_reader_is_told_in_english() throws IOException {
    campaign();
    fill("a.xlsx", activity("送月饼"));

    assertThat(run("import", "a.xlsx", "--into", UNIT, "--lang", "en").out())
        .startsWith("a.xlsx: 1 row new\n");
    Files.write(folder.resolve("b.docx"), new byte[] {'P', 'K', 3, 4, 0});
    assertThat(run("import", "b.docx", "--into", UNIT, "--lang", "en").err())
        .isEqualTo(
            "b.docx: not imported: it is damaged, or no .xlsx or .docx (unpack an archive first)."
                + " Open it with Word or Excel and save it again as .docx or .xlsx\n");
  }

  @Test
  void what_is_too_large_is_told_with_the_limit_of_the_campaign() throws IOException {
    campaign();
    Files.writeString(
        folder.resolve("c/linli.yaml"), "notice: jiangxi-2021\nlimits: {document_file: 1048576}\n");
    Files.write(folder.resolve("a.xlsx"), new byte[1_048_577]);

    Run run = run("import", "a.xlsx", "--into", UNIT);

    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(run.err()).contains("超过 1 MB");
  }

  @Test
  void a_folder_that_cannot_be_written_is_trouble_with_the_disk() throws IOException {
    campaign();
    fill("a.xlsx", activity("送月饼"));
    Files.writeString(folder.resolve("c/360100-南昌市"), "a file");

    Run run = run("import", "a.xlsx", "--into", UNIT);

    assertThat(run.exit()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(run.err()).contains("a.xlsx：没有导入：写入或读取失败");
  }
}
