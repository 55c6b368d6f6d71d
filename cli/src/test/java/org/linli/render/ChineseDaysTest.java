package org.linli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.linli.value.Period;

class ChineseDaysTest {

  @Test
  void nothing_is_said_twice() {
    assertThat(days("2021-09-21", "2021-09-21")).isEqualTo("2021年9月21日");
    assertThat(days("2021-09-21", "2021-09-25")).isEqualTo("2021年9月21日至25日");
    assertThat(days("2021-09-21", "2021-10-02")).isEqualTo("2021年9月21日至10月2日");
    assertThat(days("2021-12-31", "2022-01-01")).isEqualTo("2021年12月31日至2022年1月1日");
  }

  @Test
  void months_stay_months() {
    assertThat(months("2021-09-01", "2021-09-30")).isEqualTo("2021年9月");
    assertThat(months("2021-08-01", "2021-12-31")).isEqualTo("2021年8月至12月");
    assertThat(months("2021-08-01", "2022-01-31")).isEqualTo("2021年8月至2022年1月");
  }

  private static String days(String start, String end) {
    return ChineseDays.of(new Period(LocalDate.parse(start), LocalDate.parse(end)));
  }

  private static String months(String start, String end) {
    return ChineseDays.of(
        new Period(LocalDate.parse(start), LocalDate.parse(end), Period.Precision.MONTH));
  }
}
