package org.linli.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.aggregate.Assessment;
import org.linli.aggregate.Assessment.Mark;
import org.linli.aggregate.Assessment.UnitScore;
import org.linli.aggregate.Trace;
import org.linli.model.Unit;
import org.linli.render.data.FigurePath;
import org.linli.render.data.FigurePaths;

/** How far units have done what is weighed, and what that comes to. */
class AssessmentTest {
  private static final String ROW = "中秋慰问,协会,东湖区,2021-09-20,邻里亲,协会,12,1000,空巢老人30人,看望老人";
  private static final String WEIGHTS =
      "assessment: {deadline: 20, plan: 10, appeal: 10, liaisons: 10, summary: 30, activities: 15,"
          + " needs: 5}\n";
  private static final String COMPLETE =
      """
      submitted_on: 2021-10-31
      liaisons: [{name: 王芳, phone: "1", duty: 科员}]
      plan: {title: 方案}
      appeal: {title: 倡议书}
      summary: {deployment: 部署, results: 成效, suggestions: 建议}
      """;

  private static final String NATION =
      """
      code,name,level,parent_code
      000000,全国,nation,
      360000,江西省,province,000000
      430000,湖南省,province,000000
      """;
  private static final String NATIONAL =
      """
      id: nation
      extends: national-2021
      root: "000000"
      roster: {expected: roster.csv, known: []}
      deadline: {day: 2021-11-30}
      """;

  @TempDir Path folder;
  private CampaignFolder campaign;

  @BeforeEach
  void weights() throws IOException {
    campaign = new CampaignFolder(folder);
    saying(WEIGHTS);
  }

  private void saying(String weights) throws IOException {
    campaign.file("linli.yaml", "notice: jiangxi-2021\nas_of: 2021-12-31\n" + weights);
  }

  @Test
  void whoever_has_done_everything_gets_everything() throws Exception {
    campaign.file("360102/unit.yaml", COMPLETE).activities("360102", ROW);
    campaign.file(
        "360102/needs.csv", "编号,需求人（户主）,群体类别,需求内容,登记日期,状态\nN1,郑某,困境儿童,书包,2021-08-10,待派单\n");

    UnitScore donghu = score("360102");

    assertThat(donghu.score(2)).isEqualTo(new BigDecimal("100.00"));
    assertThat(donghu.ratio()).isEqualTo(new BigDecimal("1.0000"));
    assertThat(marks(donghu))
        .isEqualTo(
            "deadline 1/1, plan 1/1, appeal 1/1, liaisons 1/1, summary 3/3, activities 1/1, needs"
                + " 1/1");
  }

  @Test
  void what_is_late_or_undated_is_not_in_time_and_counts_for_the_rest() throws Exception {
    campaign
        .file("360102/unit.yaml", COMPLETE.replace("2021-10-31", "2021-11-01"))
        .file("360103/unit.yaml", COMPLETE.replace("submitted_on: 2021-10-31\n", ""))
        .activities("360102", ROW);

    assertThat(marks(score("360102"))).startsWith("deadline 0/1, plan 1/1").contains("summary 3/3");
    assertThat(marks(score("360103"))).startsWith("deadline 0/1, plan 1/1").contains("summary 3/3");
    assertThat(score("360102").score(2)).isEqualTo(new BigDecimal("75.00"));
  }

  @Test
  void of_a_report_each_required_section_is_a_part_and_a_placeholder_is_none() throws Exception {
    campaign
        .file(
            "360102/unit.yaml",
            COMPLETE
                .replace("results: 成效", "results: 无")
                .replace("deployment: 部署", "practices: 做法"))
        .activities("360102", ROW);

    UnitScore donghu = score("360102");

    assertThat(marks(donghu)).contains("summary 1/3");
    assertThat(donghu.score(2)).isEqualTo(new BigDecimal("75.00"));
    assertThat(donghu.ratio()).isEqualTo(new BigDecimal("0.7500"));
  }

