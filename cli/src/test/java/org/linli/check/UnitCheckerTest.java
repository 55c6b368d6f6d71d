package org.linli.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.check.Bench.row;
import static org.linli.check.Bench.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.linli.discover.UnitFile;
import org.linli.discover.UnitFolder;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.model.Row;
import org.linli.value.Reading;
import org.linli.value.Remark;
import org.linli.value.UnitCode;

class UnitCheckerTest {
  private static final String UNIT = "360102";

  private final Bench bench = new Bench();

  @Test
  void a_row_without_an_error_counts() {
    var report = bench.check(UNIT, row(UNIT, 2));
    assertThat(rules(report)).isEmpty();
    assertThat(bench.counted).hasSize(1);
    assertThat(report.facts().rows("activities")).isEqualTo(new RowTally(1, 0, 0));
    assertThat(report.submitted()).isTrue();
  }

  @Test
  void a_row_with_an_error_does_not_count_and_says_why() {
    var report = bench.check(UNIT, row(UNIT, 2).with("funds", "若干", trouble("money-vague")));
    assertThat(bench.counted).isEmpty();
    assertThat(bench.reasons).singleElement().satisfies(why -> assertThat(why).hasSize(1));
    assertThat(report.facts().rows("activities")).isEqualTo(new RowTally(0, 1, 0));
    var finding = report.findings().sorted().get(0);
    assertThat(finding.rule()).isEqualTo(new RuleId("money-vague"));
    assertThat(finding.value()).contains("若干");
    assertThat(finding.clause()).contains("附件1");
    assertThat(report.keys().size()).isZero();
  }

  @Test
  void a_remark_is_found_and_the_row_counts() {
    var estimated = Reading.of("x", List.of(Remark.of("count-estimated", "value", "50")));
    var report = bench.check(UNIT, row(UNIT, 2).with("village", "x", estimated));
    assertThat(rules(report)).containsExactly("count-estimated");
    assertThat(bench.counted).hasSize(1);
  }

  @Test
  void a_duplicate_does_not_count_and_is_placed_at_its_name() {
    var known = Observation.of("activity-duplicate", Location.campaign()).with("unit", "360103");
    var report =
        bench.check(
            Bench.WITHOUT_CHECKS, Bench.folder(UNIT), Map.of(1, known), row(UNIT, 2), row(UNIT, 3));
    assertThat(report.facts().rows("activities")).isEqualTo(new RowTally(1, 0, 1));
    assertThat(bench.reasons)
        .singleElement()
        .satisfies(why -> assertThat(why.get(0).at()).isEqualTo(row(UNIT, 3).at().inField("name")));
    assertThat(report.keys().size()).isEqualTo(1);
  }

  @Test
  void a_row_with_an_error_is_rejected_even_if_it_is_told_to_be_a_duplicate() {
    var known = Observation.of("activity-duplicate", Location.campaign());
    var report =
        bench.check(
            Bench.WITHOUT_CHECKS,
            Bench.folder(UNIT),
            Map.of(0, known),
            row(UNIT, 2).text("name", ""));
    assertThat(rules(report)).containsExactly("value-missing");
    assertThat(report.facts().rows("activities")).isEqualTo(new RowTally(0, 1, 0));
  }

  @Test
  void rows_of_an_unknown_unit_are_rejected_for_that_reason() {
    var why = Observation.of("unit-unknown", Location.of(new UnitCode(UNIT), "北湖区"));
    var folder = new UnitFolder(Bench.unit(UNIT), List.of("北湖区"), List.of(), Optional.of(why));
    var report = bench.check(Bench.WITHOUT_CHECKS, folder, Map.of(), row(UNIT, 2));
    assertThat(bench.reasons)
        .singleElement()
        .satisfies(reasons -> assertThat(reasons.get(0).rule().text()).isEqualTo("unit-unknown"));
    assertThat(rules(report)).as("discovery has reported the folder").isEmpty();
  }

  @Test
  void a_missing_column_rejects_the_rows_of_its_file_and_is_listed_once() {
    var missing =
        Observation.of(
                "heading-missing",
                Location.of(new UnitCode(UNIT), "activities.csv").atLine(1).inField("funds"))
            .with("heading", "投入资金");
    var checker =
        Bench.checker(
            Bench.WITHOUT_CHECKS,
            (unit, sink) -> {
              sink.observed(missing);
              sink.row(row(UNIT, 2).text("funds", "").row());
              sink.row(row(UNIT, 3).text("funds", "").row());
            });
    var report = checker.check(Bench.folder(UNIT), Map.of(), bench);
    assertThat(rules(report)).containsExactly("heading-missing");
    assertThat(bench.reasons).hasSize(2).allSatisfy(why -> assertThat(why).hasSize(1));
  }

