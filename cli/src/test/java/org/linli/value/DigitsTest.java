package org.linli.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fast path takes, and what it leaves to the grammars. */
class DigitsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "9, 9",
    "30, 30",
    "007, 7",
    "999999999999, 999999999999",
    "1000000000000, -1",
    "'', -1",
    "-1, -1",
    "1/2, -1",
    "1:2, -1",
    "１２, -1"
  })
  void up_to_twelve_digits_are_a_number_at_a_glance(String text, long number) {
    assertThat(Digits.plain(text)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 50",
    "0.05, 5",
    "0.00, 0",
    "12.34, 1234",
    "1.2, 120",
    "123456789.99, 12345678999",
    "1234567890.99, -1",
    ".5, -1",
    "5., -1",
    "12, -1",
    "1.234, -1",
    "1.2.3, -1",
    "1.x, -1",
    "x.12, -1",
    "-1.20, -1"
  })
  void digits_with_one_or_two_places_are_hundredths(String text, long hundredths) {
    assertThat(Digits.hundredths(text)).isEqualTo(hundredths);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "12",
        "12.3",
        "12.34",
        "999999999.99",
        "9999999999.99",
        "1000000000000",
        "0.00"
      })
  void a_sum_at_a_glance_is_what_the_grammar_makes_of_it(String sum) {
    for (BigDecimal unit : new BigDecimal[] {BigDecimal.ONE, BigDecimal.valueOf(10_000)}) {
      assertThat(MoneyText.read(sum, unit)).as(sum).isEqualTo(MoneyGrammar.read(sum, unit));
    }
  }

  @Test
  void numbers_on_lines_of_their_own_are_several() {
    assertThat(Digits.areSeveral("30\n40")).isTrue();
    assertThat(Digits.areSeveral("30；40")).isTrue();
    assertThat(Digits.areSeveral("30、40")).isFalse();
    assertThat(Digits.areSeveral("30")).isFalse();
    assertThat(MoneyText.read("300\n400").trouble().map(Remark::name)).contains("money-unreadable");
    assertThat(CountText.read("30\n40").trouble().map(Remark::name)).contains("count-unreadable");
  }

  @Test
  void hours_with_a_label_or_their_unit_in_brackets() {
    assertThat(List.of("60（小时）", "合计：60小时", "累计服务时长：60", "3600（分钟）"))
        .allSatisfy(
            text ->
                assertThat(NumberText.hours(text, HeadedUnit.PLAIN).value().orElseThrow())
                    .isEqualByComparingTo("60"));
  }

  @Test
  void nothing_states_nothing() {
    assertThat(CountText.read(" \n")).isEqualTo(Reading.nothing());
    assertThat(BeneficiariesText.read("　")).isEqualTo(Reading.nothing());
    assertThat(MoneyText.read("\uFEFF")).isEqualTo(Reading.nothing());
    assertThat(NumberText.decimal("")).isEqualTo(Reading.nothing());
    assertThat(NumberText.integer(" ")).isEqualTo(Reading.nothing());
    assertThat(NumberText.hours(" ", HeadedUnit.PLAIN)).isEqualTo(Reading.nothing());
    assertThat(PeriodText.read(" ", java.util.Optional.empty())).isEqualTo(Reading.nothing());
  }
}