  @Test
  void parts_of_weights_are_added_up_exactly_and_rounded_once() throws Exception {
    saying("assessment: {summary: 10, plan: 0.01}\n");
    campaign
        .file("360102/unit.yaml", COMPLETE.replace("results: 成效, ", ""))
        .activities("360102", ROW);

    UnitScore donghu = score("360102");

    assertThat(donghu.score(2)).isEqualTo(new BigDecimal("6.68"));
    assertThat(donghu.score(6)).isEqualTo(new BigDecimal("6.676667"));
    assertThat(donghu.ratio()).isEqualTo(new BigDecimal("0.6670"));
    assertThat(donghu.marks().get(1).degree(4)).isEqualTo(new BigDecimal("0.6667"));
  }

  @Test
  void liaisons_are_as_many_as_asked_for_or_not() throws Exception {
    String one = "{name: 王芳, phone: \"1\", duty: 科员}";
    campaign
        .file("360102/unit.yaml", COMPLETE.replace(one, one + ", " + one))
        .file("360103/unit.yaml", COMPLETE.replace(one, one + ", " + one + ", " + one))
        .file("360104/unit.yaml", COMPLETE.replace(one, ""))
        .activities("360102", ROW);

    assertThat(marks(score("360102"))).contains("liaisons 1/1");
    assertThat(marks(score("360103"))).contains("liaisons 0/1");
    assertThat(marks(score("360104"))).contains("liaisons 0/1");
  }

  @Test
  void a_bureau_may_leave_its_rows_to_units_below_it_even_below_the_roster() throws Exception {
    campaign
        .file("360100/unit.yaml", COMPLETE)
        .file("360100/360102/unit.yaml", COMPLETE)
        .file("360100/360103/unit.yaml", COMPLETE)
        .activities("360100/360102/公园街道/某社区", ROW);

    assertThat(marks(score("360102"))).contains("activities 1/1");
    assertThat(marks(score("360100"))).contains("activities 1/1");
    assertThat(marks(score("360103"))).contains("activities 0/1");
  }

  @Test
  void rows_that_are_rejected_are_not_handed_in_and_rows_that_count_elsewhere_are()
      throws Exception {
    campaign
        .file("360102/unit.yaml", COMPLETE)
        .file("360103/unit.yaml", COMPLETE)
        .file("360104/unit.yaml", COMPLETE)
        .activities("360102", ROW)
        .activities("360103", ROW)
        .activities("360104", ROW.replace(",1000,", ",,"));

    assertThat(marks(score("360103"))).contains("activities 1/1");
    assertThat(marks(score("360104"))).contains("activities 0/1");
  }

  @Test
  void whoever_has_submitted_nothing_has_nothing_whatever_units_below_it_did() throws Exception {
    campaign.file("360100/360102/unit.yaml", COMPLETE).activities("360100/360102", ROW);

    assertThat(score("360100").score(2)).isEqualTo(new BigDecimal("0.00"));
    assertThat(score("360100").ratio()).isEqualTo(new BigDecimal("0.0000"));
    assertThat(marks(score("360100"))).contains("summary 0/3", "activities 0/1");
    assertThat(score("360102").score(2)).isEqualTo(new BigDecimal("95.00"));
  }

  @Test
  void units_stand_in_code_order_whatever_they_have_and_the_root_is_not_among_them()
      throws Exception {
    campaign.file("360102/unit.yaml", COMPLETE).activities("360102", ROW);
    List<String> codes =
        assessment().units().stream().map(unit -> unit.unit().code().text()).toList();

    assertThat(codes).hasSize(113).isSorted().doesNotContain("360000");
  }

  @Test
  void a_rule_that_is_off_or_a_finding_that_is_accepted_changes_no_score() throws Exception {
    saying(WEIGHTS + "rules: {plan-missing: {on: false}, deadline-missed: {on: false}}\n");
    campaign
        .file("360102/unit.yaml", "submitted_on: 2021-11-05\nsummary: {results: 成效}\n")
        .activities("360102", ROW);

    assertThat(marks(score("360102"))).startsWith("deadline 0/1, plan 0/1");
  }

