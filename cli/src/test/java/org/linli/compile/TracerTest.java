package org.linli.compile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.aggregate.Trace;
import org.linli.aggregate.Trace.Outcome;
import org.linli.check.RuleCatalog;
import org.linli.model.Unit;
import org.linli.notice.CampaignFile;
import org.linli.notice.Notice;
import org.linli.notice.Packs;
import org.linli.render.data.FigurePath;
import org.linli.render.data.FigurePaths;
import org.linli.render.data.NoSuchFigureException;
import org.linli.render.data.ReportJson;
import org.linli.value.NumberText;
import org.linli.value.UnitCode;

class TracerTest {
  private static final String DONGHU = "360100-南昌市/360102-东湖区";
  private static final String XIHU = "360100-南昌市/360103-西湖区";
  private static final String ROW =
      "中秋慰问,东湖区志愿者协会,东湖区,2021-09-20,邻里亲,东湖区志愿者协会,12,1000,空巢老人30人,看望老人";

  @TempDir Path folder;

  @ParameterizedTest
  @Tag("lengthy")
  @ValueSource(
      strings = {
        "messy",
        "jiangxi-2021",
        "national-2021",
        "yubei-2021-145",
        "yubei-2021-114",
        "qinghai-2022"
      })
  void every_figure_of_a_report_is_the_sum_of_what_it_is_traced_to(String example)
      throws Exception {
    Survey survey = example(example);
    FigurePaths paths = FigurePaths.of(survey.statistics(), survey.notice());
    List<FigurePath> all = paths.all();
    assertThat(all).hasSizeGreaterThanOrEqualTo(numbers(survey));
    List<Trace> traces =
        Tracer.traces(survey, all.stream().map(FigurePath::place).toList(), Optional.empty());
    SoftAssertions softly = new SoftAssertions();
    for (int i = 0; i < all.size(); i++) {
      FigurePath path = all.get(i);
      BigDecimal figure =
          path.value().flatMap(text -> NumberText.decimal(text).value()).orElseThrow();
      softly.assertThat(traces.get(i).result()).as(path.name()).isEqualByComparingTo(figure);
    }
    softly.assertAll();
  }

