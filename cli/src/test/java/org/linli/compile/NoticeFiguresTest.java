package org.linli.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.aggregate.NoticeFigures.DutyLine;
import org.linli.aggregate.NoticeFigures.Line;
import org.linli.aggregate.NoticeFigures.Listed;
import org.linli.aggregate.NoticeFigures.ListedRow;
import org.linli.aggregate.NoticeFigures.Tally;
import org.linli.aggregate.Statistics.IndicatorResult;
import org.linli.check.RuleCatalog;
import org.linli.finding.Finding;
import org.linli.model.Limits;
import org.linli.model.Unit;
import org.linli.notice.Packs;
import org.linli.render.Privacy;

/** What a notice itself wants counted: tallies, lists, indicators, duties, material. */
class NoticeFiguresTest {
  private static final String PACK =
      """
      id: plain
      extends: _shared
      title: 关于试行的通知
      root: "500112"
      roster: {expected: roster.csv}
      window: {from: 2021-01-01, to: 2023-12-31}
      categories:
        - {id: care, name: 关爱, keywords: [慰问]}
      settings:
        - {id: urban, name: 城市, topics: [{name: 物业管理, keywords: [物业]}]}
        - {id: rural, name: 农村, topics: [{name: 人居环境, keywords: [环境]}]}
      deliverables:
        cases: [{kind: story, min: 1}]
      tables:
        stations:
          title: 社工站
          fields:
            town: {type: text, headings: [乡镇], required: true, unique: campaign}
            built: {type: yes-no, headings: [建成]}
            people: {type: count, headings: [人数]}
            opened_on: {type: date, headings: [启用日期]}
        measures:
          title: 措施进展
          fields:
            measure: {type: enum, headings: [措施], in: [{id: policy, name: 完善机制, aliases: [措施一]}, {id: training, name: 人才培育}]}
            progress: {type: text, headings: [进展情况]}
            serves: {type: list, headings: [对象]}
      indicators:
        - {id: coverage, name: 覆盖率, unit: "%", target: 70, from: {table: stations, where: {built: "yes"}, share: true}}
        - {id: people, name: 社工, unit: 人, from: {table: stations, sum: people}, by-year: opened_on}
        - {id: towns, name: 乡镇数, unit: 个, target: 3, from: {table: stations, distinct: town}}
        - {id: told, name: 报送的措施, unit: 条, from: {table: measures, distinct: measure}}
        - {id: served, name: 服务的对象, unit: 类, from: {table: measures, distinct: serves}}
        - {id: canteens, name: 食堂, unit: 个}
        - {id: homes, name: 儿童之家, unit: 个}
      duties:
        table: measures
        field: measure
        list:
          - {id: policy, responsible: [township]}
          - {id: training, responsible: [双龙湖街道]}
      tallies:
        - {id: by-unit, title: 各镇街社工站, table: stations, by: unit, across: built}
        - {id: by-setting, title: 分类实施, table: activities, by: setting}
        - {id: topics, title: 重点内容, table: activities, by: setting-topic}
        - {id: served, title: 按对象, table: measures, by: serves, across: measure}
        - {id: serving, title: 按措施, table: measures, by: measure, across: serves}
        - {id: years, title: 分年度, table: stations, by: "year:opened_on", sum: people}
      listings:
        - {id: stories, title: 案例清单, table: cases, columns: [kind, title]}
        - {id: wishes, title: 心愿清单, table: needs, columns: [content]}
      """;

  private static final String ROSTER =
      """
      code,name,level,parent_code
      500112,渝北区,county,500000
      500112002,双龙湖街道,township,500112
      500112131,龙兴镇,township,500112
      500112133,统景镇,township,500112
      """;

  private static final String ACTIVITIES =
      """
      活动名称,发起单位,活动地域,活动时间,参与社会组织,参与人数,投入资金,受益对象及人数,活动总体情况
      %s,街道办,渝北区,2021-09-20,协会,12,0,老人30人,%s
      """;

  private static final String NEEDS =
      """
      编号,需求人（户主）,群体类别,需求内容,登记日期,办理层级,状态
      N1,郑小妹,困境儿童,郑小妹想要书包,2021-08-10,县级,待派单
      """;

  @TempDir Path folder;
  private Survey survey;

