package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.cli.ACampaign.Run;

/** A field that a pack demands only where another field of the row says something. */
class RequiredWhenTest {
  private static final String VISITS = "360100-南昌市/360102-东湖区/visits.csv";

  @TempDir Path folder;
  private ACampaign campaign;

  @BeforeEach
  void begin() {
    campaign = new ACampaign(folder).file("linli.yaml", "notice: pack\nas_of: 2021-12-31\n");
  }

  @Test
  void another_row_that_has_the_alternative_does_not_answer_for_one_that_has_neither() {
    pack("done: {type: text, headings: [是否办结]}", "{when: {done: 是}}, or: note");
    campaign.file(VISITS, "序号,对象,是否办结,结果,说明\n1,甲,是,,见附页\n2,乙,是,,\n3,丙,否,,\n");
    assertThat(campaign.run("check").out())
        .contains("visits.csv:3:4 错误 value-missing")
        .doesNotContain("visits.csv:2:", "visits.csv:4:");
  }

  @Test
  void the_condition_may_be_a_yes_or_a_no() {
    pack("done: {type: yes-no, headings: [是否办结]}", "{when: {done: \"yes\"}}");
    campaign.file(VISITS, "序号,对象,是否办结,结果,说明\n1,甲,是,,\n2,乙,否,,\n3,丙,√,送医,\n");
    assertThat(campaign.run("check").out())
        .contains("visits.csv:2:4 错误 value-missing")
        .doesNotContain("visits.csv:3:", "visits.csv:4:");
  }

  @Test
  void a_yes_or_no_can_be_nothing_else() {
    pack("done: {type: yes-no, headings: [是否办结]}", "{when: {done: ja}}");
    Run run = campaign.run("check");
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("pack/notice.yaml:10:", "“ja”不在可用的值之内");
  }

  private void pack(String condition, String required) {
    campaign.file(
        "pack/notice.yaml",
        String.join(
            "\n",
            "id: own",
            "extends: jiangxi-2021",
            "tables:",
            "  visits:",
            "    title: 走访",
            "    fields:",
            "      no: {type: integer, headings: [序号]}",
            "      who: {type: text, headings: [对象]}",
            "      " + condition,
            "      result: {type: text, headings: [结果], required: " + required + "}",
            "      note: {type: text, headings: [说明]}",
            ""));
  }
}
