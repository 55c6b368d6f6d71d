package org.linli.render.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.Golden;
import org.linli.finding.Finding;
import org.linli.finding.FindingLog;
import org.linli.finding.Location;
import org.linli.finding.RuleId;
import org.linli.finding.Severity;
import org.linli.render.SmallCampaign;
import org.linli.value.UnitCode;

class FindingWritersTest {
  private final Words chinese = new Words(Language.ZH, SmallCampaign::page, SmallCampaign.notice());
  private final Words english = new Words(Language.EN, SmallCampaign::page, SmallCampaign.notice());

  @Test
  void the_field_is_named_by_its_heading_and_the_pack_says_what_to_write() {
    assertThat(chinese.message(SmallCampaign.fundsMissing())).isEqualTo("“投入资金（含物资折款）”没有填写");
    assertThat(chinese.hint(SmallCampaign.fundsMissing())).isEqualTo("没有投入资金请填 0");
    assertThat(english.message(SmallCampaign.fundsMissing())).isEqualTo("funds is empty");
    assertThat(english.hint(SmallCampaign.fundsMissing())).isEqualTo("fill it in");
  }

  @Test
  void a_key_of_the_units_own_sheet_has_its_chinese_name() {
    assertThat(chinese.field(inSheet("submitted_on"))).isEqualTo("报送日期");
    assertThat(chinese.field(inSheet("liaisons.2.phone"))).isEqualTo("联络员电话");
    assertThat(chinese.field(inSheet("unknown"))).isEqualTo("unknown");
    assertThat(english.field(inSheet("submitted_on"))).isEqualTo("submitted_on");
  }

  private static Finding inSheet(String key) {
    return new Finding(
        new RuleId("period-year-unclear"),
        Severity.ERROR,
        Location.of(new UnitCode("360102"), "360102-东湖区/unit.yaml").inField(key),
        Optional.empty(),
        Map.of(),
        Optional.empty());
  }

  @Test
  void a_finding_before_any_notice_was_loaded_is_told_by_its_page_alone() {
    Words words = new Words(Language.ZH, SmallCampaign::page);
    assertThat(words.message(SmallCampaign.fundsMissing())).isEqualTo("“funds”没有填写");
    assertThat(words.hint(SmallCampaign.fundsMissing())).isEqualTo("请填写");
  }

  @Test
  void a_fact_is_masked_shortened_and_shown() {
    Finding finding =
        new Finding(
            new RuleId("activity-duplicate"),
            Severity.WARNING,
            Location.campaign(),
            Optional.empty(),
            Map.of("file", "\u001b[31m13812345678", "line", "长".repeat(100)),
            Optional.empty());
    assertThat(chinese.message(finding))
        .startsWith("与 \\u001B[31m138******** 第 长长")
        .contains("长… 行")
        .hasSizeLessThan(130);
  }

  @Test
  void findings_json_is_as_on_file() throws IOException {
    Golden.assertIsOnFile("render/findings.json", json(SmallCampaign.findings().sorted(), chinese));
  }

  @Test
  void findings_json_does_not_depend_on_the_order_of_arrival() throws IOException {
    List<Finding> shuffled = new ArrayList<>(SmallCampaign.findings().sorted());
    Collections.reverse(shuffled);
    assertThat(json(shuffled, chinese)).isEqualTo(json(SmallCampaign.findings().sorted(), chinese));
  }

  @Test
  void a_value_of_any_characters_stays_valid_json() throws IOException {
    JsonNode all = new ObjectMapper().readTree(json(SmallCampaign.findings().sorted(), english));
    assertThat(all).hasSize(4);
    String value = all.get(3).get("value").asText();
    assertThat(value).startsWith("=1+1\u0007 138******** 长").endsWith("…").hasSize(200);
    assertThat(all.get(3).get("cell").asText()).isEqualTo("E12");
    assertThat(all.get(3).get("sheet").asText()).isEqualTo("附件1");
    assertThat(all.get(1).has("cell")).isFalse();
    assertThat(all.get(0).get("line").isNull()).isTrue();
  }

  @Test
  void a_torn_surrogate_does_not_break_the_file() throws IOException {
    Finding torn =
        new Finding(
            new RuleId("value-malformed"),
            Severity.ERROR,
            Location.campaign(),
            Optional.of("半\ud800个"),
            Map.of(),
            Optional.empty());
    JsonNode all = new ObjectMapper().readTree(json(List.of(torn), chinese));
    assertThat(all.get(0).get("value").asText()).isEqualTo("半\\uD800个");
  }

