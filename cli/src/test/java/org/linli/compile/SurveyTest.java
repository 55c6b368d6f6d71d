package org.linli.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.aggregate.Measures;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.Statistics.CategoryFigures;
import org.linli.aggregate.Statistics.GroupFigures;
import org.linli.aggregate.Statistics.Status;
import org.linli.finding.Severity;

class SurveyTest {
  private static final String DONGHU = "360100-南昌市/360102-东湖区";
  private static final String XIHU = "360100-南昌市/360103-西湖区";
  private static final String ROW =
      "中秋慰问,东湖区志愿者协会,东湖区,2021-09-20,邻里亲,东湖区志愿者协会,12,1000,空巢老人30人,看望老人";

  @TempDir Path folder;
  private CampaignFolder campaign;

  @BeforeEach
  void begin() throws Exception {
    campaign = new CampaignFolder(folder);
  }

  @Test
  void a_units_figures_are_its_subtrees() throws Exception {
    campaign.activities(DONGHU, ROW).activities(DONGHU + "/公园街道", ROW.replace("中秋慰问", "国庆慰问"));
    Statistics statistics = campaign.survey().statistics();
    assertThat(of(statistics, "360102001").beneficiaries()).isEqualTo(30);
    assertThat(of(statistics, "360102").beneficiaries()).isEqualTo(60);
    assertThat(of(statistics, "360100").activities()).isEqualTo(2);
    assertThat(statistics.totals().funds()).isEqualTo(new BigDecimal("2000.00"));
    assertThat(statistics.totals().organizations()).isEqualTo(1);
    assertThat(of(statistics, "360103").activities()).isZero();
  }

  @Test
  void figures_reach_a_unit_through_folders_of_free_names_that_hold_no_file() throws Exception {
    campaign
        .activities(DONGHU + "/新来镇/甲村/一组", ROW)
        .file(DONGHU + "/unit.yaml", "submitted_on: 2021-10-28\n");
    Survey survey = campaign.survey();

    for (String code : List.of("360102/新来镇/甲村", "360102/新来镇", "360102", "360100")) {
      assertThat(of(survey.statistics(), code).activities()).as(code).isEqualTo(1);
    }
    assertThat(CampaignFolder.rules(survey, Severity.WARNING)).doesNotContain("attachment-missing");
  }

  @Test
  void rows_of_folders_of_free_names_are_checked_like_those_of_the_unit_that_they_lie_in()
      throws Exception {
    campaign
        .file(DONGHU + "/organizations.csv", "组织名称,组织类型\n东湖区志愿者协会,社会团体\n")
        .file(
            DONGHU + "/needs.csv", "编号,需求人（户主）,群体类别,需求内容,登记日期,状态\nN1,郑某,困境儿童,书包,2021-08-10,待派单\n");
    for (String unit : List.of("新来镇", "新来镇/甲村", "新来镇/甲村/一组")) {
      String row = ROW.replace("中秋慰问", unit.replace('/', '到')).replace("邻里亲,东湖区", "邻里亲,东湖街道");
      campaign.file(
          DONGHU + "/" + unit + "/activities.csv",
          CampaignFolder.HEADING.replace("\n", ",对应需求\n")
              + row.replace("协会,东湖区,", "协会,西湖区,")
              + ",N99\n");
    }
    assertThat(campaign.survey().findings().sorted())
        .filteredOn(found -> found.at().unit().orElseThrow().text().startsWith("360102/"))
        .filteredOn(found -> !found.rule().text().equals("submission-undated"))
        .extracting(found -> found.at().unit().orElseThrow().text() + " " + found.rule().text())
        .containsExactly(
            "360102/新来镇 place-in-another-unit",
            "360102/新来镇 organization-not-registered",
            "360102/新来镇 reference-unknown",
            "360102/新来镇/甲村 place-in-another-unit",
            "360102/新来镇/甲村 organization-not-registered",
            "360102/新来镇/甲村 reference-unknown",
            "360102/新来镇/甲村/一组 place-in-another-unit",
            "360102/新来镇/甲村/一组 organization-not-registered",
            "360102/新来镇/甲村/一组 reference-unknown");
  }

  @Test
  void an_activity_reported_twice_counts_for_the_lowest_unit() throws Exception {
    campaign.activities("360100-南昌市", ROW).activities(DONGHU, ROW, ROW);
    Survey survey = campaign.survey();
    assertThat(survey.statistics().totals().activities()).isEqualTo(1);
    assertThat(of(survey.statistics(), "360102").activities()).isEqualTo(1);
    assertThat(survey.statistics().quality().rows()).isEqualTo(new Statistics.Rows(3, 1, 0, 2));
    assertThat(CampaignFolder.rules(survey, Severity.WARNING))
        .filteredOn("activity-duplicate"::equals)
        .hasSize(2);
  }

