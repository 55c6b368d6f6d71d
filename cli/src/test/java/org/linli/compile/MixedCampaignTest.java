package org.linli.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.aggregate.Statistics;
import org.linli.check.RuleCatalog;
import org.linli.finding.Finding;
import org.linli.model.Level;
import org.linli.model.Limits;
import org.linli.notice.Notice;
import org.linli.notice.Packs;
import org.linli.render.Privacy;
import org.linli.render.findings.Language;
import org.linli.render.findings.Words;

/** A campaign whose provinces answer to different notices. */
class MixedCampaignTest {
  private static final String NATION =
      """
      id: nation
      extends: national-2021
      root: "000000"
      roster: {expected: roster.csv, known: []}
      """;

  private static final String ROSTER =
      """
      code,name,level,parent_code
      000000,全国,nation,
      360000,江西省,province,000000
      430000,湖南省,province,000000
      430100,长沙市,prefecture,430000
      """;

  private static final String JIANGXI = "360000-江西省";
  private static final String HEADING =
      "活动名称,发起单位,活动地域,活动时间,活动类别,参与社会组织,参与人数,投入资金,受益对象及人数,活动总体情况\n";
  private static final String ROW = "%s,协会,%s,2021-09-20,%s,协会,12,100,老人30人,看望老人\n";

  @TempDir Path folder;

  @BeforeEach
  void submissions() throws Exception {
    file("pack/notice.yaml", NATION);
    file("pack/roster.csv", ROSTER);
    file("in/" + JIANGXI + "/linli.yaml", "notice: jiangxi-2021\n");
    file(
        "in/" + JIANGXI + "/360100-南昌市/360102-东湖区/activities.csv",
        HEADING + ROW.formatted("中秋", "东湖区", "邻里亲") + ROW.formatted("义诊", "东湖区", "邻里扶"));
    file(
        "in/" + JIANGXI + "/360100-南昌市/360102-东湖区/unit.yaml",
        "unit: 东湖区民政局\nsubmitted_on: 2021-11-03\n");
    file(
        "in/" + JIANGXI + "/_extra/赣江新区社会发展局/activities.csv",
        HEADING + ROW.formatted("重阳", "赣江新区", "亲"));
    file("in/430000-湖南省/长沙市/activities.csv", HEADING + ROW.formatted("国庆", "长沙市", "关爱特殊群体"));
  }

  @Test
  void a_provinces_categories_count_as_those_that_they_replace() throws Exception {
    List<Statistics.CategoryFigures> categories = survey().statistics().byCategory();
    assertThat(categories)
        .extracting(
            figures -> figures.category().map(category -> category.id()).orElse("-"),
            figures -> figures.measures().activities())
        .containsExactly(
            tuple("care", 3L),
            tuple("concerns", 1L),
            tuple("safety", 0L),
            tuple("revitalization", 0L));
  }

  @Test
  void units_are_those_of_the_provinces_own_roster() throws Exception {
    Statistics statistics = survey().statistics();
    assertThat(statistics.units())
        .filteredOn(unit -> unit.measures().activities() > 0)
        .extracting(unit -> unit.unit().code().text() + " " + unit.measures().activities())
        .containsExactly(
            "000000 4", "360000 3", "360100 2", "360102 2", "430000 1", "430100 1", "X36GJXQ 1");
    assertThat(statistics.reporting().expected()).as("two provinces and a city").isEqualTo(3);
  }

  @Test
  void a_unit_is_checked_by_the_notice_that_it_answers_to() throws Exception {
    assertThat(found("deadline-missed")).hasSize(1);
    assertThat(found("deadline-missed").get(0).clause()).contains("五（三）");
    assertThat(found("plan-missing")).hasSize(1);
    assertThat(found("notice-of-subtree")).hasSize(1);
  }

  @Test
  void each_missing_unit_is_named_once() throws Exception {
    assertThat(found("unit-missing"))
        .extracting(finding -> finding.facts().get("unit"))
        .doesNotHaveDuplicates()
        .contains("360103", "360000")
        .doesNotContain("360102", "430100");
  }

  @Test
  void a_province_gets_the_figures_that_it_would_compile_itself() throws Exception {
    Output.write(survey(), folder.resolve("out"), options(Optional.empty()), words());
    Notice jiangxi = Packs.builtIn().load("jiangxi-2021", folder);
    Request alone = request(folder.resolve("in/" + JIANGXI), jiangxi);
    Output.write(
        Surveyor.survey(alone), folder.resolve("alone"), options(Optional.empty()), words());

    JsonNode inside = json("out/units/360000-江西省/report.json");
    assertThat(inside.path("notice").path("id").asText()).isEqualTo("jiangxi-2021");
    assertThat(inside.path("totals")).isEqualTo(json("alone/report.json").path("totals"));
    assertThat(inside.path("by_category")).isEqualTo(json("alone/report.json").path("by_category"));
    assertThat(inside.path("units")).isEqualTo(json("alone/report.json").path("units"));
    assertThat(inside.path("reporting")).isEqualTo(json("alone/report.json").path("reporting"));
    assertThat(inside.path("totals").path("activities").asInt()).isEqualTo(3);
    assertThat(folder.resolve("out/units/430000-湖南省")).doesNotExist();
  }

  @Test
  void the_nations_tables_hold_every_row_under_the_nations_categories() throws Exception {
    Output.write(survey(), folder.resolve("out"), options(Optional.empty()), words());
    String rows = Files.readString(folder.resolve("out/data/activities.csv"));
    assertThat(rows.lines()).hasSize(5);
    assertThat(rows).contains("关爱特殊群体").doesNotContain("邻里亲");
    assertThat(Files.readString(folder.resolve("out/units/360000-江西省/data/activities.csv")))
        .contains("邻里亲");
  }

