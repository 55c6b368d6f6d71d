package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  private static final Path MESSY = Path.of("../examples/messy");
  private static final String CHANGED = "360102004/activities.csv";

  @TempDir Path folder;

  @Test
  void one_more_activity_in_the_messy_example_is_told_and_nothing_else() throws Exception {
    ACampaign campaign = compiledTwice();
    ACampaign.Run run = campaign.run("diff", "old", "new");
    assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .contains(
            "  活动（场） 45 → 46（+1，+2.2%）", "  受益（人次） 21240 → 21260（+20，+0.1%）", "  ~ " + CHANGED)
        .anyMatch(line -> line.startsWith("  ~ 360102004 百花洲街道：活动（场） 2 → 3（+1，+50.0%）"))
        .noneMatch(line -> line.contains("滕王阁街道") || line.contains("需求台账情况"));
    assertThat(run.out()).contains("报送文件：新增 0 个，改动 1 个，减少 0 个").doesNotContain("\u001b");
  }

  @Test
  void a_difference_ends_with_1_only_if_asked_as_with_git_diff() throws Exception {
    ACampaign campaign = compiledTwice();
    assertThat(campaign.run("diff", "old", "new", "--exit-code").exit())
        .isEqualTo(ExitCode.FINDINGS);
    ACampaign.Run same = campaign.run("diff", "old", "old", "--exit-code", "--lang", "en");
    assertThat(same.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(same.out()).endsWith("the two reports do not differ\n");
    ACampaign.Run quiet = campaign.run("diff", "old", "new", "--exit-code", "--quiet");
    assertThat(quiet.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(quiet.out() + quiet.err()).isEmpty();
  }

  @Test
  void every_format_goes_to_a_file_that_is_written_whole() throws Exception {
    ACampaign campaign = compiledTwice();
    for (String format : List.of("text", "markdown", "json", "docx")) {
      ACampaign.Run run =
          campaign.run("diff", "old", "new", "--format", format, "-o", "told/d." + format);
      assertThat(run.exit()).as(format).isEqualTo(ExitCode.CLEAN);
      assertThat(run.out() + run.err()).as(format).isEmpty();
    }
    assertThat(campaign.read("told/d.json")).startsWith("{\n  \"schema\": 1,");
    assertThat(campaign.read("told/d.markdown")).startsWith("# 东湖区贯彻落实《");
    assertThat(campaign.read("told/d.text")).startsWith("东湖区：");
    assertThat(Files.readAllBytes(folder.resolve("told/d.docx"))).startsWith('P', 'K');
    try (Stream<Path> files = Files.list(folder.resolve("told"))) {
      assertThat(files).hasSize(4);
    }
  }

  @Test
  void wrong_usage_says_what_to_do() throws Exception {
    ACampaign campaign = compiledTwice();
    assertThat(campaign.run("diff", "old", "new", "--format", "pdf"))
        .matches(run -> run.exit() == ExitCode.USAGE && run.err().contains("text, markdown, json"));
    assertThat(campaign.run("diff", "old", "new", "--format", "docx"))
        .matches(run -> run.exit() == ExitCode.USAGE && run.err().contains("-o"));
    assertThat(campaign.run("diff", "old", "new", "--max", "-1"))
        .matches(run -> run.exit() == ExitCode.USAGE && run.err().contains("--max"));
    assertThat(campaign.run("diff", "old", "nowhere"))
        .matches(run -> run.exit() == ExitCode.USAGE && run.err().contains("nowhere"));
    assertThat(campaign.run("diff", "old"))
        .matches(run -> run.exit() == ExitCode.USAGE && run.err().contains("NEW"));
  }

  @Test
  void what_cannot_be_compared_is_wrong_usage_and_what_cannot_be_read_is_not() throws Exception {
    ACampaign campaign = compiledTwice();
    assertThat(campaign.run("diff", "old", "messy"))
        .matches(run -> run.exit() == ExitCode.USAGE && run.err().contains("不是 linli compile 的输出"));
    String report = campaign.read("new/report.json");
    campaign.file("new/report.json", report.replace("\"jiangxi-2021\"", "\"qinghai-2022\""));
    assertThat(campaign.run("diff", "old", "new"))
        .matches(
            run ->
                run.exit() == ExitCode.USAGE && run.err().contains("jiangxi-2021 和 qinghai-2022"));
    campaign.file(
        "new/report.json",
        report.replace(
            "\"code\": \"360102\",\n    \"name\": \"东湖区\"\n  }",
            "\"code\": \"360103\", \"name\": \"西湖区\"}"));
    assertThat(campaign.run("diff", "old", "new"))
        .matches(
            run -> run.exit() == ExitCode.USAGE && run.err().contains("360102 东湖区 和 360103 西湖区"));
    campaign.file("new/report.json", report.replace("\"schema\": 1", "\"schema\": 7"));
    assertThat(campaign.run("diff", "old", "new"))
        .matches(run -> run.exit() == ExitCode.USAGE && run.err().contains("第 7 版"));
    campaign.file("new/report.json", report.substring(0, 1000));
    assertThat(campaign.run("diff", "old", "new"))
        .matches(
            run -> run.exit() == ExitCode.ENVIRONMENT && run.err().contains("new/report.json"));
  }

  /** The messy example as it is, and with one more activity in one file. */
  private ACampaign compiledTwice() throws IOException {
    ACampaign campaign = new ACampaign(folder);
    try (Stream<Path> files = Files.walk(MESSY)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve("messy").resolve(MESSY.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    campaign.run("compile", "messy", "-o", "old", "--quiet");
    String before = campaign.read("messy/" + CHANGED);
    String row = before.lines().skip(1).findFirst().orElseThrow();
    campaign.file(
        "messy/" + CHANGED,
        before.stripTrailing()
            + "\n"
            + row.replace("1,代码文件夹看望老人", "2,重阳走访").replace("2021-09-15", "2021-09-16")
            + "\n");
    campaign.run("compile", "messy", "-o", "new", "--quiet");
    return campaign;
  }
}
