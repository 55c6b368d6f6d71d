package org.linli.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RelayTest {
  @Test
  void everything_arrives_in_order() {
    List<Integer> arrived = new ArrayList<>();
    try (Relay<Integer> relay = new Relay<>(arrived::add)) {
      IntStream.range(0, 100_000).forEach(relay::accept);
    }
    assertThat(arrived).isEqualTo(IntStream.range(0, 100_000).boxed().toList());
  }

  @Test
  void what_the_other_thread_fails_with_is_thrown_once_and_nothing_hangs() {
    RuntimeException why = new IllegalStateException("no");
    assertThatThrownBy(
            () -> {
              try (Relay<Integer> relay =
                  new Relay<>(
                      number -> {
                        throw why;
                      })) {
                for (int i = 0; i < 100_000; i++) {
                  relay.accept(i);
                }
              }
            })
        .isSameAs(why)
        .hasNoSuppressedExceptions();
  }

  @Test
  void a_failure_at_the_very_end_is_not_lost() {
    assertThatThrownBy(
            () -> {
              try (Relay<Integer> relay =
                  new Relay<>(
                      number -> {
                        throw new StackOverflowError();
                      })) {
                relay.accept(1);
              }
            })
        .isInstanceOf(StackOverflowError.class);
  }
}
