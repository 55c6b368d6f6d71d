package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.cli.ACampaign.Run;

class TraceCommandTest {
  @TempDir Path folder;
  private ACampaign campaign;

  @BeforeEach
  void begin() {
    campaign =
        new ACampaign(folder)
            .activities(ACampaign.DONGHU, ACampaign.row("中秋慰问"), ACampaign.rowWithoutFunds("国庆慰问"))
            .activities(ACampaign.XIHU, ACampaign.row("探望老人"));
  }

  @Test
  void a_figure_is_told_row_by_row_with_its_sum() {
    Run run = campaign.run("trace", "totals.beneficiaries");
    assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(run.out())
        .contains("360102-东湖区/activities.csv:2", "360103-西湖区/activities.csv:2", "空巢老人30人")
        .contains("totals.beneficiaries = 60", "另有 1 行可能相关")
        .doesNotContain("国庆慰问");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void what_was_left_out_is_told_with_the_reason() {
    Run run = campaign.run("trace", "totals.beneficiaries", "--all");
    assertThat(run.out()).contains("activities.csv:3 国庆慰问 少计 30", "value-missing");
  }

  @Test
  void one_units_part_can_be_asked_for_in_the_path_or_by_an_option() {
    Run path = campaign.run("trace", "units.东湖区/by_category.qin.funds");
    assertThat(path.out())
        .contains("units.360102/by_category.qin.funds = 1000")
        .doesNotContain("西湖");
    Run option = campaign.run("trace", "by_category.qin.funds", "--unit", "360102");
    assertThat(option.out()).isEqualTo(path.out());
  }

  @Test
  void programs_get_json_and_csv() {
    assertThat(campaign.run("trace", "/totals/funds", "--format", "json").out())
        .contains("\"figure\": \"totals.funds\"", "\"value\": \"2000.00\"", "\"result\": \"2000\"");
    assertThat(campaign.run("trace", "totals.funds", "--format=csv").out())
        .contains("是,360102,东湖区,360100-南昌市/360102-东湖区/activities.csv,,2,中秋慰问,1000,1000,1,\r\n")
        .contains("否,360102,东湖区,360100-南昌市/360102-东湖区/activities.csv,,3,国庆慰问,0,,1,value-missing");
  }

  @Test
  void what_is_empty_in_the_report_says_why() {
    Run target = example("qinghai-2022", "indicators.canteens.target");
    assertThat(target.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(target.out()).contains("为 null", "通知没有定目标值");
    assertThat(example("yubei-2021-114", "indicators.announced-2021.actual").out())
        .contains("没有计入的行");
    assertThat(campaign.run("trace", "reporting.units.360102.submitted_on").out())
        .contains("单位没有写明");
  }

  @Test
  void a_duty_is_told_by_the_units_that_report_it() {
    assertThat(example("qinghai-2022", "duties.relief.silent").out())
        .contains("儿童福利处", "duties.relief.silent = 1");
    assertThat(example("qinghai-2022", "duties.relief.reported").out())
        .containsPattern("630100 +西宁市 .*\\.csv:\\d+")
        .contains("duties.relief.reported = 6（各计一次）");
  }

  private Run example(String name, String figure) {
    String example = Path.of("..", "examples", name).toAbsolutePath().toString();
    return campaign.run("trace", figure, example);
  }

  @Test
  void a_misspelled_path_unit_or_format_is_wrong_usage_and_named() {
    Run path = campaign.run("trace", "totals.benificiaries");
    assertThat(path.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(path.err()).contains("是不是 beneficiaries");
    assertThat(path.out()).isEmpty();
    assertThat(campaign.run("trace", "units.东湖区区/totals.funds").err()).contains("是不是 东湖区");
    assertThat(campaign.run("trace", "totals.funds", "--format", "jsn").err()).contains("是不是 json");
    assertThat(campaign.run("trace", "totals").err()).contains("beneficiaries、");
    assertThat(campaign.run("trace", "root.name").exit()).isEqualTo(ExitCode.USAGE);
  }
}
