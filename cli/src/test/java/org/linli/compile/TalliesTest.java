package org.linli.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.aggregate.NoticeFigures.Line;
import org.linli.aggregate.NoticeFigures.Tally;
import org.linli.aggregate.Trace;
import org.linli.render.data.FigurePaths;

/** The statistics tables that a notice defines: what makes a line or a column, what is added up. */
class TalliesTest {
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
      tables:
        stations:
          title: 社工站
          fields:
            town: {type: text, headings: [乡镇]}
            built: {type: yes-no, headings: [建成]}
            year: {type: text, headings: [年份]}
            kind: {type: enum, headings: [类型], in: [{id: big, name: 大}, {id: small, name: 小}]}
            people: {type: count, headings: [人数]}
            money: {type: money, headings: [经费]}
            hours: {type: number, headings: [时长]}
            rooms: {type: integer, headings: [间数]}
            opened_on: {type: date, headings: [启用日期], precise-to: year}
      tallies:
      """;

  private static final String ROSTER =
      """
      code,name,level,parent_code
      500112,渝北区,county,500000
      500112002,双龙湖街道,township,500112
      """;

  private static final String STATIONS = "双龙湖街道/stations.csv";
  private static final String ACTIVITIES =
      "活动名称,发起单位,活动地域,活动时间,活动类别,参与社会组织,参与人数,投入资金,受益对象及人数,活动总体情况\n";

  @TempDir Path folder;
  private CampaignFolder campaign;

  @BeforeEach
  void begin() throws Exception {
    campaign = new CampaignFolder(folder.resolve("in"));
    campaign
        .file("linli.yaml", "notice: ../pack\nas_of: 2022-10-31\n")
        .file("../pack/roster.csv", ROSTER);
  }

  private Survey survey(String... tallies) throws Exception {
    campaign.file(
        "../pack/notice.yaml",
        PACK
            + IntStream.range(0, tallies.length)
                .mapToObj(i -> "  - {id: t%d, title: 表, %s}\n".formatted(i, tallies[i]))
                .collect(Collectors.joining()));
    return campaign.survey();
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

    FigurePaths paths = FigurePaths.of(survey.statistics(), survey.notice());
    for (List<String> place :
        List.of(
            List.of("tallies", "0", "lines", "100", "figures", "0"),
            List.of("tallies", "0", "lines", "0", "figures", "0"),
            List.of("tallies", "1", "lines", "0", "figures", "100"),
            List.of("tallies", "1", "lines", "0", "figures", "101"),
            List.of("tallies", "1", "total", "100"))) {
      Trace trace = Tracer.trace(survey, place, Optional.empty());
      assertThat(paths.all())
          .filteredOn(path -> path.place().equals(place))
          .singleElement()
          .satisfies(
              path -> assertThat(trace.result()).isEqualByComparingTo(path.value().orElseThrow()));
    }
  }

  @Test
  void a_field_that_is_called_as_a_property_is_that_property_only_where_it_needs_no_field()
      throws Exception {
    campaign.file(STATIONS, "乡镇,年份\n甲,一期\n乙,二期\n丙,二期\n");
    assertThat(lines("table: stations, by: year")).containsExactly("二期 2", "一期 1");
  }
}
