package org.linli.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.value.UnitCode;

class FingerprintsTest {
  private static final Location CELL =
      Location.of(new UnitCode("360102"), "a.csv").at(4, 8).inField("funds");

  @Test
  void the_line_and_the_severity_do_not_matter() {
    assertThat(of(finding("value-missing", CELL, "x")))
        .isEqualTo(of(finding("value-missing", CELL.at(9, 8), "x")))
        .isEqualTo(
            of(
                new Finding(
                    new RuleId("value-missing"),
                    Severity.INFO,
                    CELL,
                    Optional.of("x"),
                    Map.of("more", "facts"),
                    Optional.of("三"))))
        .matches("[0-9a-f]{32}");
  }

  @Test
  void rule_unit_file_field_and_value_matter() {
    assertThat(
            List.of(
                of(finding("value-missing", CELL, "x")),
                of(finding("value-malformed", CELL, "x")),
                of(finding("value-missing", Location.of(new UnitCode("360103"), "a.csv"), "x")),
                of(finding("value-missing", CELL.inField("name"), "x")),
                of(finding("value-missing", CELL, "y"))))
        .doesNotHaveDuplicates();
  }

  @Test
  void equal_findings_are_told_apart_by_their_number() {
    Finding one = finding("value-missing", CELL, "x");
    List<String> all = Fingerprints.of(List.of(one, finding("value-missing", CELL, "y"), one));
    assertThat(all).doesNotHaveDuplicates().first().isEqualTo(of(one));
  }

  @Test
  void a_telephone_number_cannot_be_guessed_from_it() {
    assertThat(of(finding("personal-data-phone", CELL, "电话13812345678")))
        .isEqualTo(of(finding("personal-data-phone", CELL, "电话13887654321")));
  }

  @Test
  void a_group_has_a_fingerprint_of_its_own() {
    Finding one = finding("value-missing", CELL, "x");
    assertThat(Fingerprints.of(FindingGroup.of(one)))
        .isNotEqualTo(of(one))
        .isEqualTo(Fingerprints.of(FindingGroup.of(finding("value-missing", CELL.at(5, 1), "y"))));
  }

  private static String of(Finding finding) {
    return Fingerprints.of(List.of(finding)).get(0);
  }

  private static Finding finding(String rule, Location at, String value) {
    return new Finding(
        new RuleId(rule), Severity.ERROR, at, Optional.of(value), Map.of(), Optional.empty());
  }
}