  @BeforeEach
  void compile() throws Exception {
    file("pack/notice.yaml", PACK);
    file("pack/roster.csv", ROSTER);
    file("in/双龙湖街道/unit.yaml", "setting: urban\nsubmitted_on: 2021-10-01\n");
    file("in/双龙湖街道/activities.csv", ACTIVITIES.formatted("物业慰问", "调解物业和环境问题"));
    file("in/双龙湖街道/stations.csv", "乡镇,建成,人数,启用日期\n甲,是,3,2021-05-01\n乙,否,,\n");
    file("in/双龙湖街道/measures.csv", "措施,进展情况\n完善机制,印发办法\n");
    file("in/双龙湖街道/cases.yaml", "- {kind: 暖心故事, title: 一碗面}\n");
    file("in/双龙湖街道/needs.csv", NEEDS);
    file("in/双龙湖街道/indicators.csv", "指标编号,指标名称,完成值\ncanteens,食堂,2\n");
    file("in/龙兴镇/unit.yaml", "setting: rural\nsubmitted_on: 2021-10-01\n");
    file("in/龙兴镇/activities.csv", ACTIVITIES.formatted("环境慰问", "整治环境，讨论物业"));
    file("in/龙兴镇/stations.csv", "乡镇,建成,人数,启用日期\n甲,是,4,2022-05-01\n");
    file("in/龙兴镇/indicators.csv", "指标编号,指标名称,完成值\n,食 堂,3\n");
    survey = survey();
  }

  @Test
  void rows_are_counted_by_unit_with_a_column_for_each_answer() {
    Tally tally = tally("by-unit");
    assertThat(tally.columns()).containsExactly("是", "否", "合计");
    assertThat(figures(tally)).containsExactly("双龙湖街道 1 1 2", "龙兴镇 1 0 1", "统景镇 0 0 0");
    assertThat(tally.total().orElseThrow()).map(Object::toString).containsExactly("2", "1", "3");
  }

  @Test
  void activities_are_counted_by_the_kind_of_place_with_the_people_helped() {
    assertThat(figures(tally("by-setting"))).containsExactly("城市 1 30", "农村 1 30");
  }

  @Test
  void a_topic_counts_only_in_places_of_its_kind() {
    Tally topics = tally("topics");
    assertThat(figures(topics)).containsExactly("城市·物业管理 1 30", "农村·人居环境 1 30");
    assertThat(topics.total()).as("a row may stand in several lines").isEmpty();
  }

  @Test
  void folders_of_free_names_count_for_the_unit_and_the_kind_of_place_that_they_lie_in()
      throws Exception {
    file("in/龙兴镇/甲村/一组/activities.csv", ACTIVITIES.formatted("环境讲座", "讲环境"));
    file("in/龙兴镇/甲村/一组/stations.csv", "乡镇,建成,人数,启用日期\n丙,是,1,2021-05-01\n");
    survey = survey();
    assertThat(figures(tally("by-unit"))).containsExactly("双龙湖街道 1 1 2", "龙兴镇 2 0 2", "统景镇 0 0 0");
    assertThat(figures(tally("by-setting"))).containsExactly("城市 1 30", "农村 2 60");
    assertThat(figures(tally("topics"))).containsExactly("城市·物业管理 1 30", "农村·人居环境 2 60");
  }

  @Test
  void years_are_those_that_occur_and_what_has_none_is_told() {
    assertThat(figures(tally("years"))).containsExactly("2021 3", "2022 4", "未注明 0");
  }

  @Test
  void an_indicator_is_worked_out_of_its_table() {
    assertThat(indicator("coverage").actual()).isEqualTo("66.67");
    assertThat(indicator("coverage").met()).contains(false);
    assertThat(indicator("towns").actual()).isEqualTo("2");
  }

  @Test
  void an_indicator_by_year_has_a_figure_for_each_year_that_has_begun() {
    assertThat(survey.statistics().indicators())
        .extracting(IndicatorResult::id)
        .contains("people-2021", "people-2022")
        .doesNotContain("people-2023");
    assertThat(indicator("people-2022").name()).isEqualTo("社工（2022年）");
    assertThat(indicator("people-2022").actual()).isEqualTo("4");
  }

  @Test
  void what_units_state_of_an_indicator_adds_up_under_its_id_or_its_name() {
    assertThat(indicator("canteens").actual()).isEqualTo("5");
    assertThat(indicator("homes").actual()).isEmpty();
  }

  @Test
  void a_missed_target_and_an_indicator_without_a_figure_are_findings() {
    assertThat(found("indicator-not-met")).hasSize(2);
    assertThat(found("indicator-not-reported")).hasSize(1);
  }

