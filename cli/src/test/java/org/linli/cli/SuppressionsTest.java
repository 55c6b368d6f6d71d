package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.cli.ACampaign.DONGHU;
import static org.linli.cli.ACampaign.XIHU;
import static org.linli.cli.ACampaign.row;
import static org.linli.cli.ACampaign.rowWithoutFunds;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.cli.ACampaign.Run;

/** Findings that linli.yaml accepts. */
class SuppressionsTest {
  @TempDir Path folder;
  private ACampaign campaign;

  @BeforeEach
  void aCampaignWithOneErrorEachInTwoUnits() {
    campaign =
        new ACampaign(folder)
            .activities(DONGHU, row("中秋慰问"), rowWithoutFunds("重阳敬老"))
            .activities(XIHU, rowWithoutFunds("义诊"));
  }

  @Test
  void a_suppressed_error_does_not_fail_but_its_row_still_does_not_count() throws IOException {
    campaign.saying("suppressions:\n- {rule: value-missing, reason: 没有经费的活动}\n");
    Run run = campaign.run("check");
    assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out())
        .doesNotContain("value-missing")
        .contains("\n错误 0 条，")
        .endsWith("豁免 2 条（错误 2 条，警告 0 条，提示 0 条），不影响退出码；有错误的行仍不计入统计\n");
    Run compiled = campaign.run("compile", "-o", "out");
    assertThat(compiled.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(compiled.out()).contains("豁免 2 条");
    assertThat(campaign.read("out/report.json")).contains("\"rows_rejected\": 2");
  }

  @Test
  void a_unit_or_a_file_narrows_it() {
    campaign.saying("suppressions:\n- {rule: value-missing, unit: 360103, reason: 已说明}\n");
    assertThat(campaign.run("check", "--format=concise", "--show=error").out())
        .contains(DONGHU)
        .doesNotContain(XIHU);
    campaign.saying("suppressions:\n- {rule: value-missing, file: " + DONGHU + ", reason: 已说明}\n");
    assertThat(campaign.run("check", "--format=concise", "--show=error").out())
        .contains(XIHU)
        .doesNotContain(DONGHU);
    campaign.saying("suppressions:\n- {rule: value-missing, file: ./360100-南昌市, reason: 已说明}\n");
    assertThat(campaign.run("check", "--format=concise", "--show=error").out()).isEmpty();
    campaign.saying("suppressions:\n- {rule: value-missing, file: 360100, reason: 已说明}\n");
    assertThat(campaign.run("check").exit()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void suppressed_findings_are_listed_when_asked_for() {
    campaign.saying("suppressions:\n- {rule: value-missing, reason: 没有经费的活动}\n");
    assertThat(campaign.run("check", "--show-suppressed").out())
        .startsWith("已豁免的问题")
        .contains("activities.csv:3:8 错误 value-missing", "豁免理由：没有经费的活动");
    assertThat(campaign.run("check", "--show-suppressed", "--format=json").out())
        .contains("\"standing\": \"suppressed\"", "\"reason\": \"没有经费的活动\"");
    assertThat(campaign.run("check", "--show-suppressed", "--format=sarif").out())
        .contains("\"justification\": \"没有经费的活动\"");
    assertThat(campaign.run("check", "--format=sarif").out()).doesNotContain("justification");
    assertThat(campaign.run("check", "--show-suppressed", "--format=junit").out())
        .contains("（已豁免）", "failures=\"0\"");
  }

  @Test
  void one_that_means_nothing_is_among_the_findings_of_a_compile_too() throws IOException {
    campaign.saying("suppressions:\n- {rule: activity-duplicate, reason: 两家合办}\n");
    Run run = campaign.run("compile", "-o", "out");
    assertThat(run.out().split("activity-duplicate", -1)).hasSize(2);
    assertThat(campaign.read("out/findings.json")).contains("\"rule\": \"suppression-unused\"");
    assertThat(campaign.read("out/findings.csv")).contains("suppression-unused");
    assertThat(campaign.read("out/report.json")).contains("\"suppression-unused\": 1");
    assertThat(campaign.run("check", "--format=json").out().split("suppression-unused", -1))
        .hasSize(2);
  }

  @Test
  void one_that_means_nothing_is_a_warning_at_its_place() {
    campaign.saying("suppressions:\n- {rule: activity-duplicate, reason: 两家合办}\n");
    Run run = campaign.run("check", "--show=warning", "--format=concise");
    assertThat(run.out())
        .contains("linli.yaml:4:3: warning suppression-unused")
        .contains("activity-duplicate", "两家合办");
    assertThat(campaign.run("compile", "-o", "out").out()).contains("豁免没有用上");
  }

  @Test
  void one_that_has_expired_holds_no_longer_and_is_a_warning() {
    campaign.saying("suppressions:\n- {rule: value-missing, reason: 补报中, until: 2021-12-31}\n");
    assertThat(campaign.run("check").exit()).isEqualTo(ExitCode.CLEAN);
    Run late = campaign.run("check", "--as-of", "2022-01-01", "--format=concise");
    assertThat(late.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(late.out())
        .contains("linli.yaml:4:3: warning suppression-expired", "2021-12-31")
        .contains("error value-missing")
        .doesNotContain("suppression-unused");
  }

  @Test
  void a_reason_and_a_known_rule_are_required() {
    campaign.saying(
        "suppressions:\n- {rule: value-missing}\n- {rule: no-such, reason: '  ', unit: 东湖, until: 2021-02-30}\n- text\n");
    Run run = campaign.run("check");
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("linli.yaml:4:3", "reason")
        .contains("no-such", "东湖", "2021-02-30")
        .contains("linli.yaml:6:3");
    campaign.saying("suppressions: {rule: value-missing}\n");
    assertThat(campaign.run("check").exit()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void findings_that_are_only_counted_are_suppressed_as_well() {
    campaign.saying(
        "limits: {findings_per_rule: 1}\nsuppressions:\n- {rule: value-missing, unit: 360102, reason: 已说明}\n");
    campaign.activities(
        DONGHU, rowWithoutFunds("甲活动"), rowWithoutFunds("乙活动"), rowWithoutFunds("丙活动"));
    Run run = campaign.run("check", "--show=error");
    assertThat(run.out()).contains("\n错误 1 条，", "豁免 3 条（错误 3 条");
  }
}