  @Test
  void without_weights_nobody_is_assessed() throws Exception {
    saying("");
    campaign.file("360102/unit.yaml", COMPLETE).activities("360102", ROW);

    assertThat(campaign.survey().statistics().assessment()).isEmpty();
  }

  @Test
  void a_part_of_the_campaign_is_assessed_alike_and_a_unit_without_any_below_it_is_not()
      throws Exception {
    campaign.file("360100/360102/unit.yaml", COMPLETE).activities("360100/360102", ROW);
    Survey whole = campaign.survey();

    assertThat(
            new Subtrees(whole)
                .of(unit(whole, "360100"))
                .statistics()
                .assessment()
                .orElseThrow()
                .units())
        .hasSize(9)
        .contains(score("360102"));
    assertThat(new Subtrees(whole).of(unit(whole, "360102")).statistics().assessment()).isEmpty();
  }

  @Test
  void promotion_material_is_counted_by_its_kinds() throws Exception {
    campaign
        .file("linli.yaml", "notice: yubei-2021-145\nas_of: 2021-12-31\nassessment: {cases: 100}\n")
        .file("500112142/cases.csv", "类型,标题\n经验报道,一篇\n暖心故事,一个\n暖心故事,又一个\n短视频,一段\n")
        .file("500112016/unit.yaml", "submitted_on: 2021-11-01\n");
    Assessment assessed = assessment();

    assertThat(marks(assessed, "500112142")).isEqualTo("cases 3/4");
    assertThat(marks(assessed, "500112016")).isEqualTo("cases 0/4");
  }

  @Test
  void duties_are_done_one_by_one() throws Exception {
    campaign
        .file(
            "linli.yaml",
            "notice: qinghai-2022\nas_of: 2022-12-31\nassessment: {measures: 10, summary: 5}\n")
        .file(
            "630100-西宁市/unit.yaml",
            "submitted_on: 2022-10-31\nsummary: {results: 好, problems: 有}\n")
        .file("630100-西宁市/measures.csv", "措施,推进状态,工作进展\n（一）,已完成,已印发\n（三）,推进中,在办\n")
        .file("630200-海东市/measures.csv", "措施,推进状态,工作进展\n（二）,已完成,已开展\n");
    Assessment assessed = assessment();

    assertThat(marks(assessed, "630100")).isEqualTo("summary 2/3, measures 2/10");
    assertThat(marks(assessed, "630200")).isEqualTo("summary 0/3, measures 1/10");
    assertThat(marks(assessed, "632200")).isEqualTo("summary 0/3, measures 0/10");
  }

  @Test
  void a_paper_without_a_title_is_none_and_whoever_has_no_duty_has_done_all_of_them()
      throws Exception {
    campaign
        .file("pack/roster.csv", NATION)
        .file(
            "pack/notice.yaml",
            NATIONAL
                + """
                deliverables: {plan: {clause: 总体}}
                tables:
                  measures:
                    title: 措施
                    fields:
                      measure: {type: enum, headings: [措施], in: [{id: policy, name: 机制}]}
                duties: {table: measures, field: measure, list: [{id: policy, responsible: [江西省]}]}
                """)
        .file("linli.yaml", "notice: pack\nas_of: 2021-12-31\nassessment: {plan: 1, measures: 1}\n")
        .file("360000-江西省/unit.yaml", "submitted_on: 2021-11-30\nplan: {title: 方案}\n")
        .file(
            "430000-湖南省/unit.yaml",
            "submitted_on: 2021-11-30\nplan: {title: \"\", issued_on: 2021-09-01}\n")
        .activities("430000-湖南省", ROW);
    Assessment assessed = assessment();

    assertThat(marks(assessed, "360000")).isEqualTo("plan 1/1, measures 0/1");
    assertThat(marks(assessed, "430000")).isEqualTo("plan 0/1, measures 1/1");
  }

