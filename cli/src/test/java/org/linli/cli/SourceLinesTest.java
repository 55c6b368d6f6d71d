package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLinesTest {
  @TempDir Path folder;

  @Test
  void the_line_is_shown_with_marks_as_wide_as_the_cell() {
    ACampaign campaign =
        new ACampaign(folder)
            .activities(ACampaign.DONGHU, ACampaign.row("中秋慰问").replace("2021-09-20", "9/8/2021"));
    String out = campaign.run("check", "--show-source", "--show=error").out();
    assertThat(out)
        .contains(
            "      2 │ 中秋慰问,东湖区志愿者协会,东湖区,9/8/2021,邻里亲,东湖区志愿者协会,12,1000,空巢老人30人…\n",
            "        │ " + " ".repeat(4 * 2 + 1 + 8 * 2 + 1 + 3 * 2 + 1) + "^^^^^^^^\n");
  }

  @Test
  void an_empty_cell_is_marked_where_it_should_be_filled() {
    ACampaign campaign =
        new ACampaign(folder).activities(ACampaign.DONGHU, ACampaign.rowWithoutFunds("慰问"));
    assertThat(campaign.run("check", "--show-source", "--show=error").out())
        .containsPattern("2 │ …?.*12,,空巢老人30人,看望老人\n +│ +\\^\n");
  }

  @Test
  void without_a_terminal_nothing_is_shown_unless_it_is_asked_for() {
    ACampaign campaign =
        new ACampaign(folder).activities(ACampaign.DONGHU, ACampaign.rowWithoutFunds("慰问"));
    assertThat(campaign.run("check").out()).contains("value-missing").doesNotContain("│", "^");
    assertThat(campaign.run("check", "--no-show-source").out()).doesNotContain("│");
  }
}
