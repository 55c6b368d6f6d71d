package org.linli.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.value.UnitCode;

class UnitFindingsTest {
  private static final UnitCode DONGHU = new UnitCode("360102");
  private static final UnitCode XIHU = new UnitCode("360103");
  private static final RuleId MISSING = RuleId.of("unit-missing");
  private static final RuleId VALUE = RuleId.of("value-missing");

  @Test
  void each_unit_has_its_own_and_what_is_about_none_is_left_out() {
    FindingLog log = new FindingLog(10);
    log.add(finding("value-missing", Severity.ERROR, Location.of(XIHU, "西湖区/activities.csv")));
    log.add(finding("case-missing", Severity.WARNING, Location.of(DONGHU)));
    log.add(finding("target-not-met", Severity.WARNING, Location.campaign()));
    log.add(finding("plan-missing", Severity.WARNING, Location.of(XIHU, "西湖区/unit.yaml")));

    List<UnitFindings> units = UnitFindings.of(log, Severity.WARNING);

    assertThat(units).extracting(UnitFindings::unit).containsExactly(DONGHU, XIHU);
    assertThat(units.get(0).listed())
        .extracting(finding -> finding.rule().text())
        .containsExactly("case-missing");
    assertThat(units.get(1).count(Severity.ERROR)).isEqualTo(1);
    assertThat(units.get(1).count(Severity.WARNING)).isEqualTo(1);
  }

  @Test
  void a_unit_of_which_nothing_so_grave_was_found_is_none_of_them() {
    FindingLog log = new FindingLog(10);
    log.add(finding("category-inferred", Severity.INFO, Location.of(DONGHU, "activities.csv")));

    assertThat(UnitFindings.of(log, Severity.WARNING)).isEmpty();
    assertThat(UnitFindings.of(log, Severity.INFO)).hasSize(1);
  }

  @Test
  void what_is_not_listed_is_counted_for_its_unit() {
    FindingLog log = new FindingLog(2);
    for (int line = 1; line <= 5; line++) {
      Location at = Location.of(DONGHU, "东湖区/activities.csv").atLine(line);
      log.add(finding("value-missing", Severity.ERROR, at));
    }
    log.add(finding("value-missing", Severity.ERROR, Location.of(XIHU, "西湖区/activities.csv")));

    UnitFindings donghu = UnitFindings.of(log, Severity.WARNING).get(0);

    assertThat(donghu.listed()).hasSize(2);
    assertThat(donghu.unlisted().values()).containsExactly(3L);
    assertThat(donghu.count(Severity.ERROR)).isEqualTo(5);
    assertThat(UnitFindings.of(log, Severity.WARNING).get(1).unlisted()).isEmpty();
  }

  @Test
  void a_rule_can_be_taken_out_listed_or_not() {
    FindingLog log = new FindingLog(1);
    log.add(finding("unit-missing", Severity.WARNING, Location.of(DONGHU)));
    log.add(finding("value-missing", Severity.ERROR, Location.of(DONGHU, "a.csv").atLine(2)));
    log.add(finding("value-missing", Severity.ERROR, Location.of(DONGHU, "a.csv").atLine(3)));
    UnitFindings whole = UnitFindings.of(log, Severity.WARNING).get(0);

    assertThat(whole.has(MISSING)).isTrue();
    assertThat(whole.without(List.of(MISSING)).has(MISSING)).isFalse();
    assertThat(whole.without(List.of(MISSING)).count(Severity.ERROR)).isEqualTo(2);
    assertThat(whole.without(List.of(VALUE)).count(Severity.ERROR)).isZero();
    assertThat(whole.without(List.of(VALUE)).isEmpty()).isFalse();
    assertThat(whole.without(List.of(MISSING, VALUE)).isEmpty()).isTrue();
  }

  private static Finding finding(String rule, Severity severity, Location at) {
    return new Finding(RuleId.of(rule), severity, at, Optional.empty(), Map.of(), Optional.empty());
  }
}
