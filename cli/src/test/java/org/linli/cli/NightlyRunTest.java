package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a job that nobody watches relies on: silence, a line in a log, earlier outputs. */
class NightlyRunTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"compile . -o out", "check", "status"})
  void a_quiet_run_in_which_nothing_is_wrong_says_nothing_at_all(String command) {
    ACampaign.Run run = clean().run((command + " --quiet").split(" "));
    assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out() + run.err()).isEmpty();
  }

  @Test
  void a_quiet_check_still_gives_programs_what_they_asked_for_and_people_what_is_wrong() {
    ACampaign campaign = clean();
    assertThat(campaign.run("check", "--quiet", "--format", "json").out()).startsWith("[");
    campaign.activities(ACampaign.XIHU, ACampaign.rowWithoutFunds("中秋慰问"));
    ACampaign.Run run = campaign.run("check", "--quiet");
    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("value-missing");
  }

  @Test
  void a_quiet_compile_that_finds_something_says_how_much_and_where_it_is_listed() {
    ACampaign campaign = clean();
    campaign.activities(ACampaign.XIHU, ACampaign.rowWithoutFunds("中秋慰问"));
    ACampaign.Run run = campaign.run("compile", ".", "-o", "out", "--quiet");
    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("江西省：错误 1 条，警告 ")
        .endsWith("逐条见 out" + java.io.File.separator + "findings.csv\n");
  }

  @Test
  void a_file_in_the_place_of_a_folder_is_said_to_be_one() {
    ACampaign.Run run = clean().run("check", "linli.yaml");
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("不是文件夹：linli.yaml");
  }

  @Test
  void a_quiet_run_that_fails_says_why() {
    ACampaign.Run run = clean().run("compile", "nowhere", "-o", "out", "--quiet");
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("nowhere");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void each_run_is_one_line_in_the_log_with_its_figures() throws Exception {
    ACampaign campaign = clean();
    campaign.run("compile", ".", "-o", "out", "--log", "run.log", "--quiet");
    campaign.activities(ACampaign.XIHU, ACampaign.rowWithoutFunds("国庆慰问"));
    campaign.run("check", "--log", "run.log", "--quiet");
    campaign.run("status", "--log", "run.log", "--quiet");
    String here = "\"" + folder + "\"";
    String figures = " as_of=2021-12-31 activities=1 beneficiaries=30 rejected=";
    List<String> lines = campaign.read("run.log").lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0))
        .startsWith(
            "2021-12-31T02:30:03+08:00 compile exit=0 folder="
                + here
                + figures
                + "0 duplicates=0 errors=0 warnings=")
        .endsWith(" missing=112 ms=1500");
    assertThat(lines.get(1))
        .startsWith(
            "2021-12-31T02:30:06+08:00 check exit=1 folder="
                + here
                + figures
                + "1 duplicates=0 errors=1 warnings=")
        .endsWith(" ms=1500");
    assertThat(lines.get(2)).contains(" status exit=0 ").doesNotContain("reason=");
  }

  @Test
  void a_run_that_fails_is_one_line_that_says_why() throws Exception {
    ACampaign campaign = clean();
    campaign.file("thesis/chapter.txt", "years of work");
    campaign.run("compile", ".", "-o", "thesis", "--log", "run.log");
    campaign.run("compile", "no\"where\n13812345678", "-o", "out", "--log", "run.log");
    campaign.run("check", "--log", "run.log", "--nonsense");
    campaign.file("linli.yaml", "notice: jiangxi-2012\n");
    campaign.run("check", "--log", "run.log");
    List<String> lines = campaign.read("run.log").lines().toList();
    assertThat(lines).hasSize(4).allMatch(line -> line.contains(" exit=2 "));
    assertThat(lines.get(0)).contains(" activities=- ").contains(" reason=\"").contains("thesis");
    assertThat(lines.get(1)).contains(" as_of=- activities=- ").contains("no\\\"where\\\\n");
    assertThat(lines.get(1).substring(lines.get(1).indexOf(" reason=")))
        .doesNotContain("13812345678");
    assertThat(lines.get(2)).contains("--nonsense");
    assertThat(lines.get(3)).contains("reason=\"linli.yaml:1:9");
  }

  @Test
  void a_log_that_cannot_be_written_is_told_and_ends_with_3_but_the_output_is_there() {
    ACampaign.Run run =
        clean().run("compile", ".", "-o", "out", "--log", "nowhere/run.log", "--quiet");
    assertThat(run.exit()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(run.err()).contains("nowhere/run.log");
    assertThat(folder.resolve("out/manifest.json")).exists();
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @Test
  void without_log_nothing_is_logged() throws Exception {
    clean().run("compile", ".", "-o", "out", "--quiet");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(".out.linli-lock", "360100-南昌市", "linli.yaml", "out");
    }
  }

  @Test
  void earlier_outputs_are_kept_inside_the_campaign_too_and_are_not_taken_for_units()
      throws Exception {
    ACampaign campaign = clean();
    for (String activity : List.of("一", "二", "三", "四")) {
      campaign.activities(ACampaign.DONGHU, ACampaign.row(activity));
      ACampaign.Run run = campaign.run("compile", ".", "-o", "out", "--keep", "2", "--quiet");
      assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
    }
    assertThat(campaign.read("out/data/activities.csv")).contains("四");
    assertThat(campaign.read("out.01/data/activities.csv")).contains("三");
    assertThat(campaign.read("out.02/data/activities.csv")).contains("二");
    assertThat(folder.resolve("out.03")).doesNotExist();
    assertThat(campaign.read("out/findings.json")).doesNotContain("out.01");
    assertThat(campaign.run("diff", "out.01", "out").out()).contains("  ~ " + ACampaign.DONGHU);
  }

  @Test
  void a_number_of_outputs_that_cannot_be_kept_is_wrong_usage() {
    assertThat(clean().run("compile", ".", "-o", "out", "--keep", "100"))
        .matches(run -> run.exit() == ExitCode.USAGE && run.err().contains("--keep"));
    assertThat(clean().run("compile", ".", "-o", "out", "--keep", "-1"))
        .matches(run -> run.exit() == ExitCode.USAGE && run.err().contains("--keep"));
  }

  private ACampaign clean() {
    return new ACampaign(folder).activities(ACampaign.DONGHU, ACampaign.row("中秋慰问"));
  }
}
