package org.linli.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.value.BeneficiariesText;
import org.linli.value.Count;
import org.linli.value.MoneyText;
import org.linli.value.Period;
import org.linli.value.PeriodText;

/** {@code -Dexamples=write} writes the files anew; CI does not allow that. */
class JiangxiExampleTest {
  private static final long MOST_BYTES = 6L << 20;

  @Test
  void the_checked_in_province_is_what_the_generator_makes() throws IOException {
    if ("write".equals(System.getProperty("examples"))) {
      assertThat(System.getenv("CI")).as("CI may not rewrite what it checks").isNull();
      Examples.PROVINCE.files().writeTo(Examples.JIANGXI);
    }
    assertThat(Examples.PROVINCE.files().differencesTo(Examples.JIANGXI)).isEmpty();
  }

  @Test
  void the_province_is_large_enough_to_show_and_small_enough_to_clone() {
    Figures figures = Examples.PROVINCE.figures();
    assertThat(figures.activities()).isBetween(1_600L, 2_000L);
    assertThat(figures.beneficiaries()).isBetween(520_000L, 570_000L);
    assertThat(Examples.PROVINCE.files().size()).isLessThan(MOST_BYTES);
  }

  @Test
  void every_figure_and_every_day_is_read_as_the_office_meant_it() {
    Optional<Period> window =
        Optional.of(new Period(LocalDate.of(2021, 8, 1), LocalDate.of(2021, 12, 31)));
    for (Undertaking undertaking : Examples.PROVINCE.undertakings()) {
      assertThat(BeneficiariesText.read(undertaking.helpedText()).value())
          .as(undertaking.helpedText())
          .hasValueSatisfying(
              read -> assertThat(read.people().map(Count::value)).contains(undertaking.people()))
          .hasValueSatisfying(
              read -> assertThat(read.estimated()).isEqualTo(undertaking.estimated()));
      assertThat(MoneyText.read(undertaking.funds().text()).value())
          .as(undertaking.funds().text())
          .hasValueSatisfying(
              read -> assertThat(read.yuan()).isEqualByComparingTo(undertaking.yuan()));
      assertThat(PeriodText.read(undertaking.period(), window).value())
          .as(undertaking.period())
          .hasValueSatisfying(read -> assertThat(read.start()).isEqualTo(undertaking.start()))
          .hasValueSatisfying(read -> assertThat(read.end()).isEqualTo(undertaking.end()));
    }
  }
}
