package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read of targets: each under its own name, in its own unit, with one percentage. */
class TargetWordsTest {
  @TempDir Path folder;
  private ACampaign campaign;

  @BeforeEach
  void begin() {
    campaign = new ACampaign(folder);
    campaign.file(
        ACampaign.DONGHU,
        ACampaign.HEADING.replace("\n", ",累计服务时长\n")
            + "中秋慰问,东湖区志愿者协会,东湖区,2021-09-20,邻里亲,东湖区志愿者协会,12,1000,空巢老人30人,看望老人,10\n");
  }

  @Test
  void a_target_is_told_by_its_measure_and_by_how_far_it_is_to_go() {
    targets(
        "{id: f, measure: funds, over: 1001}",
        "{id: h, measure: service_hours, at-least: 10}",
        "{id: o, measure: organizations, at-least: 3}");

    assertThat(run("status", "--notice", "pack").out())
        .contains(
            "目标未达到：投入资金 1000 元，应超过 1001 元（99.9%）",
            "目标已达到：服务时长 10 小时，不少于 10 小时（100%）", "目标未达到：社会组织数 1 家，应不少于 3 家（33.33%）")
        .doesNotContain("1000 人次", "10 人次");
    assertThat(run("status", "--notice", "pack", "--lang", "en").out())
        .contains(
            "target not met: 1000 yuan of funds, to be more than 1001 (99.9%)",
            "target met: 10 hours of service, at least 10 (100%)",
            "target not met: 1 organization, to be at least 3 (33.33%)")
        .doesNotContain("1000 person-times", "10 person-times");
  }

  @Test
  void the_finding_says_the_measure_and_not_the_targets_id() {
    targets(
        "{id: f, measure: funds, over: 1001}",
        "{id: h, measure: service_hours, at-least: 10.5}",
        "{id: b, measure: beneficiaries, at-least: 45}");

    assertThat(run("check", "--notice", "pack").out())
        .contains(
            "投入资金（元）为 1000，目标为超过 1001，完成 99.9%",
            "服务时长（小时）为 10，目标为不少于 10.5，完成 95.24%", "受益人次为 30，目标为不少于 45，完成 66.67%");
    assertThat(run("check", "--notice", "pack", "--lang", "en").out())
        .contains(
            "1000 yuan of funds, to be more than 1001 (99.9%)",
            "10 hours of service, to be at least 10.5 (95.24%)",
            "30 person-times, to be at least 45 (66.67%)");
  }

  @Test
  void a_missed_target_is_nowhere_a_hundred_percent() {
    campaign.activities(ACampaign.DONGHU, ACampaign.row("中秋慰问").replace("空巢老人30人", "空巢老人499999人"));

    assertThat(run("status").out()).contains("目标未达到：受益人次 499999 人次，应超过 500000 人次（99.99%）");
    assertThat(run("check").out()).contains("受益人次为 499999，目标为超过 500000，完成 99.99%");
    assertThat(run("trace", "/target/0/ratio").out()).contains("0.9999");
  }

  private void targets(String... targets) {
    campaign.file(
        "pack/notice.yaml",
        """
        id: plain
        extends: jiangxi-2021
        targets:
          - {id: beneficiaries, drop: true}
          - %s
        """
            .formatted(String.join("\n  - ", targets)));
  }

  private ACampaign.Run run(String... arguments) {
    return campaign.run(arguments);
  }
}
