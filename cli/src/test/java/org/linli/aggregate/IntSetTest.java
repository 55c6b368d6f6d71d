package org.linli.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds each number once, however often and in whatever order it comes. */
class IntSetTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 5, 7, 8, 9, 16, 17, 100, 1000})
  void it_holds_what_a_set_holds(int numbers) {
    Random random = new Random(numbers);
    IntSet set = new IntSet();
    TreeSet<Integer> expected = new TreeSet<>();
    for (int i = 0; i < 3 * numbers; i++) {
      int number = random.nextInt(1 + numbers);
      set.add(number);
      expected.add(number);
      if (i % 7 == 0) {
        assertThat(set.size()).isEqualTo(expected.size());
      }
      if (i % 11 == 0) {
        set.trim();
      }
    }
    int[] members = expected.stream().mapToInt(Integer::intValue).toArray();
    assertThat(set.toArray()).isEqualTo(members);
    assertThat(set.size()).isEqualTo(members.length);
    BitSet bits = new BitSet();
    set.addTo(bits);
    assertThat(bits.stream().toArray()).isEqualTo(members);
  }

  @Test
  void what_two_sets_hold_counts_once() {
    IntSet one = of(3, 1, 2);
    one.addAll(of(2, 3, 4, 4));
    assertThat(one.toArray()).containsExactly(1, 2, 3, 4);
    one.addAll(new IntSet());
    one.trim();
    one.add(0);
    one.add(4);
    assertThat(one.size()).isEqualTo(5);
    assertThat(one.toArray()).containsExactly(0, 1, 2, 3, 4);
  }

  private static IntSet of(int... numbers) {
    IntSet set = new IntSet();
    for (int number : numbers) {
      set.add(number);
    }
    return set;
  }
}
