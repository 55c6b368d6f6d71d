package org.linli.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A period has its first and its last day. */
class PeriodTest {
  private static final Period AUTUMN = period("2021-09-01", "2021-10-31");

  @ParameterizedTest
  @CsvSource({
    "2021-08-31, false",
    "2021-09-01, true",
    "2021-09-15, true",
    "2021-10-31, true",
    "2021-11-01, false"
  })
  void its_first_and_last_day_are_in_it(LocalDate day, boolean contained) {
    assertThat(AUTUMN.contains(day)).isEqualTo(contained);
  }

  @Test
  void one_day_is_a_day_long_and_none_ends_before_it_starts() {
    LocalDate day = LocalDate.of(2021, 9, 21);
    assertThat(Period.day(day).days()).isEqualTo(1);
    assertThat(AUTUMN.days()).isEqualTo(61);
    assertThat(Period.year(2020).days()).isEqualTo(366);
    assertThatIllegalArgumentException().isThrownBy(() -> new Period(day, day.minusDays(1)));
  }

  @Test
  void how_finely_it_is_stated_has_a_word_in_packs() {
    for (Period.Precision precision : Period.Precision.values()) {
      assertThat(Period.Precision.ofWord(precision.word())).contains(precision);
    }
    assertThat(Period.Precision.MONTH.word()).isEqualTo("month");
    assertThat(Period.Precision.ofWord("week")).isEmpty();
  }

  /** Of the years from August to July each month lies in one. */
  @ParameterizedTest
  @CsvSource({
    "8月1日, 2021-08-01",
    "12月31日, 2021-12-31",
    "1月1日, 2022-01-01",
    "7月31日, 2022-07-31",
    "9月, 2021-09-01",
    "3月, 2022-03-01"
  })
  void the_window_tells_the_year_in_which_a_day_lies(String text, LocalDate start) {
    Optional<Period> window = Optional.of(period("2021-08-01", "2022-07-31"));
    assertThat(PeriodText.read(text, window).value().map(Period::start)).contains(start);
    assertThat(PeriodText.read(text, Optional.empty()).trouble().map(Remark::name))
        .contains("period-year-unclear");
  }

  @ParameterizedTest
  @CsvSource({
    "2021-09-21, 2021-09-21",
    "2021-9-1, 2021-09-01",
    "2021/9/21, 2021-09-21",
    "2021.09.21, 2021-09-21",
    "2021年9月21日, 2021-09-21",
    "2021年12月31日, 2021-12-31",
    "1900-01-01, 1900-01-01",
    "2100-12-31, 2100-12-31"
  })
  void a_day_at_a_glance_is_what_the_grammar_makes_of_it(String text, LocalDate day) {
    assertThat(PlainDate.read(text)).contains(day);
    assertThat(new PeriodGrammar(text, Optional.empty()).read().value().map(Period::start))
        .contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-02-29",
    "2021-9",
    "2021-9-",
    "2021-09-211",
    "2021-123-1",
    "2021-9/21",
    "2021/9-21",
    "2021年9月21",
    "2021年9-21日",
    "2021-9-21日",
    "20210921",
    "202-09-21",
    "12021-9-2",
    "1899-12-31",
    "2101-01-01",
    "2021-0-10",
    "2021-10-0",
    "2021_9_21",
    "2021-9-2x",
    "x021-9-21",
    "2021-09-21 8"
  })
  void what_is_no_plain_day_is_left_to_the_grammar(String text) {
    assertThat(PlainDate.read(text)).isEmpty();
  }

  private static Period period(String start, String end) {
    return new Period(LocalDate.parse(start), LocalDate.parse(end));
  }
}