  @Test
  void where_nobody_has_handed_in_its_table_an_indicator_is_what_units_state() throws Exception {
    Files.delete(folder.resolve("in/双龙湖街道/stations.csv"));
    Files.delete(folder.resolve("in/龙兴镇/stations.csv"));
    file("in/龙兴镇/indicators.csv", "指标编号,指标名称,完成值\ncoverage,覆盖率,72.5\ntowns,乡镇数,2\n");
    survey = survey();
    assertThat(indicator("coverage").actual()).isEqualTo("72.5");
    assertThat(indicator("coverage").met()).contains(true);
    assertThat(indicator("towns").met()).contains(false);
    assertThat(indicator("people-2021").actual()).isEmpty();
  }

  @Test
  void what_a_unit_states_is_held_against_the_rows_of_its_own_subtree() throws Exception {
    String head = "指标编号,指标名称,完成值\n";
    file("in/双龙湖街道/indicators.csv", head + "coverage,覆盖率,50%\ntowns,乡镇数,3\ncanteens,食堂,2\n");
    file("in/龙兴镇/indicators.csv", head + ",覆盖率,80\n");
    file("in/统景镇/indicators.csv", head + "coverage,覆盖率,10\n");
    file("in/indicators.csv", head + "coverage,覆盖率,66.7\ntowns,乡镇数,约2\n");
    survey = survey();
    assertThat(found("indicator-differs"))
        .extracting(
            found -> found.at().file().orElseThrow() + ":" + found.at().line().orElseThrow(),
            found -> found.facts().get("stated"),
            found -> found.facts().get("compiled"))
        .containsExactly(
            tuple("双龙湖街道/indicators.csv:3", "3", "2"), tuple("龙兴镇/indicators.csv:2", "80", "100"));
    assertThat(indicator("coverage").actual()).isEqualTo("66.67");
  }

  @Test
  void one_option_under_two_names_and_one_item_in_two_lists_count_once() throws Exception {
    file("in/双龙湖街道/measures.csv", "措施,进展情况,对象\n完善机制,印发办法,老人、儿童\n");
    file("in/龙兴镇/measures.csv", "措施,进展情况,对象\n措施一,印发办法,儿童；老人；儿童\n人才培育,办班,\n");
    survey = survey();

    assertThat(indicator("told").actual()).isEqualTo("2");
    assertThat(indicator("served").actual()).isEqualTo("2");
    assertThat(figures(tally("served"))).containsExactly("儿童 2 0 2", "老人 2 0 2", "未注明 0 1 1");
    assertThat(tally("served").total()).isEmpty();
    assertThat(tally("serving").columns()).containsExactly("儿童", "老人", "未注明");
    assertThat(figures(tally("serving"))).containsExactly("完善机制 2 2 0", "人才培育 0 0 1");
  }

  @Test
  void the_hint_for_a_missing_figure_names_the_table_in_which_it_counts() throws Exception {
    Files.delete(folder.resolve("in/双龙湖街道/stations.csv"));
    Files.delete(folder.resolve("in/龙兴镇/stations.csv"));
    survey = survey();
    assertThat(found("indicator-not-reported"))
        .extracting(
            found -> found.facts().get("name"),
            found -> found.facts().get("table"),
            found -> found.facts().get("rows"),
            found -> found.facts().get("indicator"))
        .contains(
            tuple("覆盖率", null, "社工站", "coverage"),
            tuple("社工（2021年）", "社工站", null, null),
            tuple("儿童之家", null, null, "homes"));
  }

  @Test
  void the_roots_own_figure_stands_for_all() throws Exception {
    file("in/indicators.csv", "指标编号,指标名称,完成值\ncanteens,食堂,9\n");
    survey = survey();
    assertThat(indicator("canteens").actual()).isEqualTo("9");
  }

  @Test
  void what_the_notice_does_not_name_is_listed_and_the_roots_own_stands_for_the_units()
      throws Exception {
    String head = "指标编号,指标名称,目标值,完成值\n";
    file("in/indicators.csv", head + ",自定甲,70％,72.5%\nZ1,自定乙,10,7\n");
    file("in/双龙湖街道/indicators.csv", head + ",自定 甲,,2\nZ1,自定乙（街道）,,3\n,自定丙,,1\nZ9,别的,,8\n");
    survey = survey();
    assertThat(survey.statistics().indicators())
        .filteredOn(one -> one.spec().isEmpty())
        .extracting(IndicatorResult::name, IndicatorResult::actual, IndicatorResult::met)
        .containsExactly(
            tuple("自定甲", "72.5%", Optional.of(true)),
            tuple("自定乙", "7", Optional.of(false)),
            tuple("自定丙", "1", Optional.empty()),
            tuple("别的", "8", Optional.empty()));
  }