  @Test
  void no_findings_are_an_empty_list() throws IOException {
    assertThat(json(List.of(), chinese)).isEqualTo("[]\n");
  }

  @Test
  void findings_csv_is_as_on_file() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingsCsv.write(
        SmallCampaign.findings(), Severity.INFO, chinese, FindingWritersTest::name, out);
    String csv = out.toString(StandardCharsets.UTF_8);
    assertThat(csv)
        .startsWith("\uFEFF单位代码,单位,严重程度")
        .contains(",'=1+1")
        .doesNotContain("13812345678");
    Golden.assertIsOnFile("render/findings.csv", csv.replace("\r\n", "\n"));
  }

  @Test
  void the_terminal_shows_findings_by_unit_with_hint_and_clause() {
    assertThat(text(chinese, 100).of(SmallCampaign.findings()))
        .contains("全部报送材料\n  提示 campaign-late campaign-late\n")
        .contains(
            """

            360102 东湖区
              360100-南昌市/360102-东湖区/activities.csv:4:9 错误 value-missing “投入资金（含物资折款）”没有填写
                  → 没有投入资金请填 0 ［依据：附件1］
            """)
        .contains("  360200-景德镇市/activities.xlsx:附件1!E12 警告 value-malformed")
        .contains("\\u0007")
        .doesNotContain("\u0007")
        .endsWith("\n\n错误 1 条，警告 2 条，提示 1 条\n");
  }

  @Test
  void the_terminal_speaks_english_too() {
    assertThat(text(english, 100).of(SmallCampaign.findings()))
        .contains("the whole campaign\n")
        .contains("activities.csv:4:9 error value-missing funds is empty\n")
        .contains("      → fill it in [clause 附件1]\n")
        .endsWith("1 error, 2 warnings, 1 note\n");
  }

  @Test
  void what_the_terminal_does_not_list_is_counted() {
    FindingLog log = new FindingLog(1);
    log.add(SmallCampaign.fundsMissing());
    log.add(SmallCampaign.fundsMissing());
    log.add(SmallCampaign.duplicate());
    assertThat(text(chinese, 1).of(log))
        .contains("value-missing")
        .doesNotContain("activity-duplicate")
        .contains("\n另有 2 条未列出\n错误 2 条，警告 1 条，提示 0 条\n");
  }

  @Test
  void what_a_file_of_findings_does_not_list_is_counted_in_it() throws IOException {
    FindingLog log = new FindingLog(1);
    for (int i = 0; i < 4; i++) {
      log.add(SmallCampaign.fundsMissing());
    }
    log.add(SmallCampaign.duplicate());
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    FindingsJson.write(log, chinese, json);
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    FindingsCsv.write(log, Severity.WARNING, chinese, FindingWritersTest::name, csv);
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    FindingsCsv.write(log, Severity.ERROR, english, FindingWritersTest::name, errors);

    assertThat(new ObjectMapper().readTree(json.toByteArray()).findValuesAsText("left_out"))
        .containsExactly("3");
    assertThat(csv.toString(StandardCharsets.UTF_8)).contains("activity-duplicate");
    assertThat(csv.toString(StandardCharsets.UTF_8).strip().lines().reduce((a, b) -> b))
        .hasValue(
            "360102,东湖区,错误,value-missing,360100-南昌市/360102-东湖区/activities.csv,,,,,,,另有 3 条未列出,,");
    assertThat(errors.toString(StandardCharsets.UTF_8)).doesNotContain("activity-duplicate");
  }

  @Test
  void without_findings_the_terminal_says_so() {
    assertThat(text(chinese, 10).of(new FindingLog(1))).isEqualTo("没有发现问题\n");
    assertThat(text(english, 10).of(new FindingLog(1))).isEqualTo("nothing found\n");
  }

  @Test
  void languages_are_known_by_their_words() {
    assertThat(Language.ofWord("en")).contains(Language.EN);
    assertThat(Language.ofWord("fr")).isEmpty();
  }

  private FindingsText text(Words words, int most) {
    return new FindingsText(words, FindingWritersTest::name, Paint.NONE, most);
  }

  private static String name(UnitCode code) {
    return code.text().equals("360102") ? "东湖区" : "景德镇市";
  }

  private static String json(List<Finding> findings, Words words) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingLog log = new FindingLog(findings.size() + 1);
    findings.forEach(log::add);
    FindingsJson.write(log, words, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
