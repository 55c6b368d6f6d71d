package org.linli.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RisingNumbersTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void all_that_was_added_is_handed_over_in_order_and_what_does_not_rise_is_refused(int seed) {
    Random random = new Random(seed);
    RisingNumbers numbers = new RisingNumbers();
    Map<Long, Integer> expected = new TreeMap<>();
    long number = random.nextInt(3) - 1L;
    int line = 2;
    for (int i = 0; i < 500; i++) {
      assertThat(numbers.add(number, line)).isTrue();
      expected.put(number, line);
      assertThat(numbers.add(number - random.nextInt(5), line + 1)).isFalse();
      number += random.nextInt(20) == 0 ? 1 + random.nextInt(4) : 1;
      line += random.nextInt(20) == 0 ? 1 + random.nextInt(4) : 1;
    }
    Map<Long, Integer> seen = new TreeMap<>();
    numbers.forEach((each, on) -> assertThat(seen.put(each, on)).isNull());
    assertThat(seen).isEqualTo(expected);
  }
}
