package org.linli.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no count and no sum can be, whoever makes one. */
class AmountTest {

  @ParameterizedTest
  @ValueSource(longs = {-1, 1_000_000_000_001L})
  void a_count_is_neither_negative_nor_beyond_a_trillion(long value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Count(value, Bound.EXACT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "1000000000000.01"})
  void a_sum_is_neither_negative_nor_beyond_a_trillion_yuan(BigDecimal yuan) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Money(yuan, BigDecimal.ZERO, Bound.EXACT, MoneyKind.CASH));
  }

  @Test
  void the_edges_are_amounts_themselves() {
    BigDecimal most = new BigDecimal("1000000000000.00");
    assertThat(new Money(most, Bound.ABOUT, MoneyKind.CASH).estimated()).isEqualTo(most);
    assertThat(new Money(most, Bound.EXACT, MoneyKind.CASH).estimated()).isZero();
    assertThat(new Count(1_000_000_000_000L, Bound.ABOUT).estimated()).isTrue();
    assertThat(Count.exact(0).estimated()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"10, -1", "10, 11"})
  void no_more_than_the_whole_is_estimated(long whole, long estimated) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Money(
                    BigDecimal.valueOf(whole),
                    BigDecimal.valueOf(estimated),
                    Bound.ABOUT,
                    MoneyKind.CASH));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Beneficiaries(
                    Optional.of(Count.exact(whole)), estimated, Optional.empty(), List.of(), ""));
  }
}
