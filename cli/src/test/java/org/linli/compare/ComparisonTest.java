package org.linli.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.compare.Difference.FigureChange;
import org.linli.compare.Difference.LineChange;
import org.linli.compare.Difference.Presence;
import org.linli.compare.Difference.UnitChange;
import org.linli.compare.IncomparableException.Kind;
import org.linli.render.findings.Language;

class ComparisonTest {
  @TempDir Path folder;
  private int made;

  @Test
  void a_target_is_called_by_what_it_measures_and_not_by_its_id() {
    LineChange target = new LineChange(Section.TARGETS, "b", "funds", Presence.CHANGED, List.of());

    assertThat(new Phrases(Language.ZH).name(target)).isEqualTo("投入资金（元）");
  }

  @Test
  void equal_reports_differ_in_nothing() throws Exception {
    assertThat(difference(new Reports()).isEmpty()).isTrue();
  }

  @Test
  void another_day_another_version_and_further_keys_are_no_difference() throws Exception {
    Reports later =
        new Reports()
            .figure("2021-10-30", "2021-10-31")
            .figure("\"totals\": {", "\"weather\": {\"rain\": 3}, \"totals\": {\"note\": null, ")
            .with("manifest.json", "0.1.0", "0.2.0");
    Difference difference = difference(later);
    assertThat(difference.isEmpty()).isTrue();
    assertThat(difference.after().asOf()).isEqualTo("2021-10-31");
    assertThat(difference.after().version()).isEqualTo("0.2.0");
  }

  @Test
  void a_number_with_other_zeros_is_the_same_number() throws Exception {
    assertThat(difference(new Reports().figure("8000.00", "8000.0")).isEmpty()).isTrue();
  }

  static Stream<Arguments> figures() {
    return Stream.of(
        Arguments.of(
            "\"funds\": \"8000.00\"",
            "\"funds\": \"9000.00\"",
            Section.TOTALS,
            "totals",
            "funds",
            "1000.00",
            "12.5"),
        Arguments.of(
            "\"service_hours\": 10.5",
            "\"service_hours\": 8",
            Section.TOTALS,
            "totals",
            "service_hours",
            "-2.5",
            "-23.8"),
        Arguments.of(
            "\"actual\": 5503",
            "\"actual\": 5510",
            Section.TARGETS,
            "beneficiaries",
            "actual",
            "7",
            "0.1"),
        Arguments.of(
            "\"submitted\": 2",
            "\"submitted\": 3",
            Section.REPORTING,
            "reporting",
            "submitted",
            "1",
            "50.0"),
        Arguments.of(
            "\"level\": \"county\", \"parent\": \"360100\", \"activities\": 20",
            "\"level\": \"county\", \"parent\": \"360100\", \"activities\": 25",
            Section.UNITS,
            "360102",
            "activities",
            "5",
            "25.0"),
        Arguments.of(
            "邻里亲\", \"activities\": 26",
            "邻里亲\", \"activities\": 25",
            Section.CATEGORIES,
            "qin",
            "activities",
            "-1",
            "-3.8"),
        Arguments.of(
            "2021-09\", \"activities\": 26",
            "2021-09\", \"activities\": 27",
            Section.MONTHS,
            "2021-09",
            "activities",
            "1",
            "3.8"),
        Arguments.of(
            "\"beneficiaries\": 1234",
            "\"beneficiaries\": 617",
            Section.GROUPS,
            "空巢老人",
            "beneficiaries",
            "-617",
            "-50.0"),
        Arguments.of(
            "2021-09-21\", \"activities\": 4",
            "2021-09-21\", \"activities\": 6",
            Section.FESTIVALS,
            "2021-09-21",
            "activities",
            "2",
            "50.0"),
        Arguments.of(
            "\"county\": 5",
            "\"county\": 10",
            Section.NEEDS,
            "needs",
            "by_level.county",
            "5",
            "100.0"),
        Arguments.of(
            "\"service\": 2",
            "\"service\": 1",
            Section.ORGANIZATIONS,
            "organizations",
            "by_type.service",
            "-1",
            "-50.0"),
        Arguments.of(
            "\"experience\": 1",
            "\"experience\": 3",
            Section.CASES,
            "cases",
            "experience",
            "2",
            "200.0"),
        Arguments.of("65.50", "71.00", Section.INDICATORS, "coverage", "actual", "5.50", "8.4"),
        Arguments.of(
            "[26, 5503]", "[26, 5504]", Section.TALLIES, "by-setting/城市地区", "受益（人次）", "1", "0.0"),
        Arguments.of(
            "\"silent\": [\"360103\"]",
            "\"silent\": []",
            Section.DUTIES,
            "policy",
            "silent",
            "-1",
            "-100.0"),
        Arguments.of(
            "\"activities\": {\"rows_read\": 28",
            "\"activities\": {\"rows_read\": 30",
            Section.ROWS,
            "activities",
            "rows_read",
            "2",
            "7.1"),
        Arguments.of(
            "\"error\": 2", "\"error\": 1", Section.FINDINGS, "findings", "error", "-1", "-50.0"),
        Arguments.of(
            "\"value-missing\": 2",
            "\"value-missing\": 1",
            Section.RULES,
            "value-missing",
            "findings",
            "-1",
            "-50.0"));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void a_figure_that_differs_is_told_with_its_difference_and_no_other(
      String text,
      String other,
      Section section,
      String id,
      String key,
      String more,
      String percent)
      throws Exception {
    Difference difference = difference(new Reports().figure(text, other));
    assertThat(difference.lines()).hasSize(1);
    LineChange line = difference.lines().get(0);
    assertThat(line.section()).isEqualTo(section);
    assertThat(line.id()).isEqualTo(id);
    assertThat(line.presence()).isEqualTo(Presence.CHANGED);
    assertThat(line.figures()).hasSize(1);
    FigureChange figure = line.figures().get(0);
    assertThat(figure.key()).isEqualTo(key);
    assertThat(figure.difference()).map(Figure::text).contains(more);
    assertThat(figure.percent()).map(BigDecimal::toPlainString).contains(percent);
    assertThat(difference.reporting()).isEmpty();
    assertThat(difference.findings()).isEmpty();
    assertThat(difference.inputs()).isEmpty();
  }

  @Test
  void a_word_that_differs_has_no_difference_in_figures() throws Exception {
    var difference =
        difference(
            new Reports()
                .figure("\"unit\": \"%\", \"met\": false", "\"unit\": \"%\", \"met\": true"));
    FigureChange met = difference.lines().get(0).figures().get(0);
    assertThat(met.before()).map(Figure::text).contains("false");
    assertThat(met.after()).map(Figure::text).contains("true");
    assertThat(met.difference()).isEmpty();
  }

  @Test
  void a_figure_that_begins_to_apply_grows_from_nothing_and_has_no_percentage() throws Exception {
    FigureChange story =
        difference(new Reports().figure("\"story\": null", "\"story\": 4"))
            .lines()
            .get(0)
            .figures()
            .get(0);
    assertThat(story.before()).isEmpty();
    assertThat(story.difference()).map(Figure::text).contains("4");
    assertThat(story.percent()).isEmpty();
  }

  @Test
  void lines_that_come_and_go_are_told_as_such() throws Exception {
    Reports later =
        new Reports()
            .figure(
                "{\"month\": \"2021-09\", \"activities\": 26}",
                "{\"month\": \"2021-10\", \"activities\": 26}");
    assertThat(difference(later).lines())
        .extracting(LineChange::id, LineChange::presence)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("2021-10", Presence.ADDED),
            org.assertj.core.groups.Tuple.tuple("2021-09", Presence.REMOVED));
  }

