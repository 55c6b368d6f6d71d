package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.cli.ACampaign.DONGHU;
import static org.linli.cli.ACampaign.row;
import static org.linli.cli.ACampaign.rowWithoutFunds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.cli.ACampaign.Run;
import org.linli.render.data.Schemas;
import org.xml.sax.SAXException;

class CheckFormatsTest {
  private static final Path CONSUMERS = Path.of("src/test/resources/consumers");
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private ACampaign campaign;

  @BeforeEach
  void aCampaignWithOneError() {
    campaign = new ACampaign(folder).activities(DONGHU, row("中秋慰问"), rowWithoutFunds("重阳敬老"));
  }

  @Test
  void concise_is_one_finding_a_line() {
    Run run = campaign.run("check", "--format", "concise", "--show=error");
    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).isEqualTo(DONGHU + ":3:8: error value-missing “投入资金（含物资折款）”没有填写\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void json_lines_hold_the_same_as_json() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : campaign.run("check", "--format=jsonl").out().lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    JsonNode all = JSON.readTree(campaign.run("check", "--format=json").out());
    assertThat(lines).hasSizeGreaterThan(100).containsExactlyElementsOf(all);
    assertThat(problems(Schemas.text("findings").orElseThrow(), all.toString())).isEmpty();
  }

  @Test
  void sarif_is_as_its_schema_wants_it() throws IOException {
    String schema = Files.readString(CONSUMERS.resolve("sarif-schema-2.1.0.json"));
    Run run = campaign.run("check", "--format=sarif");
    assertThat(problems(schema, run.out())).isEmpty();
    assertThat(problems(schema, run.out().replace("\"ruleId\"", "\"rule\""))).isNotEmpty();
    assertThat(problems(schema, campaign.run("check", "--format=sarif", "--lang=en").out()))
        .isEmpty();
  }

  @Test
  void sarif_tells_place_rule_and_exit_code() throws IOException {
    JsonNode run = sarif(campaign.run("check", "--format=sarif", "--show=error"));
    JsonNode result = run.at("/results/0");
    assertThat(run.at("/results")).hasSize(1);
    assertThat(result.at("/ruleId").asText()).isEqualTo("value-missing");
    assertThat(result.at("/level").asText()).isEqualTo("error");
    assertThat(result.at("/message/text").asText()).contains("没有填写", "［依据：附件1］");
    JsonNode place = result.at("/locations/0");
    assertThat(place.at("/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo(
            "360100-%E5%8D%97%E6%98%8C%E5%B8%82/360102-%E4%B8%9C%E6%B9%96%E5%8C%BA/activities.csv");
    assertThat(place.at("/physicalLocation/artifactLocation/uriBaseId").asText())
        .isEqualTo("%SRCROOT%");
    assertThat(place.at("/physicalLocation/region/startLine").asInt()).isEqualTo(3);
    assertThat(place.at("/physicalLocation/region/startColumn").asInt()).isEqualTo(8);
    assertThat(place.at("/logicalLocations/0/name").asText()).isEqualTo("东湖区");
    JsonNode rule = run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt());
    assertThat(rule.at("/id").asText()).isEqualTo("value-missing");
    assertThat(rule.at("/shortDescription/text").asText()).contains("没有填写", " / ", "not filled in");
    assertThat(rule.at("/help/markdown").asText()).contains("## 不正确 / Bad");
    assertThat(run.at("/invocations/0/exitCode").asInt()).isEqualTo(1);
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
  }

  @Test
  void a_fingerprint_does_not_depend_on_lines_and_each_finding_has_its_own() throws IOException {
    campaign.activities(DONGHU, rowWithoutFunds("重阳敬老"), rowWithoutFunds("义诊"));
    List<String> before = fingerprints();
    assertThat(before).hasSize(2).doesNotHaveDuplicates();
    campaign.activities(DONGHU, row("中秋慰问"), rowWithoutFunds("重阳敬老"), rowWithoutFunds("义诊"));
    assertThat(fingerprints()).isEqualTo(before);
  }

