package org.linli.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.value.Period.Precision;

class DateTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"2020年5月", "2019年", "2019", "近日", "2021-09-21至25日", "2021-09-25至2021-09-21"})
  void what_is_not_one_day_is_told_as_such_and_not_as_a_period(String text) {
    assertThat(DateText.read(text, Optional.empty()).trouble().map(Remark::name))
        .hasValueSatisfying(name -> assertThat(name).isIn("date-vague", "period-unreadable"))
        .isNotEqualTo(Optional.of("period-vague"));
  }

  @ParameterizedTest
  @CsvSource({
    "2020年5月, MONTH, 2020-05-01, 2020-05-31",
    "2020-05, MONTH, 2020-05-01, 2020-05-31",
    "2020年5月, YEAR, 2020-05-01, 2020-05-31",
    "2019年, YEAR, 2019-01-01, 2019-12-31",
    "２０１９ 年, YEAR, 2019-01-01, 2019-12-31",
    "2019, YEAR, 2019-01-01, 2019-12-31",
  })
  void a_month_or_year_will_do_where_the_field_says_so(
      String text, Precision least, LocalDate start, LocalDate end) {
    Reading<Object> reading = DateText.read(text, Optional.empty(), least);
    assertThat(reading.value())
        .get()
        .isInstanceOfSatisfying(
            Period.class,
            period -> {
              assertThat(period.start()).isEqualTo(start);
              assertThat(period.end()).isEqualTo(end);
            });
    assertThat(reading.isSilent()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2019年, MONTH",
    "近日, YEAR",
    "2019年至2020年, YEAR",
    "2020年5月至6月, YEAR",
    "1850年, YEAR",
    "2150年, YEAR",
    "2021-09-21至25日, YEAR"
  })
  void what_is_coarser_than_asked_for_or_more_than_one_is_still_refused(
      String text, Precision least) {
    assertThat(DateText.read(text, Optional.empty(), least).trouble()).isPresent();
  }

  @Test
  void that_a_year_was_inferred_is_told_of_a_month_too() {
    Period autumn = new Period(LocalDate.of(2021, 8, 1), LocalDate.of(2021, 12, 31));
    Reading<Object> reading = DateText.read("9月", Optional.of(autumn), Precision.MONTH);
    assertThat(reading.value())
        .contains(new Period(LocalDate.of(2021, 9, 1), LocalDate.of(2021, 9, 30), Precision.MONTH));
    assertThat(reading.remarks()).extracting(Remark::name).containsExactly("period-year-inferred");
  }

  @Test
  void a_day_stays_a_day_however_little_will_do() {
    assertThat(DateText.read("2019年5月1日", Optional.empty(), Precision.YEAR).value())
        .contains(LocalDate.of(2019, 5, 1));
  }
}
