package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.cli.ACampaign.DONGHU;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper that a check misses is none that the report tells of. */
class PapersToldTest {
  private static final String TOLD = "个单位制定了活动细则或工作方案";

  @TempDir Path folder;

  @Test
  void a_day_without_a_title_and_a_plan_said_to_be_none_are_no_plans() throws IOException {
    assertThat(findings("plan: {issued_on: 2021-09-01}")).contains("plan-missing");
    assertThat(report()).doesNotContain(TOLD);
    assertThat(findings("plan: {title: 无}")).contains("plan-missing");
    assertThat(report()).doesNotContain(TOLD);
    assertThat(findings("plan: 关爱行动方案")).doesNotContain("plan-missing");
    assertThat(report()).contains("1" + TOLD);
  }

  private String findings(String plan) throws IOException {
    ACampaign campaign =
        new ACampaign(folder)
            .saying("")
            .file("360100-南昌市/360102-东湖区/unit.yaml", "submitted_on: 2021-10-30\n" + plan + "\n")
            .activities(DONGHU, ACampaign.row("中秋慰问"));
    campaign.run("compile", "-o", "out");
    return campaign.read("out/findings.json");
  }

  private String report() throws IOException {
    return new ACampaign(folder).read("out/summary.md");
  }
}
