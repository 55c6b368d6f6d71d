package org.linli.render.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.Golden;
import org.linli.aggregate.Measures;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.Statistics.IndicatorResult;
import org.linli.aggregate.Statistics.Reporting;
import org.linli.aggregate.Statistics.UnitFigures;
import org.linli.notice.Packs;
import org.linli.render.Privacy;
import org.linli.render.SmallCampaign;
import org.linli.value.Sha256;

class DashboardTest {
  @Test
  void every_figure_stands_where_leadership_looks_for_it() throws IOException {
    Golden.assertIsOnFile("render/dashboard.html", page(SmallCampaign.statistics()));
  }

  @Test
  void the_root_s_own_activities_have_a_line_so_that_the_lines_add_up() {
    assertThat(page(SmallCampaign.statistics()))
        .containsPattern("江西省本级</th><td>1</td><td>30</td>.*<td>—</td>")
        .containsPattern("南昌市</th><td>2</td><td>435</td>");
  }

  @Test
  void a_bar_of_the_root_s_own_is_drawn_to_the_same_measure_as_the_others() {
    Statistics told = SmallCampaign.statistics();
    List<UnitFigures> units = new ArrayList<>(told.units());
    units.replaceAll(unit -> unit.unit().name().equals("南昌市") ? without(unit, 300) : unit);
    String page = page(with(told, units, told.indicators()));

    assertThat(line(page, "江西省本级")).contains("<td>330</td>", "<rect width=\"100%\"");
    assertThat(line(page, "南昌市")).contains("<td>135</td>", "<rect width=\"40.9%\"");
  }

  @Test
  void where_nobody_is_asked_to_report_no_column_tells_of_it() {
    Statistics told = SmallCampaign.statistics();
    assertThat(page(told)).contains("已报送/应报送");
    assertThat(page(withoutReporting(told))).doesNotContain("已报送/应报送", "报送情况");
  }

  @Test
  void a_wish_bears_the_notice_s_own_name() {
    assertThat(page(SmallCampaign.statistics())).contains(">微心愿<");
    assertThat(
            Dashboard.of(
                SmallCampaign.statistics(),
                Packs.builtIn().load("jiangxi-2021", Path.of("")),
                Privacy.MASKED))
        .contains(">微星愿<", ">已实现微星愿<")
        .doesNotContain("微心愿");
  }

  @Test
  void indicators_of_one_name_tell_whose_they_are() {
    Statistics told = SmallCampaign.statistics();
    String page =
        page(
            with(
                told,
                told.units(),
                List.of(stated("队伍", "360100"), stated("队伍", "360200"), stated("场地", "360100"))));

    assertThat(page).contains(">队伍（南昌市）<", ">队伍（景德镇市）<", ">场地<");
  }

  private static IndicatorResult stated(String name, String unit) {
    return new IndicatorResult(
        name, name, "", "2", "支", Optional.empty(), Optional.empty(), Optional.of(unit));
  }

  @Test
  void the_own_activities_of_a_unit_below_have_a_line_among_those_below_it() {
    Statistics statistics = SmallCampaign.statistics();
    List<UnitFigures> units = new ArrayList<>(statistics.units());
    units.replaceAll(unit -> unit.unit().name().equals("东湖区") ? without(unit, 100) : unit);
    String page = page(with(statistics, units, statistics.indicators()));

    assertThat(page)
        .contains("<summary>南昌市（1个单位）</summary>")
        .containsPattern("东湖区</th><td>1</td><td>335</td>")
        .containsPattern("南昌市本级</th><td>1</td><td>100</td>.*<td>—</td>");
    assertThat(page(statistics)).doesNotContain("南昌市本级");
  }

  @Test
  void a_unit_tells_how_many_below_it_have_submitted() {
    String page = page(SmallCampaign.statistics());

    assertThat(line(page, "南昌市")).endsWith("<td>1/1</td></tr>");
    assertThat(line(page, "景德镇市")).endsWith("<td>0/1</td></tr>");
    assertThat(page).contains("<summary>南昌市（1个单位）</summary>");
  }

