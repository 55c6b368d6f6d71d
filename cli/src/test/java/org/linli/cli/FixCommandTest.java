package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String UNSPELLED =
      ACampaign.row("中秋慰问").replace("2021-09-20", "2021年9月20日").replace(",12,", ",１２,");

  @TempDir Path folder;

  private ACampaign campaign() {
    return new ACampaign(folder.resolve("c"))
        .activities(ACampaign.DONGHU, UNSPELLED)
        .activities(ACampaign.XIHU, ACampaign.row("重阳慰问"));
  }

  @Test
  void without_a_flag_it_shows_a_diff_and_changes_nothing() throws Exception {
    ACampaign campaign = campaign();
    ACampaign.Run run = campaign.run("fix");
    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out())
        .isEqualTo(
            "--- "
                + ACampaign.DONGHU
                + "\n+++ "
                + ACampaign.DONGHU
                + "\n@@ -1,2 +1,2 @@ 日期写法、全角字符\n "
                + ACampaign.HEADING
                + "-"
                + UNSPELLED
                + "+"
                + ACampaign.row("中秋慰问"));
    assertThat(run.err()).isEqualTo("1 个文件可以更正，共 2 处：日期写法 1、全角字符 1。没有改动任何文件；加 --write 写入\n");
    assertThat(campaign.read(ACampaign.DONGHU)).isEqualTo(ACampaign.HEADING + UNSPELLED);
  }

  @Test
  void in_english_and_in_colours_it_says_the_same() {
    ACampaign.Run run = campaign().run("fix", "--lang", "en", "--color", "always");
    assertThat(run.out())
        .contains("\u001b[33m@@ -1,2 +1,2 @@ spelling of dates, full width\u001b[0m\n")
        .contains("\u001b[31m-中秋慰问", "\u001b[32m+中秋慰问");
    assertThat(run.err())
        .isEqualTo(
            "1 file can be corrected in 2 places: spelling of dates 1, full width 1. Nothing has"
                + " been changed; add --write to do it\n");
  }

  @Test
  void quiet_tells_by_the_exit_code_alone() {
    ACampaign.Run run = campaign().run("fix", "--quiet");
    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out() + run.err()).isEmpty();
  }

  @Test
  void it_writes_if_asked_to_and_then_there_is_nothing_to_do() throws Exception {
    ACampaign campaign = campaign();
    ACampaign.Run run = campaign.run("fix", "--write", "--backup", "../old");
    assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).isEqualTo("已更正 " + ACampaign.DONGHU + "：日期写法 1、全角字符 1\n");
    assertThat(campaign.read(ACampaign.DONGHU))
        .isEqualTo(ACampaign.HEADING + ACampaign.row("中秋慰问"));
    assertThat(folder.resolve("old").resolve(ACampaign.DONGHU))
        .hasContent(ACampaign.HEADING + UNSPELLED);
    assertThat(folder.resolve("old").resolve(ACampaign.XIHU)).doesNotExist();
    ACampaign.Run again = campaign.run("fix", "--write");
    assertThat(again.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(again.out()).isEmpty();
    assertThat(campaign.run("fix").exit()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void a_backup_is_for_those_who_may_read_the_file() throws Exception {
    ACampaign campaign = campaign();
    Set<PosixFilePermission> confidential = PosixFilePermissions.fromString("rw-r-----");
    Files.setPosixFilePermissions(campaign.folder.resolve(ACampaign.DONGHU), confidential);
    campaign.run("fix", "--write", "--backup", "../old");
    assertThat(Files.getPosixFilePermissions(folder.resolve("old").resolve(ACampaign.DONGHU)))
        .isEqualTo(confidential);
  }

  @Test
  void only_the_unit_that_is_named_is_corrected() {
    ACampaign campaign = campaign();
    assertThat(campaign.run("fix", "--unit", "西湖区").exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(campaign.run("fix", "--unit", "360100").exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(campaign.run("fix", "--unit", "上饶"))
        .matches(run -> run.exit() == ExitCode.CLEAN && run.out().isEmpty());
    assertThat(campaign.run("fix", "--unit", "没有").exit()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void a_backup_is_asked_for_where_it_can_be_kept() throws Exception {
    ACampaign campaign = campaign().file("../full/a", "b");
    assertThat(campaign.run("fix", "--backup", "../old"))
        .matches(run -> run.exit() == ExitCode.USAGE && run.err().contains("--write"));
    assertThat(campaign.run("fix", "--write", "--backup", "old"))
        .matches(run -> run.exit() == ExitCode.USAGE && run.err().contains("活动文件夹里"));
    assertThat(campaign.run("fix", "--write", "--backup", "../full"))
        .matches(run -> run.exit() == ExitCode.USAGE && run.err().contains("不是空文件夹"));
    assertThat(campaign.read(ACampaign.DONGHU)).isEqualTo(ACampaign.HEADING + UNSPELLED);
  }

  @Test
  void what_the_disk_refuses_ends_with_3_and_the_file_is_as_it_was() throws Exception {
    ACampaign campaign = campaign();
    Path unit = folder.resolve("c").resolve(ACampaign.DONGHU).getParent();
    // The name under which the new file is made ready is taken by a folder that is not empty.
    Path taken = unit.resolve(".activities.csv.linli-" + ProcessHandle.current().pid());
    Files.createDirectories(taken.resolve("full"));
    ACampaign.Run run = campaign.run("fix", "--write");
    assertThat(run.exit()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(run.err()).contains("linli: 无法写入 " + ACampaign.DONGHU, "原文件保持不变");
    assertThat(campaign.read(ACampaign.DONGHU)).isEqualTo(ACampaign.HEADING + UNSPELLED);
  }

  @Test
  void a_link_is_not_written_through_and_one_that_leaves_the_campaign_is_not_read()
      throws Exception {
    ACampaign campaign = campaign().file("../secret.csv", ACampaign.HEADING + UNSPELLED);
    Path unit = Files.createDirectories(folder.resolve("c/360100-南昌市/360104-青云谱区"));
    Files.createSymbolicLink(unit.resolve("activities.csv"), folder.resolve("secret.csv"));
    Path other = Files.createDirectories(folder.resolve("c/360100-南昌市/360111-青山湖区"));
    Files.createSymbolicLink(
        other.resolve("activities.csv"), folder.resolve("c").resolve(ACampaign.DONGHU));
    ACampaign.Run run = campaign.run("fix", "--write");
    assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.err()).contains("360111-青山湖区/activities.csv 是符号链接");
    assertThat(other.resolve("activities.csv")).isSymbolicLink();
    assertThat(campaign.read(ACampaign.DONGHU)).doesNotContain("１２");
    assertThat(folder.resolve("secret.csv")).hasContent(ACampaign.HEADING + UNSPELLED);
  }

  @Test
  void numbers_of_persons_are_masked_and_controls_shown_in_the_diff() {
    ACampaign campaign =
        new ACampaign(folder.resolve("c"))
            .activities(ACampaign.DONGHU, UNSPELLED.replace("看望老人", "电话13812345678\u001b[2J"));
    assertThat(campaign.run("fix").out())
        .contains("\\u001B[2J")
        .doesNotContain("13812345678", "\u001b");
  }

  @Test
  void an_encoding_is_named_and_a_table_gets_the_mark_that_spreadsheets_need() throws Exception {
    ACampaign campaign = campaign();
    Path unit = folder.resolve("c").resolve(ACampaign.XIHU).getParent();
    String sheet = "unit: 西湖区民政局   # 填表单位\nsubmitted_on: 2021-10-28\n";
    Files.writeString(unit.resolve("unit.yaml"), sheet, Charset.forName("GB18030"));
    Files.writeString(
        unit.resolve("activities.csv"),
        ACampaign.HEADING + ACampaign.row("重阳慰问"),
        Charset.forName("UTF-16"));
    assertThat(campaign.run("fix").out())
        .contains("--- " + ACampaign.XIHU + "\tUTF-16BE\n+++ " + ACampaign.XIHU + "\tUTF-8 (BOM)\n")
        .contains("unit.yaml\tGB18030\n+++ 360100-南昌市/360103-西湖区/unit.yaml\tUTF-8\n");
    campaign.run("fix", "--write");
    assertThat(campaign.read("360100-南昌市/360103-西湖区/unit.yaml")).isEqualTo(sheet);
    assertThat(campaign.read(ACampaign.XIHU))
        .isEqualTo("\uFEFF" + ACampaign.HEADING + ACampaign.row("重阳慰问"));
  }

  @Test
  void a_workbook_is_not_rewritten_but_told_of() throws Exception {
    ACampaign campaign = new ACampaign(folder.resolve("c"));
    Path unit = Files.createDirectories(folder.resolve("c/360100-南昌市/360102-东湖区"));
    Path file = unit.resolve("activities.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("附件1");
      fill(sheet.createRow(0), ACampaign.HEADING.strip().split(",", -1));
      fill(sheet.createRow(1), UNSPELLED.strip().split(",", -1));
      fill(sheet.createRow(2), ACampaign.row("重阳慰问").strip().split(",", -1));
      CellStyle day = book.createCellStyle();
      day.setDataFormat((short) 14);
      sheet.getRow(2).getCell(3).setCellValue(LocalDate.of(2021, 10, 14));
      sheet.getRow(2).getCell(3).setCellStyle(day);
      fill(sheet.createRow(3), "合计", "", "", "", "", "", "24", "2000", "60");
      book.write(out);
    }
    byte[] before = Files.readAllBytes(file);
    ACampaign.Run run = campaign.run("fix", "--write");
    assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).isEmpty();
    String name = "360100-南昌市/360102-东湖区/activities.xlsx 附件1!";
    assertThat(run.err())
        .isEqualTo(
            name
                + "D2 日期写法：“2021年9月20日”宜写作“2021-09-20”\n"
                + name
                + "G2 全角字符：“１２”宜写作“12”\n"
                + name
                + "4 合计行（total-row）：“合计 24 2000 60”可以删去\n"
                + "没有更正任何文件\n.xlsx 不由程序改写：以上 3 处请在 Excel 中更正，不改也照样读得出\n");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  private static void fill(Row row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  @Test
  void a_folder_that_is_no_campaign_is_wrong_usage() {
    assertThat(campaign().run("fix", "nowhere").exit()).isEqualTo(ExitCode.USAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jiangxi-2021",
        "messy",
        "national-2021",
        "qinghai-2022",
        "yubei-2021-114",
        "yubei-2021-145"
      })
  void an_example_says_the_same_afterwards_with_fewer_findings(String example) throws Exception {
    Path copy = folder.resolve("example");
    copy(Path.of("../examples").resolve(example), copy);
    ObjectNode before = compiled(copy, "before");
    Map<String, Integer> found = findings("before");
    InProcess.Run first = run("fix", copy.toString(), "--write");
    assertThat(first.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(first.out()).isNotEmpty();
    assertThat(run("fix", copy.toString()).exit()).as("twice is once").isEqualTo(ExitCode.CLEAN);
    assertThat(compiled(copy, "after")).isEqualTo(before);
    Map<String, Integer> left = findings("after");
    assertThat(left)
        .allSatisfy(
            (finding, often) ->
                assertThat(often).as(finding).isLessThanOrEqualTo(found.getOrDefault(finding, 0)));
  }

  private InProcess.Run run(String... arguments) {
    return InProcess.run(folder, Map.of("LINLI_LOCALE", "zh_CN.UTF-8"), arguments);
  }

  /** All figures but those of findings, which may be fewer. */
  private ObjectNode compiled(Path campaign, String output) throws IOException {
    run("compile", campaign.toString(), "-o", output, "--quiet");
    ObjectNode report =
        (ObjectNode) JSON.readTree(folder.resolve(output).resolve("report.json").toFile());
    ObjectNode quality = (ObjectNode) report.get("quality");
    quality.remove(List.of("findings", "by_rule"));
    return report;
  }

  private Map<String, Integer> findings(String output) throws IOException {
    Map<String, Integer> findings = new HashMap<>();
    JSON.readTree(folder.resolve(output).resolve("findings.json").toFile())
        .forEach(
            finding ->
                findings.merge(
                    Stream.of("rule", "severity", "unit", "file", "field")
                        .map(key -> finding.get(key).asText())
                        .toList()
                        .toString(),
                    1,
                    Integer::sum));
    return findings;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }
}