  /** How many numbers a report holds, but for the version of its schema. */
  private static int numbers(Survey survey) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportJson.write(survey.statistics(), survey.notice(), out);
    Matcher number =
        Pattern.compile("(?<=[\\[ ,])-?\\d+(\\.\\d+)?(?=[,\\s\\]}])")
            .matcher(out.toString(UTF_8).replaceAll("\"(\\\\.|[^\"\\\\])*\"", "text"));
    return (int) number.results().count() - 1;
  }

  @Test
  void a_duty_leads_to_the_rows_that_tell_of_it_and_to_the_units_that_do_not() throws Exception {
    Survey survey = example("qinghai-2022");
    Trace reported = trace(survey, "duties.relief.reported", Optional.empty());
    assertThat(reported.outcome()).isEqualTo(Outcome.DISTINCT);
    assertThat(reported.parts()).hasSize(6).allMatch(part -> part.at().line().isPresent());
    Trace silent = trace(survey, "duties.relief.silent", Optional.empty());
    assertThat(silent.parts()).extracting(Trace.Part::name).containsExactly("儿童福利处");
  }

  @ParameterizedTest
  @Tag("lengthy")
  @ValueSource(strings = {"messy", "qinghai-2022", "yubei-2021-145"})
  void every_figure_has_a_name_that_leads_to_it_and_so_does_its_pointer(String example)
      throws Exception {
    Survey survey = example(example);
    FigurePaths paths = FigurePaths.of(survey.statistics(), survey.notice());
    for (FigurePath path : paths.all()) {
      assertThat(paths.find(path.name())).isEqualTo(path);
      assertThat(paths.find(path.pointer())).isEqualTo(path);
    }
  }

  @Test
  void a_category_of_a_unit_is_made_of_the_rows_below_it() throws Exception {
    Survey survey =
        new CampaignFolder(folder)
            .activities(DONGHU, ROW, ROW.replace("邻里亲", "邻里和").replace("中秋慰问", "调解"))
            .activities(XIHU, ROW.replace("中秋慰问", "探望"))
            .survey();
    Unit donghu = survey.unit(UnitCode.parse("360102").orElseThrow()).orElseThrow();
    Trace trace = trace(survey, "by_category.qin.beneficiaries", Optional.of(donghu));
    assertThat(trace.result()).isEqualByComparingTo("30");
    assertThat(trace.parts()).extracting(Trace.Part::name).containsExactly("中秋慰问");
    assertThat(trace.parts()).extracting(Trace.Part::text).containsExactly("空巢老人30人");
    assertThat(trace.parts().get(0).at().line()).contains(2);
  }

  @Test
  void a_row_that_was_left_out_says_what_it_would_have_added_and_why_it_does_not()
      throws Exception {
    Survey survey =
        new CampaignFolder(folder)
            .activities(DONGHU, ROW, ROW.replace("中秋慰问", "走访").replace(",1000,", ",,"))
            .activities(XIHU, ROW.replace("2021-09-20", "2021-10-20").replace("中秋慰问", "重阳"))
            .survey();
    Trace trace = trace(survey, "by_month.2021-09.beneficiaries", Optional.empty());
    assertThat(trace.result()).isEqualByComparingTo("30");
    assertThat(trace.leftOut()).hasSize(1);
    Trace.LeftOut left = trace.leftOut().get(0);
    assertThat(left.part().name()).isEqualTo("走访");
    assertThat(left.part().value()).isEqualByComparingTo("30");
    assertThat(left.reasons())
        .extracting(finding -> finding.rule().text())
        .containsExactly("value-missing");
  }

  @Test
  void an_organization_is_listed_once_with_the_number_of_rows_that_name_it() throws Exception {
    Survey survey =
        new CampaignFolder(folder)
            .activities(DONGHU, ROW, ROW.replace("中秋慰问", "国庆慰问").replace("09-20", "09-30"))
            .survey();
    Trace trace = trace(survey, "totals.organizations", Optional.empty());
    assertThat(trace.outcome()).isEqualTo(Outcome.DISTINCT);
    assertThat(trace.parts()).extracting(Trace.Part::name).containsExactly("东湖区志愿者协会");
    assertThat(trace.parts()).extracting(Trace.Part::rows).containsExactly(2L);
  }

  @Test
  void a_misspelled_part_is_answered_with_the_nearest_key_at_its_place() throws Exception {
    Survey survey = new CampaignFolder(folder).activities(DONGHU, ROW).survey();
    FigurePaths paths = FigurePaths.of(survey.statistics(), survey.notice());
    assertThatThrownBy(() -> paths.find("totals.benificiaries"))
        .isInstanceOfSatisfying(
            NoSuchFigureException.class,
            none -> {
              assertThat(none.before()).isEqualTo("totals");
              assertThat(none.near()).contains("beneficiaries");
            });
    assertThatThrownBy(() -> paths.find("units.360102"))
        .isInstanceOfSatisfying(
            NoSuchFigureException.class,
            none -> assertThat(none.choices()).contains("funds").doesNotContain("code", "name"));
    assertThatThrownBy(() -> paths.find("units.360102.name"))
        .isInstanceOf(NoSuchFigureException.class);
  }

  private static Trace trace(Survey survey, String name, Optional<Unit> scope) throws Exception {
    FigurePath path = FigurePaths.of(survey.statistics(), survey.notice()).find(name);
    return Tracer.trace(survey, path.place(), scope);
  }

  private static Survey example(String name) throws Exception {
    Path folder = Path.of("..", "examples", name).toRealPath();
    RuleCatalog rules = RuleCatalog.standard();
    CampaignFile settings = CampaignFile.in(folder);
    RuleCatalog catalog = rules.under(settings.rules(rules.ids()));
    Notice notice = settings.load(Packs.builtIn().knowing(catalog.ids()));
    return Surveyor.survey(
        new Request(
            folder,
            notice,
            notice.root(),
            new java.util.HashSet<>(settings.ownFiles()),
            settings.asOf().orElseThrow(),
            settings.limits(),
            2,
            catalog,
            Progress.SILENT));
  }
}
