package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.cli.ACampaign.DONGHU;
import static org.linli.cli.ACampaign.row;
import static org.linli.cli.ACampaign.rowWithoutFunds;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.cli.ACampaign.Run;

/** The findings that were there when checking began. */
class BaselineTest {
  @TempDir Path folder;
  private ACampaign campaign;

  @BeforeEach
  void aCampaignWithOneError() {
    campaign = new ACampaign(folder).activities(DONGHU, row("中秋慰问"), rowWithoutFunds("重阳敬老"));
  }

  @Test
  void what_was_there_does_not_fail_and_is_not_listed() {
    Run written = campaign.run("check", "--write-baseline", "known.json");
    assertThat(written.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(written.err()).startsWith("基线 known.json：");
    Run run = campaign.run("check", "--baseline", "known.json");
    assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).startsWith("没有发现问题\n基线已有 ").doesNotContain("value-missing");
    assertThat(campaign.run("check", "--baseline", "known.json", "--show-baselined").out())
        .startsWith("基线已有的问题")
        .contains("activities.csv:3:8 错误 value-missing");
  }

  @Test
  void what_is_new_fails() {
    campaign.run("check", "--write-baseline", "known.json");
    campaign.activities(DONGHU, rowWithoutFunds("新活动"), row("中秋慰问"), rowWithoutFunds("重阳敬老"));
    Run run = campaign.run("check", "--baseline=known.json", "--format=sarif", "--show-baselined");
    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out().split("\"baselineState\": \"new\"", -1)).hasSize(2);
    assertThat(run.out()).contains("\"baselineState\": \"unchanged\"");
  }

  @Test
  void the_file_is_sorted_one_finding_a_line_and_does_not_depend_on_the_locale()
      throws IOException {
    campaign.run("check", "--write-baseline", "known.json", "--show=error");
    String first = campaign.read("known.json");
    assertThat(first.lines()).hasSize(3);
    assertThat(first)
        .startsWith("{\"schema\": 1, \"findings\": [\n{\"fingerprint\": \"")
        .contains("\"rule\": \"value-missing\", \"unit\": \"360102\", \"file\": \"" + DONGHU + "\"")
        .contains("\"message\": \"“投入资金（含物资折款）”没有填写\"}\n]}\n");
    campaign.environment.put("LINLI_LOCALE", "en_US");
    campaign.run("check", "--write-baseline", "known.json", "--show=error");
    assertThat(campaign.read("known.json")).isEqualTo(first);
  }

  @Test
  void it_shrinks_and_does_not_grow_unless_it_may() throws IOException {
    campaign.activities(DONGHU, rowWithoutFunds("甲活动"), rowWithoutFunds("乙活动"));
    campaign.run("check", "--write-baseline", "known.json", "--show=error");
    campaign.activities(DONGHU, rowWithoutFunds("甲活动"), row("乙活动").replace("30人", "3*人"));
    Run run = campaign.run("check", "--write-baseline", "known.json", "--show=error");
    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("count-masked").doesNotContain("value-missing");
    assertThat(run.err()).contains("1 条（删去已改正的 1 条）", "1 条新问题没有加入基线", "--grow");
    assertThat(campaign.read("known.json"))
        .contains("value-missing")
        .doesNotContain("count-masked");
    Run grown = campaign.run("check", "--write-baseline=known.json", "--grow", "--show=error");
    assertThat(grown.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(campaign.read("known.json")).contains("value-missing", "count-masked");
  }

  @Test
  void what_is_not_asked_for_is_not_gone() throws IOException {
    campaign.run("check", "--write-baseline", "known.json");
    String all = campaign.read("known.json");
    assertThat(all).contains("unit-missing", "value-missing");
    Run run = campaign.run("check", "--write-baseline", "known.json", "--show", "error");
    assertThat(run.err()).contains("删去已改正的 0 条").doesNotContain("--grow");
    assertThat(campaign.read("known.json")).isEqualTo(all);
    campaign.run("check", "--write-baseline", "known.json", "--show", "error", "--grow");
    assertThat(campaign.read("known.json")).isEqualTo(all);
  }

  @Test
  void what_is_gone_is_said_until_it_is_taken_out() throws IOException {
    campaign.run("check", "--write-baseline", "known.json", "--show=error");
    campaign.activities(DONGHU, row("中秋慰问"), row("重阳敬老"));
    Run run = campaign.run("check", "--baseline=known.json", "--format=concise");
    assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out()).contains(DONGHU + ": info baseline-entry-gone", "value-missing");
    Run written = campaign.run("check", "--write-baseline=known.json", "--format=concise");
    assertThat(written.out()).doesNotContain("baseline-entry-gone");
    assertThat(campaign.read("known.json")).isEqualTo("{\"schema\": 1, \"findings\": [\n]}\n");
  }

  @Test
  void findings_that_are_only_counted_are_known_by_their_number() throws IOException {
    campaign.saying("limits: {findings_per_rule: 1}\n");
    campaign.activities(DONGHU, rowWithoutFunds("甲活动"), rowWithoutFunds("乙活动"));
    campaign.run("check", "--write-baseline=known.json", "--show=error");
    assertThat(campaign.read("known.json")).contains("另有 1 条未列出");
    assertThat(campaign.run("check", "--baseline=known.json").exit()).isEqualTo(ExitCode.CLEAN);
    campaign.activities(
        DONGHU, rowWithoutFunds("甲活动"), rowWithoutFunds("乙活动"), rowWithoutFunds("丙活动"));
    assertThat(campaign.run("check", "--baseline=known.json").exit()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void every_format_shows_that_there_is_more_than_the_baseline_counts() {
    campaign.saying("limits: {findings_per_rule: 2}\n");
    String[] rows = {
      rowWithoutFunds("甲活动"),
      rowWithoutFunds("乙活动"),
      rowWithoutFunds("丙活动"),
      rowWithoutFunds("丁活动"),
      rowWithoutFunds("戊活动")
    };
    campaign.activities(DONGHU, java.util.Arrays.copyOf(rows, 3));
    campaign.run("check", "--write-baseline=known.json");
    campaign.activities(DONGHU, rows);
    assertThat(told("text")).contains("activities.csv:3:8 错误 value-missing", "另有 1 条未列出");
    assertThat(told("concise"))
        .contains("activities.csv:3:8: error value-missing", "（同类另有 1 条未列出）");
    assertThat(told("json")).contains("\"rule\": \"value-missing\"", "\"left_out\": 1");
    assertThat(told("jsonl")).contains("\"rule\": \"value-missing\"", "\"left_out\": 1");
    assertThat(told("csv")).contains("value-missing", "另有 1 条未列出");
    assertThat(told("sarif")).contains("\"baselineState\": \"new\"", "\"leftOut\": 1");
    assertThat(told("junit"))
        .contains("failures=\"1\"", "message=\"2 条：", "name=\"value-missing\"");
    assertThat(told("github")).contains("::error file=", "另有 1 条");
    assertThat(told("gitlab")).contains("\"severity\": \"major\"", "（同类另有 1 条未列出）");
    assertThat(campaign.run("check", "--baseline=known.json").out()).contains("各列一条作代表");
  }

  private String told(String format) {
    Run run = campaign.run("check", "--baseline=known.json", "--format=" + format);
    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    return run.out();
  }

  @Test
  void a_file_that_is_not_there_or_no_baseline_is_wrong_usage() {
    Run missing = campaign.run("check", "--baseline=none.json");
    assertThat(missing.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(missing.err()).contains("none.json", "--write-baseline");
    for (String text :
        new String[] {
          "",
          "[]",
          "{\"schema\": 2, \"findings\": []}",
          "{\"schema\": 1, \"findings\": [{}]}",
          "{\"schema\": 1, \"findings\": [{\"fingerprint\": \"a\", \"rule\": \"A B\"}]}"
        }) {
      campaign.file("broken.json", text);
      Run broken = campaign.run("check", "--baseline=broken.json");
      assertThat(broken.exit()).as(text).isEqualTo(ExitCode.USAGE);
      assertThat(broken.err()).contains("broken.json");
    }
    assertThat(campaign.run("check", "--grow").exit()).isEqualTo(ExitCode.USAGE);
    assertThat(campaign.run("check", "--baseline=a", "--write-baseline=b").exit())
        .isEqualTo(ExitCode.USAGE);
  }
}
