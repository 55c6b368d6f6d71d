package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields that hold one day: what may stand there, and what people are told of what may not. */
class SingleDaysTest {
  private static final String DONGHU = "360100-南昌市/360102-东湖区/";

  @TempDir Path folder;
  private ACampaign campaign;

  @BeforeEach
  void begin() {
    campaign = new ACampaign(folder);
    campaign.activities(DONGHU + "activities.csv", ACampaign.row("中秋慰问"));
  }

  @Test
  void an_organization_counts_whose_founding_is_known_by_year_or_month_and_it_is_kept_so()
      throws Exception {
    campaign.file(
        DONGHU + "organizations.csv",
        "社会组织名称,组织类型,成立日期\n东湖区志愿者协会,社会团体,2019年\n东湖区春晖协会,社会团体,2020年5月\n东湖区睦邻协会,社会团体,2018-03-04\n");

    assertThat(campaign.run("check").out()).doesNotContain("成立日期");
    campaign.run("compile", "-o", "out");
    assertThat(campaign.read("out/data/organizations.csv"))
        .contains(",2019年,", ",2020年5月,", ",2018-03-04,");
    assertThat(campaign.read("out/report.json")).contains("\"association\": 3");
  }

  @Test
  void where_one_day_is_asked_for_nobody_is_asked_for_two() {
    campaign.file(DONGHU + "needs.csv", "编号,需求内容,状态,登记日期\nA1,陪同就医,待派单,2021年9月\nA2,理发,待派单,近日\n");

    assertThat(campaign.run("check").out())
        .contains("“登记日期”没有写明是哪一天：2021年9月", "“登记日期”没有写明是哪一天：近日", "请写年月日，如 2019-05-01")
        .doesNotContain("大概的说法", "起止日期");
    assertThat(campaign.run("check", "--lang", "en").out())
        .contains("write one day, as in 2019-05-01");
  }

  @Test
  void a_day_without_its_year_in_the_units_own_sheet_is_dated_by_the_notice() {
    campaign.file(DONGHU + "unit.yaml", "submitted_on: 10月30日\n填表时间: 3月5日\n");

    assertThat(campaign.run("check", "--show", "info").out())
        .contains("“报送日期”没有写年份，按通知规定的时间推定为 2021 年", "“填表时间”没有写年份，也推不出来：3月5日")
        .doesNotContain("submitted_on", "submission-undated");
    assertThat(campaign.run("status").out()).containsPattern("东湖区 +按时 +2021-10-30");
  }
}
