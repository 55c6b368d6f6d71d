package org.linli.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.aggregate.Measures;
import org.linli.compile.Survey;
import org.linli.finding.Finding;
import org.linli.finding.Severity;

/** The generator knows what each cell means; what the program adds up must be the same. */
class JiangxiExampleCompiledTest {
  private static final int A_HANDFUL = 25;

  private static Survey survey;

  @BeforeAll
  static void compile() throws IOException {
    survey = Examples.survey(Examples.JIANGXI, "360000");
  }

  @Test
  void the_totals_are_those_that_the_province_was_made_with() {
    Figures expected = Examples.PROVINCE.figures();
    Measures totals = survey.statistics().totals();
    assertThat(totals.activities()).isEqualTo(expected.activities());
    assertThat(totals.beneficiaries()).isEqualTo(expected.beneficiaries());
    assertThat(totals.beneficiariesEstimated()).isEqualTo(expected.beneficiariesEstimated());
    assertThat(totals.participants()).isEqualTo(expected.participants());
    assertThat(totals.funds()).isEqualByComparingTo(expected.funds());
    assertThat(totals.fundsEstimated()).isEqualByComparingTo(expected.fundsEstimated());
  }

  @Test
  void the_province_has_no_error_and_a_handful_of_warnings() {
    assertThat(survey.listed(Severity.ERROR)).isEmpty();
    List<Finding> warnings = survey.listed(Severity.WARNING);
    assertThat(warnings).hasSizeBetween(10, A_HANDFUL);
    assertThat(warnings.stream().map(finding -> finding.rule().text()))
        .contains("deadline-missed", "unit-missing", "submission-undated", "activity-duplicate");
  }

  @Test
  void two_units_have_sent_nothing_and_five_are_late() {
    assertThat(survey.statistics().reporting().expected()).isEqualTo(113);
    assertThat(survey.statistics().reporting().missing()).isEqualTo(2);
    assertThat(survey.statistics().reporting().late()).isEqualTo(5);
  }
}
