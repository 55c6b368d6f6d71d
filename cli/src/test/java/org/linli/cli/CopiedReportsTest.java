package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A district whose report is another's with the names changed. */
class CopiedReportsTest {
  private static final String DONGHU = "360100-南昌市/360102-东湖区/unit.yaml";
  private static final String XIHU = "360100-南昌市/360103-西湖区/unit.yaml";
  private static final String REPORT =
      """
      submitted_on: 2021-10-28
      summary:
        results: |
          %s的老小区加装电梯吵了%s年，互助协会请来物业、设计院和一楼住户，在院子里开板凳会，最后每个单元都签了字。
          暑假里大学生在社区食堂开班，教游泳安全和毛笔字，独居老人轮流当评委，食堂顺便送饭上门，%s
      """;

  @TempDir Path folder;
  private ACampaign campaign;

  @BeforeEach
  void a_report_and_its_copy() {
    campaign =
        new ACampaign(folder)
            .file(DONGHU, REPORT.formatted("东湖区", "两", "晚饭后广场舞队改到河边。"))
            .file(XIHU, REPORT.formatted("西湖区", "3", "晚饭后广场舞队改到河边。"));
  }

  @Test
  void the_later_one_is_told_in_either_language() {
    assertThat(told("--lang", "zh"))
        .containsExactly(
            XIHU + ":3:12: info narrative-repeated “进展成效”有 100% 与东湖区的相同：" + DONGHU + " 第 3 行");
    assertThat(told("--lang", "en"))
        .containsExactly(
            XIHU
                + ":3:12: info narrative-repeated 100% of “进展成效” is the same as that of 东湖区: "
                + DONGHU
                + " line 3");
  }

  @Test
  void of_one_unit_alone_it_is_told_all_the_same() {
    assertThat(told("--unit", "360103")).hasSize(1);
    assertThat(told("--unit", "360102")).isEmpty();
  }

  @Test
  void a_rule_that_is_off_and_a_suppression_keep_it_back() {
    campaign.saying("rules: {narrative-repeated: {on: false}}\n");
    assertThat(told()).isEmpty();
    campaign.saying("suppressions:\n- {rule: narrative-repeated, unit: 360103, reason: 两区合写}\n");
    assertThat(told()).isEmpty();
    campaign.saying("suppressions:\n- {rule: narrative-repeated, unit: 360102, reason: 两区合写}\n");
    assertThat(told()).hasSize(1);
  }

  @Test
  void a_baseline_knows_it_as_long_as_it_is_a_copy() {
    campaign.run("check", "--write-baseline", "old.json");
    campaign.file(XIHU, REPORT.formatted("西湖区", "3", "晚饭后广场舞队搬到河边。"));
    assertThat(told()).hasSize(1);
    assertThat(told("--baseline", "old.json")).isEmpty();
  }

  private List<String> told(String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "check";
    arguments[1] = "--format";
    arguments[2] = "concise";
    System.arraycopy(options, 0, arguments, 3, options.length);
    return campaign
        .run(arguments)
        .out()
        .lines()
        .filter(line -> line.contains(" info narrative-repeated "))
        .toList();
  }
}
