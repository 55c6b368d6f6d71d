package org.linli.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a number begins and ends. */
class NumeralScannerTest {
  @ParameterizedTest
  @CsvSource({
    "'30 ', 2, 30",
    "'30 人', 2, 30",
    "'3 万', 3, 30000",
    "'3 余 万人', 5, 30000",
    "卅五人, 2, 35",
    "廿人, 1, 20"
  })
  void a_blank_belongs_to_a_number_only_before_a_scale(String text, int end, BigDecimal value) {
    assertThat(new NumeralScanner(text).at(0))
        .hasValueSatisfying(
            number -> {
              assertThat(number.end()).isEqualTo(end);
              assertThat(number.value()).isEqualByComparingTo(value);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"30人", "老人若干", "空巢老人 x 位", "半数老人", "一人"})
  void a_text_with_a_digit_or_a_word_for_one_may_hold_a_number(String text) {
    assertThat(NumeralScanner.mayOccurIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "空巢老人、困境儿童", "A、B"})
  void a_text_without_holds_none(String text) {
    assertThat(NumeralScanner.mayOccurIn(text)).isFalse();
  }

  @Test
  void groups_are_numbered_if_each_of_them_is() {
    assertThat(BeneficiariesText.numberedGroups("空巢老人20人、困境儿童10人"))
        .extracting(GroupCount::group)
        .containsExactly("空巢老人", "困境儿童");
    assertThat(BeneficiariesText.numberedGroups("空巢老人、困境儿童")).isEmpty();
    assertThat(BeneficiariesText.numberedGroups("空巢老人、困境儿童30人")).isEmpty();
  }
}
