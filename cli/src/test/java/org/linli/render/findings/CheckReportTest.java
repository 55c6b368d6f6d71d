package org.linli.render.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.Golden;
import org.linli.check.RuleCatalog;
import org.linli.finding.Finding;
import org.linli.finding.FindingGroup;
import org.linli.finding.FindingLog;
import org.linli.finding.Fingerprints;
import org.linli.finding.Severity;
import org.linli.render.SmallCampaign;
import org.linli.render.findings.Told.Standing;

/** The same check in each format that CI reads. */
class CheckReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void concise_lines_are_as_on_file() throws IOException {
    Golden.assertIsOnFile("render/check.txt", ConciseText.of(report(Language.ZH)));
  }

  @Test
  void github_commands_are_as_on_file() throws IOException {
    Golden.assertIsOnFile("render/check-github.txt", GitHubAnnotations.of(report(Language.ZH)));
  }

  @Test
  void the_summary_of_a_step_is_as_on_file() throws IOException {
    Golden.assertIsOnFile("render/check-summary.md", GitHubSummary.of(report(Language.ZH)));
  }

  @Test
  void the_junit_report_is_as_on_file() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JUnitXml.write(report(Language.EN), out);
    Golden.assertIsOnFile("render/check-junit.xml", text(out));
  }

  @Test
  void the_code_quality_report_is_as_on_file() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GitLabCodeQuality.write(report(Language.EN), out);
    Golden.assertIsOnFile("render/check-gitlab.json", text(out));
  }

  @Test
  void sarif_but_for_its_rules_is_as_on_file() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SarifLog.write(report(Language.ZH), out);
    ObjectNode log = (ObjectNode) JSON.readTree(out.toByteArray());
    assertThat(log.at("/runs/0/tool/driver/rules")).hasSizeGreaterThan(100);
    ((ObjectNode) log.at("/runs/0/tool/driver")).remove("rules");
    log.at("/runs/0/results").forEach(result -> ((ObjectNode) result).remove("ruleIndex"));
    Golden.assertIsOnFile("render/check.sarif", log.toPrettyString() + "\n");
  }

  @Test
  void json_marks_what_does_not_count() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingsJson.writeLines(report(Language.ZH), out);
    assertThat(text(out).lines().filter(line -> line.contains("\"standing\"")))
        .singleElement()
        .asString()
        .endsWith("\"standing\": \"suppressed\", \"reason\": \"已说明\"}");
  }

  @Test
  void a_path_is_percent_encoded_but_for_its_slashes() {
    assertThat(SarifLog.encoded("南/a b+c%#?.csv")).isEqualTo("%E5%8D%97/a%20b%2Bc%25%23%3F.csv");
  }

  @Test
  void a_line_of_a_log_gives_no_commands() {
    assertThat(LogLine.harmless("  ::error::x")).isEqualTo("  : :error::x");
    assertThat(LogLine.harmless("a ##[error]b\nc")).isEqualTo("a ## [error]b\\nc");
    assertThat(LogLine.harmless("a::b")).isEqualTo("a::b");
  }

  @Test
  void a_name_with_control_characters_is_shown_in_a_github_command() {
    CheckReport report = report(Language.ZH);
    CheckReport hostile =
        new CheckReport(
            report.told(),
            report.open(),
            report.least(),
            report.fails(),
            report.units(),
            code -> "东\u001B[31m湖\u202E",
            report.places(),
            List.of("- 一"),
            report.catalog(),
            report.words(),
            report.run());
    assertThat(GitHubAnnotations.of(hostile))
        .contains("东\\u001B[31m湖\\u202E")
        .doesNotContain("\u001B", "\u202E");
    assertThat(GitHubSummary.of(hostile)).contains("\n- \\- 一\n");
  }

  /** Its last finding is suppressed, and three more of the first one's group are only counted. */
  private static CheckReport report(Language language) {
    List<Finding> findings = SmallCampaign.findings().sorted();
    List<String> fingerprints = Fingerprints.of(findings);
    List<Told> told = new ArrayList<>();
    FindingLog open = new FindingLog(100);
    for (int i = 0; i < findings.size(); i++) {
      boolean last = i == findings.size() - 1;
      told.add(
          new Told(
              findings.get(i),
              fingerprints.get(i),
              last ? Standing.SUPPRESSED : Standing.OPEN,
              last ? Optional.of("已说明") : Optional.empty()));
      if (!last) {
        open.add(findings.get(i));
      }
    }
    open.addUnlisted(FindingGroup.of(findings.get(0)), 3);
    return new CheckReport(
        told,
        open,
        Severity.INFO,
        finding -> finding.severity() == Severity.ERROR,
        List.of(SmallCampaign.JIANGXI, SmallCampaign.DONGHU),
        code -> code.equals(SmallCampaign.DONGHU.code()) ? "东湖区" : "景德镇市",
        new Places(
            "data/2021/", "linli.yaml", Map.of(SmallCampaign.DONGHU.code(), "东湖区/unit.yaml")),
        List.of("豁免 1 条"),
        RuleCatalog.standard(),
        new Words(language, SmallCampaign::page, SmallCampaign.notice()),
        new CheckReport.Run(
            1, true, "0.1.0", "jiangxi-2021", SmallCampaign.JIANGXI, SmallCampaign.AS_OF, false));
  }

  private static String text(ByteArrayOutputStream out) {
    return out.toString(StandardCharsets.UTF_8);
  }
}