  @Test
  void a_notice_without_activities_shows_none() {
    String page =
        Dashboard.of(SmallCampaign.statistics(), SmallCampaign.bareNotice(), Privacy.MASKED);

    assertThat(page).contains("报送情况", "数据质量").doesNotContain("开展活动", "各地情况", "分行动");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x</script>",
        "\"><img src=x>",
        "' onload='x",
        "${1+1}",
        "<#list 1..9 as x>"
      })
  void what_units_wrote_is_never_markup(String text) throws Exception {
    String page = page(withIndicator(text));

    assertThat(page).doesNotContain("<script", "<img", "onload='x").contains("指标完成情况");
    var read =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(wellFormed(page).getBytes(StandardCharsets.UTF_8)));
    assertThat(read.getDocumentElement().getTextContent()).contains(text);
  }

  @Test
  void numbers_of_persons_are_masked_unless_the_bureau_keeps_them() {
    Statistics told = withIndicator("联系13812345678\u202E");

    assertThat(page(told)).doesNotContain("13812345678", "\u202E").contains("\\u202E");
    assertThat(Dashboard.of(told, SmallCampaign.notice(), Privacy.KEPT)).contains("13812345678");
  }

  @Test
  void the_page_needs_no_other_file_and_its_own_style_is_the_only_one_allowed() {
    String page = page(SmallCampaign.statistics());
    Matcher style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(page);

    assertThat(style.find()).isTrue();
    String hash = Base64.getEncoder().encodeToString(Sha256.of(style.group(1)));
    assertThat(page)
        .contains("default-src 'none'; style-src 'sha256-" + hash + "'")
        .doesNotContain("http://", "https://", "<script", "@import", "url(", " style=");
  }

  @Test
  void equal_figures_give_equal_pages_whatever_the_locale() {
    String here = page(SmallCampaign.statistics());
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(page(SmallCampaign.statistics())).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
    }
  }

  private static String page(Statistics statistics) {
    return Dashboard.of(statistics, SmallCampaign.notice(), Privacy.MASKED);
  }

  private static String line(String page, String unit) {
    return page.lines()
        .filter(line -> line.contains("scope=\"row\">" + unit + "<"))
        .findFirst()
        .orElseThrow();
  }

  /** HTML leaves these elements open; XML does not. */
  private static String wellFormed(String page) {
    return page.replace("<!DOCTYPE html>\n", "")
        .replaceAll("<meta ([^>]*)>", "<meta $1/>")
        .replace("<details open>", "<details>");
  }

  private static Statistics withIndicator(String name) {
    Statistics told = SmallCampaign.statistics();
    return with(
        told,
        told.units(),
        List.of(
            new IndicatorResult(
                "x", name, "1", "2", "个", Optional.of(true), Optional.empty(), Optional.empty())));
  }

  /** A unit that tells of all its activities but one of its own. */
  private static UnitFigures without(UnitFigures unit, long beneficiaries) {
    Measures all = unit.measures();
    return new UnitFigures(
        unit.unit(),
        new Measures(
            all.activities() - 1,
            all.beneficiaries() - beneficiaries,
            all.beneficiariesEstimated(),
            all.households(),
            all.participants(),
            all.organizations(),
            all.funds(),
            all.fundsEstimated(),
            all.serviceHours()));
  }

  private static Statistics withoutReporting(Statistics told) {
    return with(told, new Reporting(0, 0, 0, 0, 0, 0, List.of()), told.units(), told.indicators());
  }

  private static Statistics with(
      Statistics told, List<UnitFigures> units, List<IndicatorResult> indicators) {
    return with(told, told.reporting(), units, indicators);
  }

  private static Statistics with(
      Statistics told,
      Reporting reporting,
      List<UnitFigures> units,
      List<IndicatorResult> indicators) {
    return new Statistics(
        told.root(),
        told.asOf(),
        told.totals(),
        told.targets(),
        reporting,
        units,
        told.byCategory(),
        told.byMonth(),
        told.byGroup(),
        told.byFestival(),
        told.needs(),
        told.organizations(),
        told.cases(),
        indicators,
        told.ofNotice(),
        told.quality(),
        told.highlights(),
        told.submissions(),
        Optional.empty());
  }
}