  @Test
  void every_sarif_result_has_a_file_since_code_scanning_refuses_others() throws IOException {
    JsonNode results = sarif(campaign.run("check", "--format=sarif")).at("/results");
    assertThat(results)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            result ->
                assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
                    .isNotEmpty());
    assertThat(results.findValuesAsText("uri")).contains("linli.yaml");
  }

  @Test
  void sarif_says_how_many_findings_it_does_not_list() throws IOException {
    campaign
        .saying("limits: {findings_per_rule: 2}\n")
        .activities(
            DONGHU,
            IntStream.range(0, 5).mapToObj(i -> rowWithoutFunds("活动" + i)).toArray(String[]::new));
    JsonNode run = sarif(campaign.run("check", "--format=sarif", "--show=error"));
    assertThat(run.at("/results")).hasSize(2);
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .containsPattern("另有 \\d+ 条问题已计数但未列出");
  }

  @Test
  void sarif_does_not_turn_data_into_links() throws IOException {
    campaign.activities(DONGHU, row("慰问").replace("2021-09-20", "[看](http://x.test)"));
    assertThat(campaign.run("check", "--format=sarif", "--show=error").out())
        .contains("[看] (http://x.test)")
        .doesNotContain("\"text\": \"“活动时间”写的不是日期：[看](http");
  }

  @Test
  void paths_begin_at_the_root_of_the_repository() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    ACampaign inside =
        new ACampaign(folder.resolve("data/省")).activities(DONGHU, rowWithoutFunds("义诊"));
    assertThat(inside.run("check", "--format=concise", "--show=error").out())
        .startsWith("data/省/360100-南昌市/");
    assertThat(inside.run("check", "--format=sarif", "--show=error").out())
        .contains("\"uri\": \"data/%E7%9C%81/360100-");
    assertThat(inside.run("check", "--format=gitlab", "--show=error").out())
        .contains("\"path\": \"data/省/360100-南昌市/");
  }

  @Test
  void junit_is_as_surefires_schema_wants_it() throws Exception {
    String report = campaign.run("check", "--format=junit").out();
    assertThat(junitProblem(report)).isEmpty();
    assertThat(junitProblem(report.replace("testcase", "case"))).isNotEmpty();
    assertThat(report)
        .contains("<testcase classname=\"360102-东湖区\" name=\"value-missing\" time=\"0\"><failure")
        .contains("name=\"unit-missing\" time=\"0\"><system-out>")
        .contains("failures=\"1\"");
    assertThat(campaign.run("check", "--format=junit", "--fail-on=never").out())
        .contains("failures=\"0\"")
        .doesNotContain("<failure");
  }

  @Test
  void a_unit_without_findings_is_a_case_that_passes() throws Exception {
    campaign
        .activities(DONGHU, row("中秋慰问"))
        .file("360100-南昌市/360102-东湖区/unit.yaml", "submitted_on: 2021-10-20\n");
    assertThat(campaign.run("check", "--format=junit", "--show=error").out())
        .contains("<testcase classname=\"360102-东湖区\" name=\"no-findings\" time=\"0\"></testcase>");
  }

  @Test
  void junit_holds_any_characters() throws Exception {
    campaign.activities(DONGHU, row("慰问").replace("2021-09-20", "<&\"'\u0001\u000b\uFFFE]]>"));
    String report = campaign.run("check", "--format=junit", "--show=error").out();
    assertThat(junitProblem(report)).isEmpty();
    assertThat(report).contains("&lt;&amp;").doesNotContain("\u0001");
  }

  @Test
  void github_gets_ten_of_each_level_the_gravest_first_and_is_told_of_the_rest() {
    campaign.activities(
        DONGHU,
        IntStream.range(0, 15).mapToObj(i -> rowWithoutFunds("活动" + i)).toArray(String[]::new));
    List<String> lines = campaign.run("check", "--format=github").out().lines().toList();
    assertThat(lines.get(0))
        .isEqualTo(
            "::error file="
                + DONGHU
                + ",line=2,col=8,title=360102-东湖区 value-missing::“投入资金（含物资折款）”没有填写%0A没有投入资金请填 0 ［依据：附件1］");
    assertThat(lines).filteredOn(line -> line.startsWith("::error")).hasSize(10);
    assertThat(lines).filteredOn(line -> line.startsWith("::warning")).hasSize(10);
    assertThat(lines.subList(0, 10)).allMatch(line -> line.startsWith("::error"));
    assertThat(lines).anyMatch(line -> line.matches("另有 \\d+ 条未标注：GitHub 每步每级最多显示 10 条"));
  }

  @Test
  void github_gets_no_commands_out_of_data() {
    String hostile = "100%,a:b\u2028::error::x ##[error]y";
    campaign.activities(DONGHU, row("慰问").replace("2021-09-20", "\"" + hostile + "\""));
    String annotations = campaign.run("check", "--format=github", "--show=error").out();
    assertThat(annotations).contains("100%25,a:b");
    assertThat(annotations.lines()).filteredOn(line -> line.startsWith("::error")).hasSize(1);
    campaign.file("360100-南昌市/360102-东湖区/::error::.csv", "a\n").file("::warning::x/a.csv", "a\n");
    for (String format : List.of("text", "concise")) {
      assertThat(campaign.run("check", "--format", format).out().lines())
          .noneMatch(line -> line.strip().startsWith("::"))
          .noneMatch(line -> line.contains("##["));
    }
  }

  @Test
  void github_gets_a_summary_beside_what_other_steps_have_written() throws IOException {
    campaign.file("summary.md", "# earlier\n");
    campaign.environment.put("GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString());
    campaign.run("check", "--show=error");
    assertThat(campaign.read("summary.md")).isEqualTo("# earlier\n");
    campaign.run("check", "--output=github=annotations.txt", "--show=error");
    assertThat(campaign.read("summary.md"))
        .startsWith("# earlier\n## linli 检查结果：江西省（截至 2021-12-31）\n")
        .contains("| 单位 | 错误 | 警告 | 提示 |", "| 360102-东湖区 | 1 | 0 | 0 |")
        .contains("| 错误 | 360100-南昌市/360102-东湖区/activities\\.csv\\:3 | value-missing |");
  }

  @Test
  void gitlab_gets_fingerprint_severity_path_and_line() throws IOException {
    JsonNode all = JSON.readTree(campaign.run("check", "--format=gitlab", "--show=error").out());
    assertThat(all).hasSize(1);
    assertThat(all.at("/0/check_name").asText()).isEqualTo("value-missing");
    assertThat(all.at("/0/severity").asText()).isEqualTo("major");
    assertThat(all.at("/0/fingerprint").asText()).matches("[0-9a-f]{32}");
    assertThat(all.at("/0/location/path").asText()).isEqualTo(DONGHU);
    assertThat(all.at("/0/location/lines/begin").asInt()).isEqualTo(3);
  }

  @Test
  void one_run_serves_all_formats() throws IOException {
    Run run =
        campaign.run(
            "check",
            "--show=error",
            "-o",
            "sarif=ci/linli.sarif",
            "--output=junit=ci/linli.xml",
            "--output=json=findings.json",
            "--output=csv=findings.csv");
    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("value-missing", "错误 1 条");
    assertThat(campaign.read("ci/linli.sarif")).contains("\"version\": \"2.1.0\"");
    assertThat(campaign.read("ci/linli.xml")).contains("<testsuite");
    assertThat(campaign.read("findings.json")).startsWith("[");
    assertThat(campaign.read("findings.csv")).startsWith("\uFEFF");
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "360100-南昌市", "ci", "findings.csv", "findings.json", "linli.yaml");
    }
  }

  @Test
  void an_output_goes_to_standard_output_without_a_file() {
    assertThat(campaign.run("check", "--output=sarif").out()).startsWith("{");
    assertThat(campaign.run("check", "--output=sarif=-").out()).startsWith("{");
  }

  @Test
  void two_formats_in_one_place_are_refused() {
    Run twice = campaign.run("check", "--format=json", "--output=sarif");
    assertThat(twice.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(twice.err()).contains("json", "sarif");
    assertThat(twice.out()).isEmpty();
    assertThat(campaign.run("check", "-o", "json=a", "-o", "csv=./a").exit())
        .isEqualTo(ExitCode.USAGE);
    assertThat(folder.resolve("a")).doesNotExist();
  }

  @Test
  void an_unknown_format_gets_a_suggestion() {
    Run run = campaign.run("check", "--output=sariff=x");
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("sariff", "sarif", "gitlab");
    assertThat(campaign.run("check", "--output=sarif=").exit()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void a_file_that_cannot_be_written_is_the_surroundings_fault() {
    Run run = campaign.run("check", "--output=sarif=linli.yaml/x.sarif");
    assertThat(run.exit()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(run.err()).contains("x.sarif");
  }

  @Test
  void a_file_that_cannot_be_written_keeps_none_of_the_others() {
    Run run =
        campaign.run(
            "check", "-o", "sarif=linli.yaml/x.sarif", "-o", "junit=x.xml", "-o", "csv=x.csv");
    assertThat(run.exit()).isEqualTo(ExitCode.ENVIRONMENT);
    assertThat(folder.resolve("x.xml")).isNotEmptyFile();
    assertThat(folder.resolve("x.csv")).isNotEmptyFile();
  }

  @Test
  void the_ready_workflows_name_only_options_that_there_are() throws IOException {
    String help = campaign.run("check", "--help").out();
    try (var files = Files.list(Path.of("../.github/examples"))) {
      for (Path file : files.toList()) {
        List<String> options =
            Files.readString(file)
                .lines()
                .filter(line -> !line.contains("git clone"))
                .flatMap(line -> OPTION.matcher(line).results())
                .map(match -> match.group())
                .toList();
        assertThat(options).as(file.toString()).contains("--output", "--changed-since");
        assertThat(options).allSatisfy(option -> assertThat(help).contains(option));
      }
    }
  }

  private List<String> fingerprints() throws IOException {
    JsonNode run = sarif(campaign.run("check", "--format=sarif", "--show=error"));
    return run.at("/results").findValuesAsText("linli/v1");
  }

  private static JsonNode sarif(Run run) throws IOException {
    return JSON.readTree(run.out()).at("/runs/0");
  }

  private static List<?> problems(String schema, String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(schema, InputFormat.JSON)
        .validate(json, InputFormat.JSON);
  }

  private static String junitProblem(String report) throws IOException, SAXException {
    var schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(CONSUMERS.resolve("surefire-test-report.xsd").toFile());
    try {
      schema.newValidator().validate(new StreamSource(new StringReader(report)));
      return "";
    } catch (SAXException e) {
      return e.getMessage();
    }
  }
}
