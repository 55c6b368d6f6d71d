package org.linli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongTableTest {

  @Test
  void keeps_the_first_number_of_each_key_like_a_map() {
    Random random = new Random(7);
    Map<Long, Long> map = new HashMap<>();
    LongTable table = new LongTable();
    for (int i = 0; i < 20_000; i++) {
      long key = random.nextInt(5_000);
      Long before = map.putIfAbsent(key, (long) i);
      var kept = table.putIfAbsent(key == 0 ? 5_000 : key, i);
      assertThat(kept.isPresent()).isEqualTo(before != null);
      kept.ifPresent(number -> assertThat(number).isEqualTo(before));
    }
    assertThat(table.size()).isEqualTo(map.size());
  }

  @Test
  void the_key_0_is_a_key_like_any_other() {
    LongTable table = new LongTable();
    assertThat(table.contains(0)).isFalse();
    assertThat(table.putIfAbsent(0, 9)).isEmpty();
    assertThat(table.contains(0)).isTrue();
    assertThat(table.putIfAbsent(0, 8)).hasValue(9);
  }

  @Test
  void texts_that_differ_only_in_width_and_white_space_bear_one_key() {
    assertThat(LongTable.keyOf(" Ｎ－００１ ")).isEqualTo(LongTable.keyOf("N-001"));
    assertThat(LongTable.keyOf("N-001")).isNotEqualTo(LongTable.keyOf("N-002"));
  }

  @Test
  void texts_are_told_apart_by_where_they_end() {
    assertThat(together("甲", "乙丙")).isNotEqualTo(together("甲乙", "丙"));
    assertThat(together("甲", "")).isNotEqualTo(together("", "甲"));
  }

  private static Fingerprint together(String first, String second) {
    return Fingerprint.of(first).and(Fingerprint.of(second));
  }
}
