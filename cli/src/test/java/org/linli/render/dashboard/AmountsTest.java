package org.linli.render.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0.00|0", "547102|547,102", "8757.50|8,757.5", "1E+6|1,000,000", "999|999"})
  void figures_have_their_thousands_apart(BigDecimal figure, String shown) {
    assertThat(Amounts.grouped(figure)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "9999, 9999",
    "10000, 1万",
    "142499, 14.2万",
    "99999999, 10000万",
    "123456789, 1.2亿"
  })
  void a_figure_over_a_column_is_brief(long figure, String shown) {
    assertThat(Amounts.brief(figure)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"9999.99, 9999.99, ''", "18870, 1.89, 万", "200534300, 2.0053, 亿", "2E+10, 200, 亿"})
  void money_is_told_in_the_unit_that_fits(BigDecimal yuan, BigDecimal shown, String unit) {
    assertThat(Amounts.scaled(yuan)).isEqualByComparingTo(shown);
    assertThat(Amounts.scale(yuan)).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource({"1, 3, 33.3", "3, 3, 100", "5, 3, 100", "0, 3, 0", "0, 0, 0", "-1, 3, 0"})
  void a_bar_is_as_long_as_its_part_of_the_longest(long part, long longest, String shown) {
    assertThat(Amounts.length(part, longest)).isEqualTo(shown);
  }
}
