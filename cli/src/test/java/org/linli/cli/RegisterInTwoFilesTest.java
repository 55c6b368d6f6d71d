package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterInTwoFilesTest {
  private static final String DONGHU = "360100-南昌市/360102-东湖区/organizations";
  private static final String HEADING = "组织名称,组织类型,管理方式\n";
  private static final String ROW = "东湖区慈善会,社会团体,区登记\n";

  @TempDir private Path folder;

  @Test
  void the_line_is_told_and_the_file_too_where_it_is_another() {
    ACampaign campaign =
        new ACampaign(folder)
            .file(DONGHU + ".csv", HEADING + ROW + ROW)
            .file(DONGHU + ".tsv", (HEADING + ROW).replace(',', '\t'));

    assertThat(campaign.run("check", "--format=concise").out())
        .contains(DONGHU + ".csv:3:1: warning organization-duplicate “东湖区慈善会”与第 2 行是同一个组织")
        .contains(
            DONGHU
                + ".tsv:2:1: warning organization-duplicate “东湖区慈善会”与"
                + DONGHU
                + ".csv 第 2 行是同一个组织");
    assertThat(campaign.run("check", "--format=concise", "--lang=en").out())
        .contains("is the organization of line 2")
        .contains("is the organization of " + DONGHU + ".csv line 2");
  }
}
