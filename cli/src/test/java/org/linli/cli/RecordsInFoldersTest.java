package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of activities that a unit keeps in folders of their own below {@code activities/}. */
class RecordsInFoldersTest {
  private static final String RECORDS = "360100-南昌市/360102-东湖区/activities/";

  @TempDir Path folder;

  @Test
  void what_is_wrong_in_them_is_said_in_the_words_of_the_form() {
    ACampaign campaign =
        new ACampaign(folder)
            .file(RECORDS + "九月/a.yaml", "活动名称: 中秋慰问\n活动时间: 近日\n")
            .file(RECORDS + "九月/needs.yaml", "活动名称: 中秋理发\n活动时间: 近日\n");
    for (String file : new String[] {"九月/a.yaml", "九月/needs.yaml"}) {
      assertThat(campaign.run("check", "--format", "concise").out())
          .contains(
              file + ":1: error value-missing “受益对象及人数”没有填写",
              file + ":2:7: error period-vague “活动时间”只有");
    }
    assertThat(campaign.run("check").out()).contains("没有投入资金请填 0");
  }
}
