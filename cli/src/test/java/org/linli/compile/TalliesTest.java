package org.linli.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.aggregate.NoticeFigures;
import org.linli.aggregate.NoticeFigures.Line;
import org.linli.aggregate.NoticeFigures.Listed;
import org.linli.aggregate.NoticeFigures.ListedRow;
import org.linli.aggregate.NoticeFigures.Tally;
import org.linli.aggregate.Trace;
import org.linli.render.data.FigurePath;
import org.linli.render.data.FigurePaths;

/** The statistics tables that a notice defines: what makes a line or a column, what is added up. */
class TalliesTest {
  private static final String MEASURE =
      "{type: enum, headings: [措施], in: [{id: policy, name: 机制}, {id: training, name: 培训}]}";

  private static final String PACK =
      """
      id: plain
      extends: _shared
      title: 关于试行的通知
      root: "500112"
      roster: {expected: roster.csv}
      window: {from: 2021-01-01, to: 2023-12-31}
      categories:
        - {id: care, name: 关爱, keywords: [慰问], topics: [{name: 送温暖, keywords: [温暖]}]}
        - {id: clean, name: 清洁, keywords: [打扫], topics: [{name: 垃圾分类, keywords: [垃圾]}]}
      settings:
        - {id: urban, name: 城市, topics: [{name: 物业, keywords: [物业]}]}
        - {id: rural, name: 农村, topics: [{name: 环境, keywords: [环境, ""]}]}
      targets:
        - {id: partners, measure: organizations, at-least: 3}
      indicators:
        - {id: built, name: 建成率, unit: "%", from: {table: stations, where: {built: "yes"}, share: true}}
        - {id: towns, name: 乡镇数, unit: 个, from: {table: stations, distinct: town}}
      duties:
        table: measures
        field: measure
        list: [{id: policy, responsible: [双龙湖街道]}, {id: training, responsible: [双龙湖街道]}]
      tables:
        organizations:
          fields:
            name: {type: text, headings: [组织名称], required: false}
        measures:
          title: 措施
          fields:
            measure: MEASURE
            progress: {type: text, headings: [进展]}
            done_on: {type: date, headings: [完成日期]}
        stations:
          title: 社工站
          fields:
            town: {type: text, headings: [乡镇]}
            checked_on: {type: date, headings: [核对日期]}
            built: {type: yes-no, headings: [建成]}
            year: {type: text, headings: [年份]}
            kind: {type: enum, headings: [类型], in: [{id: big, name: 大}, {id: small, name: 小}]}
            people: {type: count, headings: [人数]}
            money: {type: money, headings: [经费]}
            hours: {type: number, headings: [时长]}
            rooms: {type: integer, headings: [间数]}
            opened_on: {type: date, headings: [启用日期], precise-to: year}
      """
          .replace("MEASURE", MEASURE);

  private static final String ROSTER =
      """
      code,name,level,parent_code
      500112,渝北区,county,500000
      500112002,双龙湖街道,township,500112
      500112131,龙兴镇,township,500112
      """;

  private static final String STATIONS = "双龙湖街道/stations.csv";
  private static final String ACTIVITIES =
      "活动名称,发起单位,活动地域,活动时间,活动类别,参与社会组织,参与人数,投入资金,受益对象及人数,活动总体情况\n";

  @TempDir Path folder;
  @TempDir Path kept;
  private CampaignFolder campaign;

  @BeforeEach
  void begin() throws Exception {
    campaign = new CampaignFolder(folder.resolve("in"));
    campaign
        .file("linli.yaml", "notice: ../pack\nas_of: 2022-10-31\n")
        .file("../pack/roster.csv", ROSTER);
  }

  private Survey survey(String... tallies) throws Exception {
    return surveyed(
        IntStream.range(0, tallies.length)
            .mapToObj(i -> "  - {id: t%d, title: 表, %s}\n".formatted(i, tallies[i]))
            .collect(Collectors.joining("", tallies.length == 0 ? "" : "tallies:\n", "")));
  }

  private Survey surveyed(String more) throws Exception {
    return campaign.file("../pack/notice.yaml", PACK + more).survey();
  }

  private List<String> lines(String tally) throws Exception {
    return lines(survey(tally).statistics().ofNotice().tallies().get(0));
  }

  private static List<String> lines(Tally tally) {
    return tally.lines().stream().map(TalliesTest::line).toList();
  }

  private static String line(Line line) {
    return line.figures().stream()
        .map(figure -> " " + figure.toPlainString())
        .collect(Collectors.joining("", line.name(), ""));
  }