  @Test
  void every_unit_of_a_level_gets_its_own_outputs_if_asked_for() throws Exception {
    Output.write(survey(), folder.resolve("out"), options(Optional.of(Level.PREFECTURE)), words());
    assertThat(json("out/units/360100-南昌市/report.json").path("totals").path("activities").asInt())
        .isEqualTo(2);
    assertThat(json("out/units/430100-长沙市/report.json").path("root").path("name").asText())
        .isEqualTo("长沙市");
    assertThat(Files.readString(folder.resolve("out/manifest.json")))
        .contains("units/430100-长沙市/summary.docx");
  }

  @Test
  void villages_get_their_own_outputs_too() throws Exception {
    file(
        "in/430000-湖南省/长沙市/芙蓉区/定王台街道/丰泉古井社区/activities.csv",
        HEADING + ROW.formatted("重阳", "长沙市", "关爱特殊群体"));
    Output.write(survey(), folder.resolve("out"), options(Optional.of(Level.VILLAGE)), words());
    try (var units = Files.list(folder.resolve("out/units"))) {
      assertThat(units.map(unit -> unit.getFileName().toString()))
          .filteredOn(name -> name.endsWith("-丰泉古井社区"))
          .hasSize(1);
    }
  }

  @Test
  void what_names_the_notice_of_a_part_is_among_the_inputs() throws Exception {
    Output.write(survey(), folder.resolve("out"), options(Optional.empty()), words());
    assertThat(json("out/manifest.json").path("inputs").findValuesAsText("file"))
        .contains(JIANGXI + "/linli.yaml")
        .doesNotHaveDuplicates();
  }

  @Test
  void a_unit_of_a_part_gets_its_letter_from_whoever_leads_the_part_under_the_part_s_notice()
      throws Exception {
    OutputOptions options =
        new OutputOptions(
            Privacy.MASKED, Language.ZH, true, "0", Optional.empty(), Optional.of(List.of()));
    Output.write(survey(), folder.resolve("out"), options, words());

    assertThat(letter("out/returns/360102-东湖区.docx"))
        .contains("江西省民政厅关于推动", "东湖区民政局：", "赣民办字〔2021〕33号", "五（三）")
        .isEqualTo(letter("out/units/360000-江西省/returns/360102-东湖区.docx"));
    assertThat(letter("out/returns/360103-西湖区.docx")).contains("江西省民政厅关于报送");
    assertThat(folder.resolve("out/returns/430100-长沙市.docx")).doesNotExist();
  }

  private String letter(String name) throws Exception {
    try (ZipFile zip = new ZipFile(folder.resolve(name).toFile());
        var in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
    }
  }

  @Test
  void a_part_within_a_part_answers_to_its_own_notice() throws Exception {
    file("in/" + JIANGXI + "/360100-南昌市/linli.yaml", "notice: national-2021\n");
    file(
        "in/" + JIANGXI + "/360100-南昌市/360102-东湖区/activities.csv",
        HEADING + ROW.formatted("中秋", "东湖区", "围绕推进平安建设办实事"));
    assertThat(found("deadline-missed")).as("the nation sets no day").isEmpty();
    Output.write(survey(), folder.resolve("out"), options(Optional.empty()), words());
    assertThat(json("out/report.json").path("by_category").path(2).path("activities").asInt())
        .isEqualTo(1);
    JsonNode jiangxi = json("out/units/360000-江西省/report.json").path("by_category");
    assertThat(jiangxi.findValuesAsText("id")).containsExactly("qin", "fu", "he", "mei");
    assertThat(jiangxi.path(2).path("activities").asInt()).isEqualTo(1);
    assertThat(json("out/units/360100-南昌市/report.json").path("notice").path("id").asText())
        .isEqualTo("national-2021");
  }

  @Test
  void a_notice_that_was_not_sent_there_or_is_none_is_not_applied() throws Exception {
    file("in/430000-湖南省/linli.yaml", "notice: jiangxi-2021\n");
    assertThat(found("notice-of-subtree-elsewhere")).hasSize(1);
    file("in/430000-湖南省/linli.yaml", "notice: ../pack\n");
    assertThat(found("notice-of-subtree-unknown")).hasSize(1);
    assertThat(survey().statistics().totals().activities()).isEqualTo(4);
  }

  private List<Finding> found(String rule) throws Exception {
    return survey().findings().sorted().stream()
        .filter(finding -> finding.rule().text().equals(rule))
        .toList();
  }

  private Survey survey() throws Exception {
    return Surveyor.survey(request(folder.resolve("in"), Packs.builtIn().load("pack", folder)));
  }

  private static Request request(Path campaign, Notice notice) {
    return new Request(
        campaign,
        notice,
        Optional.empty(),
        Set.of(),
        LocalDate.of(2021, 11, 30),
        Limits.DEFAULT,
        2,
        RuleCatalog.standard(),
        Progress.SILENT);
  }

  private static OutputOptions options(Optional<Level> each) {
    return new OutputOptions(Privacy.MASKED, Language.ZH, true, "0", each, Optional.empty());
  }

  private Words words() {
    return new Words(
        Language.ZH, RuleCatalog.standard()::page, Packs.builtIn().load("pack", folder));
  }

  private JsonNode json(String name) throws Exception {
    return new ObjectMapper().readTree(folder.resolve(name).toFile());
  }

  private void file(String name, String content) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
