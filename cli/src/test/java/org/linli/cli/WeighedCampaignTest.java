package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.cli.ACampaign.DONGHU;
import static org.linli.cli.ACampaign.row;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.cli.ACampaign.Run;

/** Weights in linli.yaml, from the file to the outputs. */
class WeighedCampaignTest {
  private static final String WEIGHTS =
      "assessment:\n  deadline: 40\n  summary: 30\n  activities: 30\n";
  private static final String SHEET =
      "submitted_on: 2021-10-31\nsummary: {deployment: 部署, results: 成效}\n";

  @TempDir Path folder;

  /** Outputs within the campaign are told of in the next one's findings. */
  @TempDir Path outside;

  private ACampaign campaign;

  @BeforeEach
  void aUnitThatHasLeftOutASection() {
    campaign =
        new ACampaign(folder)
            .activities(DONGHU, row("中秋慰问"))
            .file(DONGHU.replace("activities.csv", "unit.yaml"), SHEET);
  }

  private Run compile(String out, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("compile", "-o", outside.resolve(out).toString(), "--fail-on", "never"));
    arguments.addAll(List.of(more));
    return campaign.run(arguments.toArray(String[]::new));
  }

  @Test
  void weights_make_a_sheet_and_a_key_of_the_report() throws IOException {
    campaign.saying(WEIGHTS);
    assertThat(compile("out").exit()).isEqualTo(ExitCode.CLEAN);

    assertThat(sheets("out/statistics.xlsx")).containsSubsequence("报送情况", "综合评估", "情况统计表");
    assertThat(read("out/report.json"))
        .contains("\"assessment\": {\n    \"full\": \"100.00\"")
        .containsPattern(
            "\"name\": \"东湖区\",\\s+\"score\": \"90.00\",\\s+\"ratio\": \"0.9000\",\\s+\"marks\"");
  }

  @Test
  void without_weights_not_a_byte_differs_but_that_of_the_file_itself() throws IOException {
    compile("none");
    campaign.saying("assessment:\n");
    compile("blank");
    campaign.saying(WEIGHTS);
    compile("some");

    assertThat(sheets("none/statistics.xlsx")).doesNotContain("综合评估");
    assertThat(read("none/report.json")).doesNotContain("assessment");
    for (String name : List.of("statistics.xlsx", "report.json", "summary.docx", "findings.json")) {
      assertThat(outside.resolve("blank/" + name))
          .hasSameBinaryContentAs(outside.resolve("none/" + name));
    }
    for (String name : List.of("summary.docx", "dashboard.html", "findings.json")) {
      assertThat(outside.resolve("some/" + name))
          .hasSameBinaryContentAs(outside.resolve("none/" + name));
    }
  }

  @Test
  void what_the_notice_does_not_ask_for_ends_every_command_that_reads_the_campaign() {
    campaign.saying("assessment:\n  deadline: 40\n  photos: 10\n");
    for (String command : List.of("check", "status")) {
      Run run = campaign.run(command);
      assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err())
          .contains("linli.yaml:5:3: 这份通知没有要求单位做“photos”；可以设权重的有 deadline 按期报送, plan")
          .doesNotContain("linli.yaml:4");
      assertThat(run.out()).isEmpty();
    }
    assertThat(compile("out").exit()).isEqualTo(ExitCode.USAGE);
    assertThat(outside.resolve("out")).doesNotExist();
  }

  @Test
  void by_another_notice_than_the_files_own_nothing_is_weighed() throws IOException {
    campaign.saying(WEIGHTS + "  plan: 10\n");

    assertThat(compile("other", "--notice", "yubei-2021-145").exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(compile("same", "--notice", "jiangxi-2021").exit()).isEqualTo(ExitCode.CLEAN);

    assertThat(read("other/report.json")).doesNotContain("assessment");
    assertThat(read("same/report.json")).contains("\"full\": \"110.00\"");
    campaign.file("linli.yaml", "as_of: 2021-12-31\n" + WEIGHTS + "  plan: 10\n");
    assertThat(compile("unnamed", "--notice", "yubei-2021-145").err()).contains("“plan”");
  }

  @Test
  void a_subtree_says_which_notice_and_not_what_it_is_worth() throws IOException {
    campaign.saying(WEIGHTS).file("360100-南昌市/linli.yaml", "assessment: {deadline: 100}\n");
    compile("out");

    assertThat(read("out/findings.csv")).contains("key-unknown", "360100-南昌市/linli.yaml");
    assertThat(read("out/report.json")).contains("\"full\": \"100.00\"");
  }

  @Test
  void results_that_were_kept_before_there_were_weights_give_the_same_bytes() throws IOException {
    compile("first", "--cache", outside.resolve("kept").toString());
    campaign.saying(WEIGHTS);
    compile("kept-on", "--cache", outside.resolve("kept").toString());
    compile("anew");

    for (String name : List.of("statistics.xlsx", "report.json")) {
      assertThat(outside.resolve("kept-on/" + name))
          .hasSameBinaryContentAs(outside.resolve("anew/" + name));
    }
    assertThat(read("anew/report.json")).contains("\"score\": \"90.00\"");
  }

  @Test
  void each_subtree_has_its_own_sheet() throws IOException {
    campaign.saying(WEIGHTS);
    compile("out", "--each", "prefecture");

    assertThat(sheets("out/units/360100-南昌市/statistics.xlsx")).contains("综合评估");
    assertThat(read("out/units/360100-南昌市/report.json"))
        .contains("\"score\": \"90.00\"")
        .doesNotContain("景德镇");
  }

  @Test
  void a_score_is_traced_and_compared() {
    campaign.saying(WEIGHTS);
    compile("before");
    Run traced = campaign.run("trace", "assessment.units.东湖区.score");
    assertThat(traced.out())
        .contains("工作部署、进展成效、意见建议", "2/3")
        .endsWith("assessment.units.东湖区.score = 90.00（3 项相加）\n");

    campaign.file(
        DONGHU.replace("activities.csv", "unit.yaml"),
        SHEET.replace("results: 成效", "results: 成效, suggestions: 建议"));
    compile("after");
    assertThat(diff().out())
        .contains("综合评估\n  ~ 360102 东湖区：得分 90.00 → 100.00（+10.00，+11.1%）；得分率 90% → 100%");
    assertThat(diff("--lang", "en").out())
        .contains("Assessment\n  ~ 360102 东湖区: score 90.00 → 100.00");
  }

  @Test
  void the_settings_tell_of_it() {
    campaign.saying(WEIGHTS);
    assertThat(campaign.run("config").out()).containsPattern("linli.yaml: assessment +3 +");
  }

  private Run diff(String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.add("diff");
    List.of("before", "after").forEach(name -> arguments.add(outside.resolve(name).toString()));
    arguments.addAll(List.of(more));
    return campaign.run(arguments.toArray(String[]::new));
  }

  private String read(String name) throws IOException {
    return Files.readString(outside.resolve(name));
  }

  private List<String> sheets(String name) throws IOException {
    List<String> names = new ArrayList<>();
    try (InputStream in = Files.newInputStream(outside.resolve(name));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      book.forEach(sheet -> names.add(sheet.getSheetName()));
    }
    return names;
  }
}