  @Test
  void a_month_is_that_of_the_first_day_and_a_bare_year_is_in_none() throws Exception {
    campaign.file(STATIONS, "乡镇,启用日期\n甲,2021-05-01\n乙,2021-05-31\n丙,2022年1月\n丁,2022年\n戊,\n");
    assertThat(lines("table: stations, by: 'month:opened_on'"))
        .containsExactly("2021-05 2", "2022-01 1", "未注明 2");
    assertThat(lines("table: stations, by: 'year:opened_on'"))
        .containsExactly("2021 2", "2022 2", "未注明 1");

    campaign.file(
        "双龙湖街道/activities.csv",
        ACTIVITIES
            + "慰问,街道办,渝北区,2021年3月30日至4月2日,关爱,协会,1,0,老人1人,慰问\n"
            + "打扫,街道办,渝北区,2021年4月,清洁,协会,1,0,老人2人,打扫\n");
    assertThat(lines("table: activities, by: 'month:period'"))
        .containsExactly("2021-03 1 1", "2021-04 1 2");
  }

  @Test
  void numbers_of_every_type_are_added_up_and_what_is_not_stated_adds_nothing() throws Exception {
    campaign.file(STATIONS, "类型,人数,经费,时长,间数\n大,约10人,1.2万元,1.5,3\n大,5,0.5,2小时30分钟,4\n小,,,,\n");
    assertThat(lines("table: stations, by: kind, sum: people")).containsExactly("大 15", "小 0");
    assertThat(lines("table: stations, by: kind, sum: money")).containsExactly("大 12000.50", "小 0");
    assertThat(lines("table: stations, by: kind, sum: hours")).containsExactly("大 4.0", "小 0");
    assertThat(lines("table: stations, by: kind, sum: rooms")).containsExactly("大 7", "小 0");
  }

  @Test
  void of_more_than_a_hundred_texts_the_rarest_stand_in_one_line_and_in_one_column()
      throws Exception {
    StringBuilder rows = new StringBuilder("乡镇,类型,人数\n");
    for (int town = 1; town <= 103; town++) {
      rows.append("第%03d镇,大,%d\n".formatted(town, town));
    }
    campaign.file(STATIONS, rows + "第103镇,小,1\n");
    Survey survey =
        survey("table: stations, by: town, sum: people", "table: stations, by: kind, across: town");
    List<Tally> tallies = survey.statistics().ofNotice().tallies();

    assertThat(lines(tallies.get(0)))
        .hasSize(101)
        .startsWith("第103镇 104", "第001镇 1", "第002镇 2")
        .endsWith("第099镇 99", "其他 303");
    assertThat(tallies.get(0).total().orElseThrow()).map(Object::toString).containsExactly("5357");

    assertThat(tallies.get(1).columns())
        .hasSize(102)
        .startsWith("第103镇", "第001镇")
        .endsWith("第099镇", "其他", "合计");
    assertThat(lines(tallies.get(1)))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("大 1 1 1").endsWith(" 1 3 103"),
            line -> assertThat(line).startsWith("小 1 0 0").endsWith(" 0 0 1"));