  @Test
  void units_that_report_otherwise_are_told_in_code_order() throws Exception {
    Reports later =
        new Reports()
            .figure(
                "\"status\": \"missing\", \"submitted_on\": null, \"liaisons\": 0",
                "\"status\": \"late\", \"submitted_on\": \"2021-11-03\", \"liaisons\": 1")
            .figure(
                "{\"code\": \"360103\", \"name\": \"西湖区\", \"status\"",
                "{\"code\": \"360105\", \"name\": \"湾里区\", \"status\"");
    List<UnitChange> reporting = difference(later).reporting();
    assertThat(reporting)
        .extracting(UnitChange::code)
        .containsExactly("360103", "360104", "360105");
    assertThat(reporting.get(0).after()).isEmpty();
    assertThat(reporting.get(1).before()).map(Reported::status).contains("missing");
    assertThat(reporting.get(1).after())
        .contains(new Reported("青云谱区", "late", Optional.of("2021-11-03"), 1));
    assertThat(reporting.get(2).before()).isEmpty();
  }

  @Test
  void a_finding_on_another_line_is_the_same_finding() throws Exception {
    assertThat(
            difference(new Reports().with("findings.json", "\"line\": 5", "\"line\": 50"))
                .isEmpty())
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("identities")
  void a_finding_with_another_rule_unit_file_field_or_value_is_another(String text, String other)
      throws Exception {
    var findings = difference(new Reports().with("findings.json", text, other)).findings();
    assertThat(findings)
        .extracting(change -> change.presence())
        .containsExactlyInAnyOrder(Presence.ADDED, Presence.REMOVED);
  }

  static Stream<Arguments> identities() {
    return Stream.of(
        Arguments.of(
            "{\"rule\": \"value-missing\", \"severity\": \"error\", \"unit\": \"360103\"",
            "{\"rule\": \"value-unclear\", \"severity\": \"error\", \"unit\": \"360103\""),
        Arguments.of("\"unit\": \"360103\"", "\"unit\": \"360104\""),
        Arguments.of("西湖区/activities.csv", "西湖区/activities.tsv"),
        Arguments.of("\"field\": \"name\"", "\"field\": \"place\""),
        Arguments.of(
            "\"field\": \"name\", \"value\": null", "\"field\": \"name\", \"value\": \"无\""));
  }

  @Test
  void of_two_findings_of_one_kind_the_one_that_says_something_new_is_new() throws Exception {
    String second =
        ", {\"rule\": \"value-missing\", \"severity\": \"error\", \"unit\": \"360103\", \"file\": \"西湖区/activities.csv\", \"line\": 9, \"column\": 2, \"field\": \"name\", \"value\": null, \"message\": \"又一处\"}]";
    Reports later =
        new Reports().with("findings.json", "\"clause\": null}]", "\"clause\": null}" + second);
    var findings = difference(later).findings();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).presence()).isEqualTo(Presence.ADDED);
    assertThat(findings.get(0).found().message()).isEqualTo("又一处");
  }

  @Test
  void files_of_the_campaign_that_are_new_gone_or_otherwise_are_told() throws Exception {
    Reports later =
        new Reports()
            .with("manifest.json", "\"03\"", "\"04\"")
            .with("manifest.json", "{\"file\": \"东湖区/", "{\"file\": \"南湖区/");
    assertThat(difference(later).inputs())
        .extracting(change -> change.presence() + " " + change.file())
        .containsExactly(
            "REMOVED 东湖区/activities.csv", "ADDED 南湖区/activities.csv", "CHANGED 西湖区/activities.csv");
  }

  @Test
  void another_pack_is_a_difference_even_if_no_figure_is() throws Exception {
    Difference difference = difference(new Reports().with("manifest.json", "\"aa\"", "\"bb\""));
    assertThat(difference.packChanged()).isTrue();
    assertThat(difference.isEmpty()).isFalse();
  }

  @Test
  void the_output_of_a_single_unit_has_no_manifest_and_can_be_compared_all_the_same()
      throws Exception {
    assertThat(difference(new Reports().without("manifest.json")).isEmpty()).isTrue();
  }

  @Test
  void reports_of_two_notices_or_two_units_cannot_be_compared() throws Exception {
    assertKind(
        new Reports().figure("\"id\": \"jiangxi-2021\"", "\"id\": \"qinghai-2022\""),
        Kind.NOTICES,
        "jiangxi-2021",
        "qinghai-2022");
    assertKind(
        new Reports().figure("\"root\": {\"code\": \"360100\"", "\"root\": {\"code\": \"360200\""),
        Kind.ROOTS,
        "360100 南昌市",
        "360200 南昌市");
  }

  @Test
  void a_folder_without_a_report_or_with_one_of_another_schema_is_refused() throws Exception {
    assertKind(new Reports().without("report.json"), Kind.FOREIGN, nextFolder());
    assertKind(new Reports().without("findings.json"), Kind.FOREIGN, nextFolder());
    assertKind(new Reports().figure("\"root\"", "\"trunk\""), Kind.FOREIGN, nextFolder());
    assertKind(
        new Reports().figure("{\"schema\": 1", "{\"schema\": 2"), Kind.SCHEMA, nextFolder(), "2");
  }

  @Test
  void a_file_that_is_no_json_is_named_with_its_place() {
    assertThatThrownBy(() -> difference(new Reports().figure("\"as_of\":", "\"as_of\"")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("report.json:3:")
        .hasMessageNotContaining("Source");
    assertThatThrownBy(() -> difference(new Reports().with("findings.json", "}]", "}")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("findings.json:");
    assertThatThrownBy(() -> difference(new Reports().with("findings.json", "[{", "{")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a JSON list");
    assertThatThrownBy(
            () -> difference(new Reports().figure("\"schema\": 1", "\"schema\": 1, \"schema\": 1")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Duplicate");
  }

  private String nextFolder() {
    return folder.resolve("after" + made).toString();
  }

  private void assertKind(Reports later, Kind kind, String... facts) {
    assertThatThrownBy(() -> difference(later))
        .isInstanceOfSatisfying(
            IncomparableException.class,
            trouble -> {
              assertThat(trouble.kind()).isEqualTo(kind);
              assertThat(trouble.facts()).containsExactly(facts);
            });
  }

  private Difference difference(Reports later) throws Exception {
    Path before = new Reports().in(folder.resolve("before"));
    Path after = later.in(folder.resolve("after" + made++));
    return Comparison.of(ReportFolder.read(before), ReportFolder.read(after));
  }
}
