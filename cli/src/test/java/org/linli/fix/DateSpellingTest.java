package org.linli.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.value.Period;
import org.linli.value.PeriodText;
import org.linli.value.Reading;

class DateSpellingTest {
  private static final Optional<Period> WINDOW =
      Optional.of(new Period(LocalDate.of(2021, 8, 1), LocalDate.of(2021, 12, 31)));

  @ParameterizedTest
  @CsvSource({
    "2021年9月21日, 2021-09-21",
    "2021.9.21, 2021-09-21",
    "2021/9/21, 2021-09-21",
    "2021-9-21, 2021-09-21",
    "２０２１年９月２１日, 2021-09-21",
    "20210921, 2021-09-21",
    "2021年 9月 21日, 2021-09-21",
    "2021年9月21号, 2021-09-21",
    "二〇二一年九月二十一日, 2021-09-21",
    "二○二一年九月二十一日, 2021-09-21",
    "二零二一年十月一日, 2021-10-01",
    "2021年9月21日至25日, 2021-09-21至2021-09-25",
    "2021年9月15日-18日, 2021-09-15至2021-09-18",
    "2021年9月15-18日, 2021-09-15至2021-09-18",
    "2021.9.21-9.25, 2021-09-21至2021-09-25",
    "2021.9.15-18, 2021-09-15至2021-09-18",
    "2021.9.15—9.18, 2021-09-15至2021-09-18",
    "2021年9月30日到10月2日, 2021-09-30至2021-10-02",
    "2021-09-30/2021-10-02, 2021-09-30至2021-10-02",
    "20210930-20211002, 2021-09-30至2021-10-02",
    "二〇二一年九月三十日至十月二日, 2021-09-30至2021-10-02"
  })
  void other_spellings_of_days_have_one_right_spelling(String text, String iso) {
    Reading<Period> read = PeriodText.read(text, WINDOW);
    assertThat(read.isSilent()).as(text).isTrue();
    assertThat(DateSpelling.of(text, read.value().orElseThrow())).contains(iso);
    assertThat(PeriodText.read(iso, WINDOW)).isEqualTo(read);
    assertThat(DateSpelling.of(iso, read.value().orElseThrow())).as("again").contains(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年9月21日上午", "2021-09-21 14:30", "2021年9月21日（中秋节）", "2021年9月", "2021年8月至12月",
        "9月21日", "2021年9月21日、25日", "2021年9月21日—23日、25日", "于2021年9月21日举办", "活动时间：2021年9月21日",
        "2021年9月21日（星期二）", "2021.9.15-9.16-9.18", "9月1日至2021年10月8日"
      })
  void what_says_more_or_less_than_days_is_left_as_it_is(String text) {
    assertThat(PeriodText.read(text, WINDOW).value().flatMap(read -> DateSpelling.of(text, read)))
        .isEmpty();
  }

  @Test
  void a_single_day_is_spelled_alike() {
    LocalDate day = LocalDate.of(2021, 10, 28);
    assertThat(DateSpelling.of("2021.10.28", day)).contains("2021-10-28");
    assertThat(DateSpelling.of("2021年10月28日下午", day)).isEmpty();
  }
}