  @Test
  void a_column_that_one_sheet_lacks_is_no_reason_against_rows_of_another() {
    var missing =
        Observation.of(
                "heading-missing",
                Location.of(new UnitCode(UNIT), "activities.csv")
                    .onSheet("八月")
                    .atLine(1)
                    .inField("funds"))
            .with("heading", "投入资金");
    var checker =
        Bench.checker(
            Bench.WITHOUT_CHECKS,
            (unit, sink) -> {
              sink.observed(missing);
              sink.row(row(UNIT, 2).text("funds", "").row());
            });
    var report = checker.check(Bench.folder(UNIT), Map.of(), bench);
    assertThat(rules(report)).containsExactly("heading-missing", "value-missing");
    assertThat(bench.reasons)
        .singleElement()
        .satisfies(why -> assertThat(why.get(0).rule().text()).isEqualTo("value-missing"));
  }

  @Test
  void a_check_that_fails_is_named_and_the_others_still_run() {
    RowCheck<Row> broken = (row, context, out) -> row.value("name", Long.class);
    RowCheck<Row> sound = (row, context, out) -> out.found(Observation.of("count-vague", row.at()));
    var catalog =
        RuleCatalog.standard()
            .with(
                List.of(registered("narrative-length", broken), registered("count-vague", sound)));
    var report = bench.check(catalog, Bench.folder(UNIT), Map.of(), row(UNIT, 2), row(UNIT, 3));
    assertThat(report.crashes())
        .singleElement()
        .satisfies(
            crash -> {
              assertThat(crash.rule()).isEqualTo(new RuleId("narrative-length"));
              assertThat(crash.at()).isEqualTo(row(UNIT, 2).at());
              assertThat(crash.cause()).isInstanceOf(ClassCastException.class);
            });
    assertThat(rules(report)).containsExactly("count-vague", "count-vague");
  }

  @Test
  void a_look_at_a_table_remembers_within_one_unit_only() {
    TableCheck<Row> second =
        context -> {
          int[] rows = {0};
          return (row, out) -> {
            if (++rows[0] == 2) {
              out.found(Observation.of("value-repeated", row.at()));
            }
          };
        };
    var catalog =
        RuleCatalog.standard()
            .with(
                List.of(
                    Registration.table(
                        "value-repeated", "activities", Function.identity(), second)));
    assertThat(
            rules(bench.check(catalog, Bench.folder(UNIT), Map.of(), row(UNIT, 2), row(UNIT, 3))))
        .containsExactly("value-repeated");
    assertThat(rules(bench.check(catalog, Bench.folder("360103"), Map.of(), row("360103", 2))))
        .isEmpty();
  }

  @Test
  void a_unit_whose_only_table_is_unreadable_or_blank_has_not_submitted() {
    var at = Location.of(new UnitCode(UNIT), "activities.csv");
    var file =
        new UnitFile(
            Path.of("activities.csv"), "activities.csv", UnitFile.Kind.CSV, "activities", 0);
    var folder = new UnitFolder(Bench.unit(UNIT), List.of(""), List.of(file), Optional.empty());
    var unreadable =
        Bench.checker(
            Bench.WITHOUT_CHECKS,
            (unit, sink) -> sink.observed(Observation.of("encoding-unreadable", at)));
    assertThat(unreadable.check(folder, Map.of(), bench).submitted()).isFalse();
    var empty =
        Bench.checker(
            Bench.WITHOUT_CHECKS, (unit, sink) -> sink.observed(Observation.of("table-empty", at)));
    assertThat(empty.check(folder, Map.of(), bench).submitted()).as("a blank form").isFalse();
    assertThat(empty.check(folder, Map.of(), bench).facts().tables()).containsKey("activities");
  }

  private static Registration registered(String rule, RowCheck<Row> check) {
    return Registration.row(rule, "activities", Function.identity(), check);
  }

  private static Reading<?> trouble(String rule) {
    return Reading.unreadable(Remark.of(rule));
  }
}
