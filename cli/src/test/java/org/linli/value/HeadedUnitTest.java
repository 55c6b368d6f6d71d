package org.linli.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A unit in a heading is that of the numbers which bear none (data-format.md 5). */
class HeadedUnitTest {
  private static final HeadedUnit TEN_THOUSAND_VISITS =
      new HeadedUnit("人次", BigDecimal.valueOf(10_000));
  private static final HeadedUnit HOUSEHOLDS = new HeadedUnit("户", BigDecimal.ONE);
  private static final HeadedUnit MINUTES = new HeadedUnit("分钟", BigDecimal.ONE);

  @ParameterizedTest
  @CsvSource({
    "0.5, 5000",
    "3, 30000",
    "空巢老人3, 30000",
    "空巢老人3人, 3",
    "3万, 30000",
    "空巢老人2、残疾人1, 30000"
  })
  void people_under_ten_thousands(String text, long people) {
    assertThat(BeneficiariesText.read(text, TEN_THOUSAND_VISITS).value())
        .flatMap(Beneficiaries::people)
        .contains(Count.exact(people));
  }

  @Test
  void a_number_under_households_is_no_number_of_people() {
    Beneficiaries who = BeneficiariesText.read("15", HOUSEHOLDS).value().orElseThrow();
    assertThat(who.households()).contains(Count.exact(15));
    assertThat(who.people()).isEmpty();
    assertThat(CountText.read("15", HOUSEHOLDS).trouble()).isPresent();
    assertThat(CountText.read("15人", HOUSEHOLDS).value()).contains(Count.exact(15));
    assertThat(CountText.read("2", TEN_THOUSAND_VISITS).value()).contains(Count.exact(20_000));
  }

  @ParameterizedTest
  @CsvSource({
    "90, 分钟, 1, 1.5",
    "90, '', 1, 90",
    "2, '', 1, 2",
    "2小时, 分钟, 1, 2",
    "2小时30分, '', 1, 2.5",
    "1.2, 小时, 10000, 12000",
    "8时, '', 1, 8",
    "约90, 分钟, 1, 1.5",
    "1200, 分钟, 1, 20"
  })
  void hours_are_hours_whatever_the_heading(
      String text, String word, BigDecimal factor, BigDecimal hours) {
    assertThat(NumberText.hours(text, new HeadedUnit(word, factor)).value())
        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(hours));
  }

  @ParameterizedTest
  @CsvSource({"2天, ''", "2, 天", "3个月, ''", "1, 年", "-3, ''", "3袋米, 小时"})
  void what_is_no_time_that_has_hours_is_refused(String text, String word) {
    HeadedUnit unit = new HeadedUnit(word == null ? "" : word, BigDecimal.ONE);
    assertThat(NumberText.hours(text, unit).trouble()).isPresent();
  }

  @Test
  void a_time_in_days_is_quoted_with_the_unit_that_makes_it_one() {
    assertThat(NumberText.hours("2", new HeadedUnit("天", BigDecimal.ONE)).trouble())
        .map(Remark::facts)
        .hasValueSatisfying(facts -> assertThat(facts).containsEntry("value", "2天"));
    assertThat(NumberText.hours("2天", MINUTES).trouble())
        .map(Remark::facts)
        .hasValueSatisfying(facts -> assertThat(facts).containsEntry("value", "2天"));
    assertThat(NumberText.hours("9".repeat(41), MINUTES).trouble().map(Remark::name))
        .contains("number-too-long");
    assertThat(NumberText.hours("9".repeat(40), MINUTES).value()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "12.0, 12",
    "'1,200', 1200",
    "999999999999999999, 999999999999999999",
    "1.2万, 12000"
  })
  void whole_numbers(String text, long number) {
    assertThat(NumberText.integer(text).value()).contains(number);
  }

  @ParameterizedTest
  @CsvSource({
    "12.5, number-unreadable",
    "1000000000000000000, number-unreadable",
    "1000000000000000000.0, number-unreadable",
    "-3, number-negative",
    "abc, number-unreadable"
  })
  void what_is_not_whole_or_larger_than_a_long_is_refused(String text, String trouble) {
    assertThat(NumberText.integer(text).trouble().map(Remark::name)).contains(trouble);
  }

  @Test
  void a_heading_that_names_nothing_changes_nothing() {
    assertThat(BeneficiariesText.read("老人30人", new HeadedUnit("", BigDecimal.ONE)))
        .isEqualTo(BeneficiariesText.read("老人30人"));
    assertThat(BeneficiariesText.read("3", new HeadedUnit("", BigDecimal.valueOf(10_000))).value())
        .flatMap(Beneficiaries::people)
        .isEqualTo(Optional.of(Count.exact(30_000)));
  }
}
