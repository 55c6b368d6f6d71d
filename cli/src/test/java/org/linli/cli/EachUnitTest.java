package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.cli.ACampaign.DONGHU;
import static org.linli.cli.ACampaign.XIHU;
import static org.linli.cli.ACampaign.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outputs of single units beside the campaign's: one unit, one figure. */
class EachUnitTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What names the unit in the campaign's report, and not in its own. */
  private static final Set<String> NAMES = Set.of("code", "name", "level", "parent");

  @TempDir Path folder;
  @TempDir Path outside;

  private ACampaign campaign;

  /**
   * An activity that two districts report, one that a city reports too, and organizations whose
   * codes only the province knows.
   */
  @BeforeEach
  void units() {
    String both = row("共同举办");
    campaign =
        new ACampaign(folder)
            .activities(DONGHU, row("中秋慰问"), both)
            .activities(XIHU, both, row("重阳").replace("东湖区志愿者协会,12", "甲协会、乙协会,12"), row("上报两次"))
            .activities("360200-景德镇市/activities.csv", row("上报两次"), row("义诊"))
            .activities("360200-景德镇市/360203-珠山区/activities.csv", row("敬老"))
            .file("360300-萍乡市/unit.yaml", "submitted_on: 2021-10-20\n")
            .file(
                "organizations.csv",
                """
                组织名称,统一社会信用代码,组织类型
                甲协会,51360000MJ000000X2,社会团体
                乙协会,51360000MJ000000X2,社会团体
                """);
  }

  private Path compile(String level) {
    campaign.run(
        "compile", "-o", outside.resolve(level).toString(), "--fail-on", "never", "--each", level);
    return outside.resolve(level);
  }

  private static JsonNode json(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Path> reports(Path out) throws IOException {
    try (Stream<Path> units = Files.list(out.resolve("units"))) {
      return units.map(unit -> unit.resolve("report.json")).sorted().toList();
    }
  }

  @Test
  void a_unit_has_the_figures_of_its_line_in_the_campaigns_report() throws IOException {
    for (String level : List.of("prefecture", "county")) {
      Path out = compile(level);
      assertThat(reports(out)).as(level).hasSize(level.equals("county") ? 3 : 2);
      for (Path report : reports(out)) {
        JsonNode own = json(report);
        JsonNode line = null;
        for (JsonNode unit : json(out.resolve("report.json")).get("units")) {
          line = unit.get("code").equals(own.at("/root/code")) ? unit : line;
        }
        assertThat(line).as(report.toString()).isNotNull();
        for (String measure : (Iterable<String>) line::fieldNames) {
          if (!NAMES.contains(measure)) {
            assertThat(own.at("/totals/" + measure))
                .as("%s of %s", measure, report)
                .isEqualTo(line.get(measure));
          }
        }
      }
    }
  }

  @Test
  void what_counts_in_another_unit_is_a_duplicate_that_names_it() throws IOException {
    Path xihu = compile("county").resolve("units/360103-西湖区");

    assertThat(json(xihu.resolve("report.json")).at("/totals/activities").asInt()).isEqualTo(2);
    assertThat(json(xihu.resolve("report.json")).at("/quality/duplicates").asInt()).isEqualTo(1);
    assertThat(json(xihu.resolve("report.json")).at("/totals/organizations").asInt())
        .as("two names of one code, and another")
        .isEqualTo(2);
    assertThat(Files.readString(xihu.resolve("data/activities.csv")))
        .contains("重阳", "上报两次")
        .doesNotContain("共同举办");
    assertThat(Files.readString(xihu.resolve("findings.json")))
        .contains("activity-duplicate", "360102-东湖区/activities.csv");
  }

  @Test
  void a_units_findings_are_those_of_the_campaign_in_its_subtree() throws IOException {
    Path out = compile("prefecture");
    for (Path report : reports(out)) {
      String code = json(report).at("/root/code").asText();
      List<JsonNode> expected = new ArrayList<>();
      for (JsonNode finding : json(out.resolve("findings.json"))) {
        if (finding.get("unit").asText().startsWith(code.substring(0, 4))) {
          expected.add(finding);
        }
      }
      assertThat(expected).as(code).isNotEmpty();
      assertThat(json(report.resolveSibling("findings.json")))
          .as(code)
          .containsExactlyElementsOf(expected);
      assertThat(json(report).at("/quality/findings/info").asLong())
          .as("counted in the report of %s", code)
          .isEqualTo(
              expected.stream().filter(one -> one.get("severity").asText().equals("info")).count());
    }
  }
}
