package org.linli.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
  private static final List<Integer> THINGS = IntStream.range(0, 500).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7})
  void results_have_the_order_of_the_things(int threads) {
    assertThat(InOrder.map(THINGS, threads, thing -> thing * 2))
        .isEqualTo(THINGS.stream().map(thing -> thing * 2).toList());
  }

  @Test
  void the_threads_work_at_the_same_time() {
    CountDownLatch both = new CountDownLatch(2);
    Set<Thread> at = ConcurrentHashMap.newKeySet();
    InOrder.map(
        List.of(1, 2),
        2,
        thing -> {
          both.countDown();
          await(both);
          return at.add(Thread.currentThread());
        });
    assertThat(at).hasSize(2).contains(Thread.currentThread());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void of_several_failures_that_of_the_first_thing_is_thrown(int threads) {
    assertThatThrownBy(
            () ->
                InOrder.map(
                    THINGS,
                    threads,
                    thing -> {
                      if (thing >= 100) {
                        throw new IllegalArgumentException("thing " + thing);
                      }
                      return thing;
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("thing 100");
  }

  @Test
  void an_error_comes_through_as_it_is() {
    assertThatThrownBy(
            () ->
                InOrder.map(
                    THINGS,
                    2,
                    thing -> {
                      throw new AssertionError("no");
                    }))
        .isInstanceOf(AssertionError.class)
        .hasMessage("no");
  }
}
