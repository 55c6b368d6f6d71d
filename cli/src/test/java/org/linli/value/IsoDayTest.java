package org.linli.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDayTest {
  @Test
  void a_day_has_a_year_of_four_digits() {
    assertThat(IsoDay.of("2021-10-31")).isEqualTo(LocalDate.of(2021, 10, 31));
    assertThat(IsoDay.of("9999-12-31")).isEqualTo(LocalDate.of(9999, 12, 31));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2021-1-1", "2021-02-30", "+10000-01-01", "0000-01-01", "-0001-01-01"})
  void anything_else_is_none(String text) {
    assertThatThrownBy(() -> IsoDay.of(text)).isInstanceOf(DateTimeException.class);
  }
}