  @Test
  void who_answers_to_another_notice_is_not_assessed_by_this_one() throws Exception {
    campaign
        .file("pack/roster.csv", NATION)
        .file("pack/notice.yaml", NATIONAL)
        .file("linli.yaml", "notice: pack\nas_of: 2021-12-31\nassessment: {deadline: 10}\n")
        .file("360000-江西省/linli.yaml", "notice: jiangxi-2021\n")
        .file("360000-江西省/360102/unit.yaml", COMPLETE)
        .file("430000-湖南省/unit.yaml", "submitted_on: 2021-11-30\n")
        .activities("430000-湖南省", ROW);
    Survey whole = campaign.survey();
    Assessment assessed = whole.statistics().assessment().orElseThrow();

    assertThat(assessed.units()).extracting(unit -> unit.unit().name()).containsExactly("湖南省");
    assertThat(assessed.elsewhere()).isEqualTo(1);
    assertThat(whole.part(unit(whole, "360000")).statistics().assessment()).isEmpty();
  }

  @Test
  void every_figure_of_it_can_be_traced() throws Exception {
    campaign
        .file("360102/unit.yaml", COMPLETE.replace("results: 成效, ", ""))
        .activities("360102", ROW);
    Survey survey = campaign.survey();
    List<FigurePath> paths =
        FigurePaths.of(survey.statistics(), survey.notice()).all().stream()
            .filter(path -> path.name().startsWith("assessment."))
            .toList();

    assertThat(paths)
        .hasSize(1 + 7 + 113 * (2 + 7 * 2))
        .extracting(FigurePath::name)
        .contains(
            "assessment.full",
            "assessment.criteria.summary.weight",
            "assessment.units.360102.ratio",
            "assessment.units.360102.marks.summary.asked");
    for (FigurePath path : paths) {
      Trace trace = Tracer.trace(survey, path.place(), java.util.Optional.empty());
      BigDecimal written = new BigDecimal(path.value().orElseThrow());
      assertThat(trace.result().setScale(written.scale(), RoundingMode.HALF_UP))
          .as(path.name())
          .isEqualTo(written);
    }
    FigurePath score =
        FigurePaths.of(survey.statistics(), survey.notice()).find("assessment.units.东湖区.score");
    Trace trace = Tracer.trace(survey, score.place(), java.util.Optional.empty());
    assertThat(trace.parts())
        .hasSize(7)
        .allMatch(part -> part.at().file().orElseThrow().equals("360102/unit.yaml"))
        .anyMatch(part -> part.text().equals("2/3") && part.value().intValue() == 20);
  }

  @Test
  void more_done_than_asked_is_nonsense() throws Exception {
    campaign.file("360102/unit.yaml", COMPLETE).activities("360102", ROW);
    var weight = score("360102").marks().get(0).weight();

    assertThatThrownBy(() -> new Mark(weight, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Mark(weight, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Mark(weight, -1, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  private Assessment assessment() throws Exception {
    return campaign.survey().statistics().assessment().orElseThrow();
  }

  private UnitScore score(String code) throws Exception {
    return score(assessment(), code);
  }

  private static UnitScore score(Assessment assessment, String code) {
    return assessment.units().stream()
        .filter(unit -> unit.unit().code().text().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static String marks(Assessment assessment, String code) {
    return marks(score(assessment, code));
  }

  private static String marks(UnitScore unit) {
    return unit.marks().stream()
        .map(mark -> mark.weight().criterion().key() + " " + mark.done() + "/" + mark.asked())
        .collect(Collectors.joining(", "));
  }

  private static Unit unit(Survey survey, String code) {
    return survey.statistics().units().stream()
        .map(figures -> figures.unit())
        .filter(unit -> unit.code().text().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
