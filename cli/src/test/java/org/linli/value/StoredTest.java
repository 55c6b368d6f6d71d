package org.linli.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoredTest {
  @Test
  void what_is_written_is_read_in_the_same_order() {
    StoredOutput out = new StoredOutput();
    long[] numbers = {0, -1, 1, 63, 64, -64, -65, Long.MAX_VALUE, Long.MIN_VALUE};
    for (long number : numbers) {
      out.number(number);
      out.bits(number);
    }
    out.text("江西 é \uD83D\uDE00 \uD83D alone\u0000");
    out.text(Optional.empty());
    out.text(Optional.of("江西"));
    out.amount(new BigDecimal("-12.50"));
    out.amount(new BigDecimal("1E+3"));
    out.day(LocalDate.MIN);
    out.day(LocalDate.of(2021, 10, 31));
    out.each(List.of("a", "b", "a"), out::text);
    out.map(Map.of("k", 7L), out::number);
    out.bytes(new byte[] {1, -1});
    StoredInput in = new StoredInput(out.toBytes());
    for (long number : numbers) {
      assertThat(in.number()).isEqualTo(number);
      assertThat(in.bits()).isEqualTo(number);
    }
    assertThat(in.text()).isEqualTo("江西 é \uD83D\uDE00 \uD83D alone\u0000");
    assertThat(in.optionalText()).isEmpty();
    assertThat(in.optionalText()).contains("江西");
    assertThat(in.amount()).isEqualTo(new BigDecimal("-12.50"));
    assertThat(in.amount()).isEqualTo(new BigDecimal("1E+3"));
    assertThat(in.day()).isEqualTo(LocalDate.MIN);
    assertThat(in.day()).isEqualTo(LocalDate.of(2021, 10, 31));
    assertThat(in.each(in::text)).containsExactly("a", "b", "a");
    assertThat(in.map(in::number)).isEqualTo(Map.of("k", 7L));
    assertThat(in.atEnd()).isFalse();
    assertThat(in.bytes()).containsExactly(1, -1);
    assertThat(in.atEnd()).isTrue();
  }

  @Test
  void there_is_room_for_a_text_of_any_length() {
    String report = "邻里守望".repeat(50_000);
    StoredOutput out = new StoredOutput();
    out.text("short");
    out.text(report);
    StoredInput in = new StoredInput(out.toBytes());
    assertThat(in.text()).isEqualTo("short");
    assertThat(in.text()).isEqualTo(report);
    assertThat(in.atEnd()).isTrue();
  }

  @Test
  void bytes_that_nobody_wrote_end_in_an_exception_and_take_no_room() {
    Random random = new Random(20211031);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      StoredInput in = new StoredInput(bytes);
      assertThatThrownBy(
              () -> {
                while (true) {
                  in.each(in::text);
                }
              })
          .isInstanceOfAny(
              IllegalArgumentException.class,
              IndexOutOfBoundsException.class,
              ArithmeticException.class);
    }
  }
}