  @Test
  void units_of_a_roster_without_parents_are_expected_where_their_codes_put_them()
      throws Exception {
    campaign
        .file("linli.yaml", "notice: jiangxi-2021\nas_of: 2021-12-31\nroster: roster.csv\n")
        .file(
            "roster.csv",
            """
            code,name,level,parent_code
            360102,东湖区,county,
            360103,西湖区,county,
            360103001,朝阳洲街道,township,
            360000,江西省,province,
            """)
        .activities("360103001-朝阳洲街道", ROW);
    Statistics statistics = campaign.survey().statistics();

    assertThat(statistics.reporting().expected()).isEqualTo(3);
    assertThat(of(statistics, "360103").activities()).isEqualTo(1);
    assertThat(of(statistics, "360102").activities()).isZero();
    assertThat(statistics.totals().activities()).isEqualTo(1);
  }

  @Test
  void a_ledger_without_a_status_column_still_tells_it() throws Exception {
    campaign.file(
        DONGHU + "/needs.csv",
        """
        编号,群体类别,需求内容,村（居）,登记日期,承接社会组织,派单日期,办结日期
        N1,低保对象,修水管,甲村,2021-09-01,协会,2021-09-02,2021-09-03
        N2,低保对象,修灯,甲村,2021-09-01,协会,2021-09-02,
        N3,低保对象,修门,甲村,2021-09-01,协会,,
        N4,低保对象,修窗,甲村,2021-09-01,,2021-09-02,
        N5,低保对象,修床,甲村,2021-09-01,,,
        """);
    Statistics.Needs needs = campaign.survey().statistics().needs();

    assertThat(List.of(needs.registered(), needs.done(), needs.dispatched(), needs.open()))
        .containsExactly(5L, 1L, 3L, 1L);
  }

  @Test
  void organizations_of_one_name_and_two_credit_codes_are_two() throws Exception {
    campaign.file(
        DONGHU + "/organizations.csv",
        """
        组织名称,统一社会信用代码,组织类型
        志愿者协会,,社会团体
        志愿者协会,52360702MJD000011T,社会服务机构
        志愿者协会,51360702MJD000011X,社会团体
        志愿者协会,,社会团体
        """);
    Statistics.Organizations organizations = campaign.survey().statistics().organizations();

    assertThat(organizations.total()).isEqualTo(2);
    assertThat(organizations.byType()).containsValues(1L, 1L);
  }

  @Test
  void a_city_by_itself_does_not_miss_the_provinces_target() throws Exception {
    campaign.activities(DONGHU, ROW);
    assertThat(CampaignFolder.rules(campaign.survey(), Severity.WARNING))
        .contains("target-not-met");
    campaign.file("linli.yaml", "notice: jiangxi-2021\nroot: \"360100\"\nas_of: 2021-12-31\n");
    assertThat(CampaignFolder.rules(campaign.survey(), Severity.WARNING))
        .doesNotContain("target-not-met");
  }

  @Test
  void a_rejected_row_is_no_ones_duplicate() throws Exception {
    campaign.activities(DONGHU, ROW.replace(",1000,", ",,")).activities(XIHU, ROW);
    Statistics statistics = campaign.survey().statistics();
    assertThat(statistics.quality().rows()).isEqualTo(new Statistics.Rows(2, 1, 1, 0));
    assertThat(of(statistics, "360103").activities()).isEqualTo(1);
  }

  @Test
  void estimates_are_added_and_told_apart_and_households_are_never_people() throws Exception {
    campaign.activities(
        DONGHU,
        ROW.replace("空巢老人30人", "空巢老人50余人、残疾人10人"),
        ROW.replace("中秋慰问", "入户").replace("空巢老人30人", "15户"));
    Measures totals = campaign.survey().statistics().totals();
    assertThat(totals.beneficiaries()).isEqualTo(60);
    assertThat(totals.beneficiariesEstimated()).isEqualTo(50);
    assertThat(totals.households()).isEqualTo(15);
  }

  @Test
  void each_group_gets_its_own_count_and_what_maps_to_none_is_other() throws Exception {
    campaign.activities(DONGHU, ROW.replace("空巢老人30人", "空巢老人30人、快递小哥12人次"));
    List<GroupFigures> groups = campaign.survey().statistics().byGroup();
    assertThat(groups).contains(new GroupFigures("空巢老人", 30, 1), new GroupFigures("其他", 12, 1));
    assertThat(groups).contains(new GroupFigures("残疾人", 0, 0));
  }

