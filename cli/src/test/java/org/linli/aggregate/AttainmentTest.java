package org.linli.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttainmentTest {
  @ParameterizedTest
  @CsvSource({
    "0, 500000, 0.0000",
    "1, 3, 0.3333",
    "2, 3, 0.6667",
    "499999, 500000, 0.9999",
    "500000, 500000, 1.0000",
    "500001, 500000, 1.0000",
    "750000, 500000, 1.5000",
    "5, 0, 0.0000"
  })
  void nothing_short_of_its_bound_has_reached_it(
      BigDecimal actual, BigDecimal bound, BigDecimal ratio) {
    assertThat(Attainment.of(actual, bound)).isEqualTo(ratio);
  }
}