    assertTraced(
        survey,
        "tallies.0.lines.100.figures.0",
        "tallies.0.lines.0.figures.0",
        "tallies.1.lines.0.figures.100",
        "tallies.1.lines.0.figures.101",
        "tallies.1.total.100");
  }

  /** What figures are traced to comes to what they are. */
  private static void assertTraced(Survey survey, String... places) throws Exception {
    List<FigurePath> paths = FigurePaths.of(survey.statistics(), survey.notice()).all();
    for (String place : places) {
      List<String> keys = List.of(place.split("\\."));
      assertThat(paths)
          .as(place)
          .filteredOn(path -> path.place().equals(keys))
          .singleElement()
          .satisfies(
              path ->
                  assertThat(Tracer.trace(survey, keys, Optional.empty()).result())
                      .isEqualByComparingTo(path.value().orElseThrow()));
    }
  }

  @Test
  void a_topic_across_counts_in_places_of_its_kind_only() throws Exception {
    String row = "%s,街道办,渝北区,2021-09-20,关爱,协会,1,300,老人1人,慰问\n";
    campaign
        .file("双龙湖街道/unit.yaml", "setting: urban\n")
        .file(
            "双龙湖街道/activities.csv",
            ACTIVITIES + row.formatted("物业慰问") + row.formatted("环境慰问") + row.formatted("温暖慰问"))
        .file("龙兴镇/unit.yaml", "setting: mixed\n")
        .file("龙兴镇/activities.csv", ACTIVITIES + row.formatted("物业和环境慰问"));
    Survey survey =
        survey(
            "table: activities, by: unit, across: setting-topic",
            "table: activities, by: category, sum: funds",
            "table: activities, by: topic, where: {category: care}");
    List<Tally> tallies = survey.statistics().ofNotice().tallies();

    assertThat(tallies.get(0).columns()).containsExactly("城市·物业", "农村·环境");
    assertThat(lines(tallies.get(0))).containsExactly("双龙湖街道 1 0", "龙兴镇 1 1");
    assertThat(tallies.get(1).columns()).containsExactly("投入资金（含物资折款）");
    assertThat(lines(tallies.get(1))).containsExactly("关爱 1200.00", "清洁 0");
    assertThat(lines(tallies.get(2))).containsExactly("关爱·送温暖 1 1");
    assertTraced(survey, "tallies.0.lines.0.figures.0", "tallies.1.lines.0.figures.0");
  }

  @Test
  void results_of_parts_of_a_unit_are_joined_to_the_same_tables() throws Exception {
    records();
    campaign.file("双龙湖街道/measures.csv", "措施,进展\n机制,印发\n");
    String cold = Snapshot.of(survey("table: activities, by: category, across: topic"));
    assertThat(cold).contains("关爱·送温暖");
    assertKeptAlike(cold);
  }

  @Test
  void records_that_tell_of_duties_are_kept_in_their_order() throws Exception {
    records();
    campaign.file(
        "../pack/notice.yaml",
        PACK.replace("  table: measures\n", "  table: activities\n")
                .replace(
                    "tables:\n", "tables:\n  activities: {fields: {measure: " + MEASURE + "}}\n")
            + "listings: [{id: all, title: 表, table: activities, columns: [name, measure]}]\n");
    Survey survey = campaign.survey();
    assertThat(survey.statistics().ofNotice().duties().get(0).entries())
        .hasSize(30)
        .extracting(entry -> entry.text("name"))
        .startsWith("慰问10", "慰问11")
        .isSorted();
    assertKeptAlike(Snapshot.of(survey));
  }

  /** More records than are kept in one piece. */
  private void records() throws Exception {
    for (int i = 10; i < 40; i++) {
      campaign.file(
          "双龙湖街道/activities/%d.yaml".formatted(i),
          """
          {name: 慰问%d, initiator: 街道办, place: 渝北区, period: 2021-09-%d, category: 关爱, measure: 机制,
           organizations: 协会, participants: 1, funds: 10, beneficiaries: 老人1人, detail: 温暖}
          """
              .formatted(i, i % 20 + 10));
    }
  }

  private void assertKeptAlike(String cold) throws Exception {
    for (String run : List.of("first", "again")) {
      List<String> notes = new ArrayList<>();
      assertThat(Snapshot.of(Surveyor.survey(campaign.keeping(kept, notes::add))))
          .as(run)
          .isEqualTo(cold);
      assertThat(notes).isEmpty();
    }
  }

  @Test
  void rows_that_do_not_count_are_told_beside_a_share_and_a_duty_that_they_would_belong_to()
      throws Exception {
    campaign
        .file(STATIONS, "乡镇,建成,核对日期\n甲,是,\n,否,\n丙,是,2021-02-30\n丁,否,2021-02-30\n")
        .file("双龙湖街道/measures.csv", "措施,进展,完成日期\n机制,印发,\n培训,开班,2021-02-30\n机制,修订,2021-02-30\n");
    Survey survey = survey();

    Trace built = Tracer.trace(survey, List.of("indicators", "0", "actual"), Optional.empty());
    assertThat(built.result()).isEqualByComparingTo("50");
    assertThat(built.leftOut()).extracting(left -> left.part().name()).containsExactly("丙");
    Trace towns = Tracer.trace(survey, List.of("indicators", "1", "actual"), Optional.empty());
    assertThat(towns.parts()).extracting(Trace.Part::name).containsExactly("甲");
    assertTraced(survey, "indicators.1.actual");
    Trace policy = Tracer.trace(survey, List.of("duties", "0", "reported"), Optional.empty());
    assertThat(policy.parts()).hasSize(1);
    assertThat(policy.leftOut())
        .singleElement()
        .satisfies(left -> assertThat(left.part().at().line()).contains(4));
  }

  @Test
  void an_indicator_that_nobody_tells_of_leads_to_nothing_and_a_stated_one_to_its_statement()
      throws Exception {
    campaign.file("indicators.csv", "指标编号,指标名称,完成值\nbuilt,建成率,72.5\n");
    Survey survey = survey();
    assertTraced(survey, "indicators.0.actual");
    Trace nobody = Tracer.trace(survey, List.of("indicators", "1", "actual"), Optional.empty());
    assertThat(nobody.parts()).isEmpty();

    campaign.file("indicators.csv", "指标编号,指标名称,完成值\ntowns,乡镇数,3\n");
    survey = survey();
    assertTraced(survey, "indicators.1.actual");
    Trace share = Tracer.trace(survey, List.of("indicators", "0", "actual"), Optional.empty());
    assertThat(share.parts()).isEmpty();
    assertThat(share.result()).isZero();
  }

  @Test
  void a_target_of_organizations_counts_each_once_and_is_met_when_it_is_reached() throws Exception {
    String row = "%s,街道办,渝北区,2021-09-20,关爱,%s,1,300,老人1人,慰问\n";
    campaign.file(
        "双龙湖街道/activities.csv",
        ACTIVITIES + row.formatted("物业慰问", "甲协会、乙协会") + row.formatted("环境慰问", "乙协会"));
    Survey survey = survey();
    assertThat(survey.statistics().targets().get(0).met()).isFalse();
    assertTraced(survey, "target.0.ratio", "target.0.actual");
    assertThat(survey.findings().sorted())
        .filteredOn(found -> found.rule().text().equals("target-not-met"))
        .singleElement()
        .satisfies(found -> assertThat(found.facts()).containsEntry("demand", "at-least"));

    campaign.file("龙兴镇/activities.csv", ACTIVITIES + row.formatted("温暖慰问", "丙协会"));
    assertThat(survey().statistics().targets().get(0).met()).isTrue();
  }

  @Test
  void an_organization_may_be_known_by_its_credit_code_alone() throws Exception {
    campaign.file(
        "双龙湖街道/organizations.csv",
        "组织名称,统一社会信用代码,所属镇街\n,52360702MJD000011T,甲\n,51360702MJD000011X,甲\n协会,,甲\n");
    assertThat(survey().statistics().organizations().total()).isEqualTo(3);
  }

  @Test
  void whoever_tells_of_a_duty_behind_thousands_of_lines_is_not_silent() throws Exception {
    campaign
        .file("双龙湖街道/unit.yaml", "submitted_on: 2021-10-01\n")
        .file("双龙湖街道/measures.csv", "措施,进展\n" + "机制,印发\n".repeat(5001) + "培训,开班\n");
    assertThat(survey().statistics().ofNotice().duties())
        .allSatisfy(duty -> assertThat(duty.silent()).isEmpty())
        .extracting(duty -> duty.entries().size())
        .containsExactly(5000, 1);
  }

  @Test
  void listed_rows_show_what_options_answers_and_categories_are_called() throws Exception {
    String row = "%s,街道办,渝北区,2021-09-%02d,%s,协会,1,300,老人1人,慰问\n";
    StringBuilder rows = new StringBuilder(row.formatted("打扫", 1, ""));
    for (int i = 2; i < 203; i++) {
      rows.append(row.formatted("慰问" + i, i % 28 + 1, "关爱"));
    }
    campaign
        .file(STATIONS, "乡镇,建成\n甲,是\n乙,否\n丙,\n")
        .file("双龙湖街道/activities.csv", ACTIVITIES + rows);
    NoticeFigures figures =
        surveyed(
                """
                listings:
                  - {id: built, title: 表, table: stations, columns: [town, built]}
                  - {id: all, title: 表, table: activities, columns: [name, category]}
                """)
            .statistics()
            .ofNotice();

    assertThat(figures.listings().get(0).rows())
        .extracting(listed -> listed.text("town") + listed.text("built"))
        .containsExactly("甲是", "乙否", "丙");
    Listed all = figures.listings().get(1);
    assertThat(all.rows())
        .hasSize(200)
        .startsWith(
            new ListedRow(all.rows().get(0).unit(), Map.of("name", "打扫", "category", "清洁")));
    assertThat(all.rows().get(1).text("category")).isEqualTo("关爱");
    assertThat(all.leftOut()).isEqualTo(2);
  }

  @Test
  void an_activity_without_any_time_could_belong_to_every_month() throws Exception {
    campaign
        .file(
            "双龙湖街道/activities.csv",
            ACTIVITIES
                + "慰问,街道办,渝北区,2021-09-01,关爱,协会,1,300,老人1人,慰问\n"
                + "打扫,街道办,渝北区,近日,清洁,协会,1,300,老人1人,打扫\n")
        .file("龙兴镇/activities.csv", "活动名称,活动类别,投入资金,受益对象及人数\n清扫,清洁,300,老人1人\n");
    Survey survey = survey();
    Trace month = Tracer.trace(survey, List.of("by_month", "0", "beneficiaries"), Optional.empty());
    assertThat(month.parts()).extracting(Trace.Part::name).containsExactly("慰问");
    assertThat(month.leftOut()).extracting(left -> left.part().name()).containsExactly("打扫", "清扫");
  }

  @Test
  void a_figure_that_report_json_does_not_have_is_none() throws Exception {
    Survey survey = survey();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tracer.trace(survey, List.of("as_of"), Optional.empty()))
        .withMessageContaining("as_of");
  }

  @Test
  void a_field_that_is_called_as_a_property_is_that_property_only_where_it_needs_no_field()
      throws Exception {
    campaign.file(STATIONS, "乡镇,年份\n甲,一期\n乙,二期\n丙,二期\n");
    assertThat(lines("table: stations, by: year")).containsExactly("二期 2", "一期 1");
  }
}