  @Test
  void an_activity_without_category_is_inferred_or_kept_under_no_category() throws Exception {
    campaign.activities(
        DONGHU, ROW.replace("邻里亲", ""), "甲乙丙,东湖区志愿者协会,东湖区,2021-09-20,,东湖区志愿者协会,12,1000,30,甲乙丙");
    List<CategoryFigures> categories = campaign.survey().statistics().byCategory();
    assertThat(categories)
        .extracting(figures -> figures.category().map(category -> category.id()).orElse("-"))
        .containsExactly("qin", "fu", "he", "mei", "-");
    assertThat(categories)
        .extracting(figures -> figures.measures().activities())
        .containsExactly(1L, 0L, 0L, 0L, 1L);
  }

  @Test
  void an_activity_is_at_a_festival_that_its_days_touch() throws Exception {
    campaign.activities(DONGHU, ROW, ROW.replace("2021-09-20", "2021-11-11"));
    assertThat(campaign.survey().statistics().byFestival())
        .filteredOn(figures -> figures.measures().activities() > 0)
        .singleElement()
        .satisfies(figures -> assertThat(figures.festival().name()).isEqualTo("中秋"));
  }

  @Test
  void organizations_of_one_credit_code_are_one() throws Exception {
    campaign
        .file(
            DONGHU + "/organizations.csv",
            "组织名称,统一社会信用代码,组织类型\n南昌暖邻中心,52360702MJD000011T,社会服务机构\n暖邻社会工作服务中心,52360702mjd000011t,社会服务机构\n")
        .activities(
            DONGHU,
            ROW.replace("邻里亲,东湖区志愿者协会", "邻里亲,南昌暖邻中心"),
            ROW.replace("中秋慰问", "国庆慰问").replace("邻里亲,东湖区志愿者协会", "邻里亲,暖邻社会工作服务中心"));
    Statistics statistics = campaign.survey().statistics();
    assertThat(statistics.totals().organizations()).isEqualTo(1);
    assertThat(statistics.organizations().total()).isEqualTo(1);
  }

  @Test
  void marks_around_a_name_and_others_behind_it_make_no_other_organization() throws Exception {
    campaign.activities(
        DONGHU, ROW, ROW.replace("中秋慰问", "国庆慰问").replace("邻里亲,东湖区志愿者协会", "邻里亲,“东湖区志愿者协会”等5家"));
    assertThat(campaign.survey().statistics().totals().organizations()).isEqualTo(1);
    campaign.file(DONGHU + "/organizations.csv", "组织名称,组织类型\n东湖区「志愿者协会」,社会团体\n");
    Survey registered = campaign.survey();
    assertThat(registered.statistics().totals().organizations()).isEqualTo(1);
    assertThat(registered.findings().byRule().keySet())
        .noneMatch(rule -> rule.text().equals("organization-not-registered"));
  }

  @Test
  void a_name_with_and_without_its_credit_code_is_one_organization() throws Exception {
    String coded = "南昌暖邻中心,52360702MJD000011T,社会服务机构\n";
    String bare = "南昌暖邻中心,,\n";
    for (String rows : List.of(coded + bare, bare + coded)) {
      campaign.file(DONGHU + "/organizations.csv", "组织名称,统一社会信用代码,组织类型\n" + rows);
      Statistics statistics = campaign.survey().statistics();

      assertThat(statistics.organizations().total()).isEqualTo(1);
      assertThat(statistics.organizations().byType()).containsValue(1L).doesNotContainKey("");
    }
  }

  @Test
  void a_name_that_one_unit_registers_with_its_code_and_another_without_is_one_organization()
      throws Exception {
    String head = "组织名称,统一社会信用代码,组织类型\n";
    String xihu = "360100-南昌市/360103-西湖区";
    String other = ROW.replace("中秋慰问", "国庆慰问");
    String bare = "东湖区志愿者协会,,\n";
    String coded = "东湖区志愿者协会,51360102MJN001020U,社会团体\n";
    for (List<String> registers : List.of(List.of(bare, coded), List.of(coded, bare))) {
      campaign
          .activities("360100-南昌市", ROW.replace("中秋慰问", "重阳慰问"))
          .activities(DONGHU, ROW)
          .activities(xihu, other)
          .file(DONGHU + "/organizations.csv", head + registers.get(0))
          .file(xihu + "/organizations.csv", head + registers.get(1));
      Statistics statistics = campaign.survey().statistics();

      assertThat(statistics.totals().activities()).isEqualTo(3);
      assertThat(statistics.totals().organizations()).isEqualTo(1);
      assertThat(statistics.organizations().total()).isEqualTo(1);
      assertThat(statistics.organizations().byType()).containsEntry("association", 1L);
    }
  }