  @Test
  void shares_of_several_units_never_add_up() throws Exception {
    Files.delete(folder.resolve("in/双龙湖街道/stations.csv"));
    Files.delete(folder.resolve("in/龙兴镇/stations.csv"));
    String head = "指标编号,指标名称,完成值\n";
    file("in/双龙湖街道/indicators.csv", head + "coverage,覆盖率,60\n");
    file("in/龙兴镇/indicators.csv", head + "coverage,覆盖率,50\n");
    survey = survey();
    assertThat(indicator("coverage").actual()).isEmpty();
    assertThat(indicator("coverage").met()).isEmpty();
  }

  @Test
  void a_share_may_be_stated_rounded_or_cut_and_nothing_stated_contradicts_nothing()
      throws Exception {
    for (String stated : List.of("66.67", "66.7", "66.6", "67", "66", "", "约66")) {
      file("in/indicators.csv", "指标编号,指标名称,完成值\ncoverage,覆盖率," + stated + "\n");
      survey = survey();
      assertThat(found("indicator-differs")).as(stated).isEmpty();
    }
    file("in/indicators.csv", "指标编号,指标名称,完成值\ncoverage,覆盖率,66.5\n");
    survey = survey();
    assertThat(found("indicator-differs")).hasSize(1);
  }

  @Test
  void who_is_responsible_and_has_submitted_without_telling_is_named() {
    List<DutyLine> duties = survey.statistics().ofNotice().duties();
    assertThat(duties.get(0).responsible()).hasSize(3);
    assertThat(duties.get(0).silent()).extracting(Unit::name).containsExactly("龙兴镇");
    assertThat(duties.get(1).silent()).extracting(Unit::name).containsExactly("双龙湖街道");
    assertThat(found("duty-not-reported")).hasSize(2);
  }

  @Test
  void rows_are_listed_with_the_names_of_their_options() {
    Listed stories = survey.statistics().ofNotice().listings().get(0);
    assertThat(stories.rows()).hasSize(1);
    assertThat(stories.rows().get(0).text("kind")).isEqualTo("暖心故事");
    assertThat(stories.leftOut()).isZero();
  }

  @Test
  void whom_a_listed_row_is_about_is_known_and_masked_in_what_the_list_shows() {
    ListedRow wish = survey.statistics().ofNotice().listings().get(1).rows().get(0);
    assertThat(Privacy.MASKED.row("needs", wish::text).field("content", wish.text("content")))
        .isEqualTo("郑某想要书包");
  }

  @Test
  void material_that_a_unit_owes_is_missed() {
    assertThat(found("case-missing"))
        .extracting(found -> found.at().unit().orElseThrow().text())
        .containsExactly("500112131");
  }

  @Test
  void what_may_stand_once_in_the_campaign_and_stands_in_two_units_is_told() {
    assertThat(found("value-repeated-elsewhere")).hasSize(1);
    assertThat(survey.statistics().quality().tables().get("stations").counted()).isEqualTo(3);
  }

  @Test
  void a_unit_that_does_not_say_what_kind_of_place_it_is_is_told_so() throws Exception {
    assertThat(found("setting-missing")).isEmpty();
    file("in/统景镇/unit.yaml", "submitted_on: 2021-10-01\n");
    survey = survey();
    assertThat(found("setting-missing")).hasSize(1);
  }

  private Tally tally(String id) {
    return survey.statistics().ofNotice().tallies().stream()
        .filter(tally -> tally.spec().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> figures(Tally tally) {
    return tally.lines().stream().map(NoticeFiguresTest::line).toList();
  }

  private static String line(Line line) {
    StringBuilder text = new StringBuilder(line.name());
    line.figures().forEach(figure -> text.append(' ').append(figure.toPlainString()));
    return text.toString();
  }

  private IndicatorResult indicator(String id) {
    return survey.statistics().indicators().stream()
        .filter(result -> result.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<Finding> found(String rule) {
    return survey.findings().sorted().stream()
        .filter(finding -> finding.rule().text().equals(rule))
        .toList();
  }

  private void file(String name, String content) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private Survey survey() throws Exception {
    RuleCatalog catalog = RuleCatalog.standard();
    return Surveyor.survey(
        new Request(
            folder.resolve("in"),
            Packs.builtIn().knowing(catalog.ids()).load("pack", folder),
            Optional.empty(),
            Set.of(),
            LocalDate.of(2022, 10, 31),
            Limits.DEFAULT,
            2,
            catalog,
            Progress.SILENT));
  }
}
