package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.cli.ACampaign.DONGHU;
import static org.linli.cli.ACampaign.row;
import static org.linli.cli.ACampaign.rowWithoutFunds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.cli.ACampaign.Run;

/** What linli.yaml says of rules. */
class CampaignRulesTest {
  @TempDir Path folder;
  private ACampaign campaign;

  @BeforeEach
  void aCampaignWithOneError() {
    campaign = new ACampaign(folder).activities(DONGHU, row("中秋慰问"), rowWithoutFunds("重阳敬老"));
  }

  @Test
  void a_file_that_names_no_notice_is_told_from_one_that_is_not_there() throws Exception {
    ACampaign campaign = new ACampaign(folder).file("linli.yaml", "root: \"360102\"\n");
    Run silent = campaign.run("check");
    assertThat(silent.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(silent.err()).contains("linli.yaml 没有写明通知").doesNotContain("没有 linli.yaml");
    Files.delete(folder.resolve("linli.yaml"));
    assertThat(campaign.run("check").err()).contains("没有 linli.yaml");
  }

  @Test
  void a_rule_can_be_switched_off_and_the_run_says_so() {
    campaign.saying("rules: {value-missing: {on: false}}\n");
    Run run = campaign.run("check");
    assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out())
        .doesNotContain("activities.csv:3:8 错误")
        .endsWith("linli.yaml 改了 1 条规则，统计数可能随之改变：value-missing（停用）\n");
  }

  @Test
  void an_error_made_a_warning_lets_the_row_count() throws IOException {
    assertThat(campaign.run("compile", "-o", "out").exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(campaign.read("out/report.json")).contains("\"rows_rejected\": 1");
    campaign.saying("rules: {value-missing: {severity: warning}}\n");
    Run run = campaign.run("compile", "-o", "out");
    assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).contains("linli.yaml 改了 1 条规则，统计数可能随之改变：value-missing（警告）");
    assertThat(campaign.read("out/report.json")).contains("\"rows_rejected\": 0");
    assertThat(campaign.read("out/findings.json")).contains("value-missing");
  }

  @Test
  void a_rule_has_a_threshold_of_its_own_and_never_on_the_command_line_is_the_last_word() {
    campaign.saying("rules: {value-missing: {fail: never}, unit-missing: {fail: warning}}\n");
    Run run = campaign.run("check");
    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("linli.yaml 改了 2 条规则的阈值：unit-missing（阈值 warning）、");
    assertThat(campaign.run("check", "--fail-on=never").exit()).isEqualTo(ExitCode.CLEAN);
    campaign.saying("rules: {value-missing: {fail: never}}\n");
    assertThat(campaign.run("check").exit()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void a_rule_that_the_pack_has_off_can_be_switched_on() {
    campaign
        .file(
            "pack/notice.yaml",
            "id: own\nextends: jiangxi-2021\nrules: {value-missing: {on: false}}\n")
        .file("linli.yaml", "notice: pack\nas_of: 2021-12-31\n");
    assertThat(campaign.run("check").out()).doesNotContain("value-missing “投入资金");
    campaign.file(
        "linli.yaml", "notice: pack\nas_of: 2021-12-31\nrules: {value-missing: {on: true}}\n");
    assertThat(campaign.run("check").out()).contains("value-missing “投入资金", "value-missing（启用）");
  }

  @Test
  void a_rule_that_is_not_there_gets_a_suggestion() {
    campaign.saying("rules:\n  value-mising: {on: false}\n");
    Run run = campaign.run("check");
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("linli.yaml:4:3", "value-mising", "value-missing");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void what_cannot_be_said_of_a_rule_is_wrong_configuration() {
    campaign.saying(
        "rules:\n  value-missing: {severity: fatal, off: true}\n  unit-missing: off\n  row-too-long: {fail: 1, on: [true]}\n");
    Run run = campaign.run("check");
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("linli.yaml:4:29", "fatal")
        .contains("linli.yaml:4:36", "off")
        .contains("linli.yaml:5:17")
        .contains("linli.yaml:6:24", "linli.yaml:6:31");
  }
}
