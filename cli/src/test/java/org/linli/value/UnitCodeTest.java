package org.linli.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of GB/T 2260, of the statistics office, and those that begin with X (data-format.md 1). */
class UnitCodeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "000000",
        "360102",
        "360102001",
        "360102001003",
        "X1",
        "XaZ09-_",
        "X2345678901234567890",
        "X2345678901234567890123456789012",
        "360102/公园街道"
      })
  void what_is_a_code(String text) {
    assertThat(UnitCode.parse(text).map(UnitCode::text)).contains(text);
    assertThat(UnitCode.parse(text)).hasValueSatisfying(c -> assertThat(c).hasToString(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "36010",
        "3601020",
        "3601020010030",
        "36010a",
        "36/102",
        "3601:2",
        "X",
        "X@1",
        "X[1",
        "X`1",
        "X{1",
        "X/1",
        "360102/",
        "X23456789012345678901234567890123",
        "X:1",
        "东湖区"
      })
  void what_is_none(String text) {
    assertThat(UnitCode.parse(text)).isEmpty();
  }

  @Test
  void no_code_is_made_of_what_is_none() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UnitCode("36010"))
        .withMessageContaining("36010");
  }

  @ParameterizedTest
  @CsvSource({
    "360102001003, 360102001",
    "360102001000, 360102",
    "360102000, 360100",
    "360102001, 360102",
    "360102, 360100",
    "360100, 360000",
    "360000, 000000"
  })
  void the_unit_above_follows_from_the_code(UnitCode code, UnitCode above) {
    assertThat(code.parent()).contains(above);
    assertThat(above.contains(code)).isTrue();
    assertThat(code.contains(above)).isFalse();
  }

  @Test
  void own_codes_and_free_names_lie_under_nothing_by_themselves() {
    UnitCode own = new UnitCode("X36001");
    UnitCode free = new UnitCode("360102").named("公园街道");
    UnitCode nation = new UnitCode("000000");
    assertThat(own.parent()).isEmpty();
    assertThat(free.parent()).isEmpty();
    assertThat(nation.contains(own)).isFalse();
    assertThat(own.contains(nation)).isFalse();
    assertThat(nation.contains(free)).isFalse();
    assertThat(free.isOfficial()).isFalse();
    assertThat(free.level()).isEqualTo(UnitCode.Level.OWN);
    assertThat(free.named("一村").folder()).contains("一村");
    assertThat(UnitCode.parse("x36001")).contains(own);
  }

  @Test
  void codes_are_told_apart_and_ordered_by_their_text() {
    UnitCode donghu = new UnitCode("360102");
    UnitCode xihu = new UnitCode("360103");
    assertThat(donghu).isEqualTo(new UnitCode("360102")).isNotEqualTo(xihu).isNotEqualTo("360102");
    assertThat(donghu).hasSameHashCodeAs(new UnitCode("360102"));
    assertThat(donghu).isLessThan(xihu).isEqualByComparingTo(new UnitCode("360102"));
    assertThat(donghu.hashCode()).isNotEqualTo(xihu.hashCode());
  }
}