  @Test
  void a_rejected_row_keeps_its_number_from_nobody() throws Exception {
    campaign.file(
        DONGHU + "/needs.csv",
        """
        编号,群体类别,需求内容,村（居）,登记日期,状态
        N1,低保对象,修水管,公园街道,2021-02-30,待派单
        N1,低保对象,修灯,公园街道,2021-09-01,待派单
        N1,低保对象,修门,公园街道,2021-09-02,待派单
        """);
    Survey survey = campaign.survey();

    assertThat(survey.statistics().needs().registered()).isEqualTo(1);
    assertThat(CampaignFolder.rules(survey, Severity.ERROR))
        .containsExactly("date-not-in-calendar", "value-repeated");
  }

  @Test
  void a_unit_is_in_time_late_undated_or_missing() throws Exception {
    campaign
        .file(DONGHU + "/unit.yaml", "submitted_on: 2021-10-31\n")
        .file(XIHU + "/unit.yaml", "submitted_on: 2021-11-01\n")
        .activities("360100-南昌市/360104-青云谱区", ROW);
    Statistics.Reporting reporting = campaign.survey().statistics().reporting();
    assertThat(reporting.expected()).isEqualTo(113);
    assertThat(reporting.units())
        .filteredOn(unit -> unit.status() != Status.MISSING)
        .extracting(unit -> unit.unit().code().text() + " " + unit.status().word())
        .containsExactly("360102 on_time", "360103 late", "360104 undated");
    assertThat(reporting.submitted()).isEqualTo(3);
    assertThat(reporting.missing()).isEqualTo(110);
  }

  @Test
  void a_narrative_that_contradicts_the_compiled_figures_is_found() throws Exception {
    campaign
        .activities(DONGHU, ROW)
        .file(
            DONGHU + "/unit.yaml",
            "submitted_on: 2021-10-28\nsummary:\n  results: 全区共开展活动120场，受益群众30人次。\n");
    Survey survey = campaign.survey();
    assertThat(survey.findings().sorted())
        .filteredOn(finding -> finding.rule().text().equals("narrative-figure-differs"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.facts()).containsEntry("compiled", "1"));
  }

  @Test
  void a_folder_of_an_unknown_unit_is_no_unit_and_says_nothing() throws Exception {
    String sheet = "submitted_on: 2021-10-28\nsummary: {suggestions: 建议加大投入。}\n";
    campaign.activities(DONGHU, ROW).file(DONGHU + "/unit.yaml", sheet);
    for (String unknown : List.of("幻想市", "_extra/幻想局", "360100-南昌市/幻想区", "幻想市/幻想县")) {
      campaign
          .activities(unknown, ROW.replace("中秋慰问", unknown))
          .file(unknown + "/unit.yaml", sheet);
    }
    Survey survey = campaign.survey();
    Statistics statistics = survey.statistics();
    assertThat(CampaignFolder.rules(survey, Severity.ERROR))
        .filteredOn("unit-unknown"::equals)
        .hasSize(3);
    assertThat(statistics.units())
        .extracting(unit -> unit.unit().name())
        .contains("东湖区")
        .noneMatch(name -> name.startsWith("幻想"));
    assertThat(statistics.submissions())
        .singleElement()
        .satisfies(one -> assertThat(one.unit().name()).isEqualTo("东湖区"));
    assertThat(statistics.quality().rows()).isEqualTo(new Statistics.Rows(5, 1, 4, 0));
  }

  @Test
  void the_target_is_met_only_by_more_than_it_says() throws Exception {
    campaign.activities(DONGHU, ROW.replace("空巢老人30人", "500000人次"));
    assertThat(campaign.survey().statistics().targets())
        .singleElement()
        .satisfies(target -> assertThat(target.met()).isFalse());
    campaign.activities(DONGHU, ROW.replace("空巢老人30人", "500001人次"));
    assertThat(campaign.survey().statistics().targets())
        .singleElement()
        .satisfies(target -> assertThat(target.met()).isTrue());
  }

  @Test
  void threads_and_the_order_of_listing_change_nothing() throws Exception {
    campaign
        .activities("360100-南昌市", ROW)
        .activities(DONGHU, ROW)
        .activities(XIHU, ROW, ROW.replace("30人", "x"));
    Survey one = Surveyor.survey(campaign.request(1));
    Survey many = Surveyor.survey(campaign.request(4));
    assertThat(many.statistics()).isEqualTo(one.statistics());
    assertThat(many.findings().sorted()).isEqualTo(one.findings().sorted());
  }

  @Test
  void a_campaign_without_any_table_has_nothing_to_compile() throws Exception {
    assertThat(campaign.survey().nothingToCompile()).isTrue();
    campaign.activities(DONGHU, ROW.replace(",1000,", ",,"));
    assertThat(campaign.survey().nothingToCompile()).isFalse();
  }

  private static Measures of(Statistics statistics, String code) {
    return statistics.units().stream()
        .filter(unit -> unit.unit().code().text().equals(code))
        .findFirst()
        .orElseThrow()
        .measures();
  }
}
