package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  @TempDir Path folder;
  private ACampaign campaign;

  @BeforeEach
  void begin() {
    campaign = new ACampaign(folder);
  }

  @Test
  void a_rule_is_told_with_the_clause_of_each_notice_that_sets_one_and_its_words() {
    assertThat(campaign.run("explain", "deadline-missed").out())
        .containsPattern("jiangxi-2021 +警告 +依据 五（三）“（三）加强宣传引导”")
        .containsPattern("yubei-2021-145 +警告 +依据 报送“.*报送.*”")
        .contains("## 为什么")
        .doesNotContain("national-2021", "{#");
    assertThat(campaign.run("explain", "deadline-missed", "--lang", "en").out())
        .containsPattern("jiangxi-2021 +warning +clause 五（三） “（三）加强宣传引导”");
  }

  @Test
  void one_notice_alone_is_told_as_it_has_the_rule() {
    campaign.file(
        "pack/notice.yaml",
        """
        id: mine
        extends: jiangxi-2021
        rules:
          deadline-missed: {severity: error}
          target-not-met: {on: false}
        """);

    assertThat(campaign.run("explain", "deadline-missed", "--notice", "pack").out())
        .containsPattern("mine +错误 +依据 五（三）")
        .doesNotContain("qinghai-2022", "yubei");
    assertThat(campaign.run("explain", "target-not-met", "--notice", "pack").out())
        .containsPattern("mine +不用 +依据 三");
  }

  @Test
  void a_rule_without_a_clause_of_its_own_says_where_findings_take_theirs_from() {
    assertThat(campaign.run("explain", "table-empty").out()).contains("都没有为这条规则另注条款");
    assertThat(campaign.run("explain", "table-empty", "--notice", "jiangxi-2021").out())
        .containsPattern("jiangxi-2021 +\\S+ +-")
        .contains("通知没有为这条规则另注条款");
  }

  @Test
  void a_notice_that_is_not_there_is_wrong_usage() {
    var run = campaign.run("explain", "deadline-missed", "--notice", "jiangxi-2020");
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("jiangxi-2021");
    assertThat(run.out()).isEmpty();
  }
}
