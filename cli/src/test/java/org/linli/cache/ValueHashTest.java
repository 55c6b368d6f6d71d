package org.linli.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.linli.model.Limits;
import org.linli.notice.Notice;
import org.linli.notice.Packs;
import org.linli.value.UnitCode;

class ValueHashTest {
  private static final Packs PACKS = Packs.builtIn();

  @TestFactory
  List<DynamicTest> each_pack_is_understood_and_loads_to_the_same_hash() {
    return PACKS.ids().stream()
        .map(
            id ->
                DynamicTest.dynamicTest(
                    id, () -> assertThat(hash(load(id))).isEqualTo(hash(load(id)))))
        .toList();
  }

  @Test
  void notices_that_differ_anywhere_have_other_hashes() {
    Notice notice = load("jiangxi-2021");
    assertThat(hash(notice)).isNotEqualTo(hash(load("national-2021")));
    assertThat(hash(notice))
        .isNotEqualTo(hash(notice.with(new UnitCode("360100"), notice.roster())));
    assertThat(hash(notice)).isNotEqualTo(hash(notice.with(load("national-2021").categories())));
  }

  @Test
  void order_counts_where_it_means_something() {
    assertThat(hash(List.of("a", "b"))).isNotEqualTo(hash(List.of("b", "a")));
    assertThat(hash(Set.of("a", "b"))).isEqualTo(hash(Set.of("b", "a")));
    assertThat(hash(Map.of("a", 1, "b", 2))).isEqualTo(hash(Map.of("b", 2, "a", 1)));
    assertThat(hash(Map.of("a", 1))).isNotEqualTo(hash(Map.of("a", 2)));
    assertThat(hash(List.of("ab", "c"))).isNotEqualTo(hash(List.of("a", "bc")));
    assertThat(hash(new String[] {"a", "b"})).isNotEqualTo(hash(new String[] {"b", "a"}));
    assertThat(hash(new int[] {1, 2})).isNotEqualTo(hash(new int[] {2, 1}));
    assertThat(hash(Limits.DEFAULT)).isEqualTo(hash(Limits.DEFAULT));
  }

  @Test
  void what_is_not_understood_has_no_hash() {
    Runnable code = () -> {};
    assertThat(ValueHash.of(code)).isEmpty();
    assertThat(ValueHash.of(List.of(1, new Object()))).isEmpty();
  }

  @Test
  void the_program_is_the_same_each_time_it_is_asked() {
    assertThat(Program.identity().map(HexFormat.of()::formatHex))
        .isPresent()
        .isEqualTo(Program.identity().map(HexFormat.of()::formatHex));
  }

  private static Notice load(String id) {
    return PACKS.load(id, Path.of(""));
  }

  private static String hash(Object value) {
    return HexFormat.of().formatHex(ValueHash.of(value).orElseThrow());
  }
}
