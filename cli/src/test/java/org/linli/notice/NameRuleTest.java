package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.notice.NameRule.Kind;

class NameRuleTest {
  private static final String PACK =
      """
      id: mine
      extends: jiangxi-2021
      organization-name:
        clause: 一
        parts:
          - {id: region, name: 行政区划, required: true}
          - {id: brand, name: 字号, required: {types: [foundation], tiers: [village]}, characters: 2}
          - {id: field, name: 业务领域, words: [养老, 助残]}
          - {id: form, name: 组织形式, required: true}
        forms:
          foundation: [基金会]
      """;

  @TempDir Path folder;

  @Test
  void the_parts_keep_the_order_of_the_pack() throws IOException {
    NameRule rule = load(PACK).names().orElseThrow();

    assertThat(rule.order()).isEqualTo("行政区划、字号、业务领域、组织形式");
    assertThat(rule.clause()).contains("一");
    assertThat(rule.forms()).containsEntry("foundation", List.of("基金会"));
    assertThat(rule.words(Kind.FIELD)).containsExactly("养老", "助残");
    assertThat(rule.part(Kind.COMMUNITY)).isEmpty();
    assertThat(rule.words(Kind.COMMUNITY)).isEmpty();
  }

  @Test
  void a_part_is_needed_by_the_types_and_tiers_that_the_pack_names() throws IOException {
    NameRule.Part brand = load(PACK).names().orElseThrow().part(Kind.BRAND).orElseThrow();

    assertThat(brand.characters()).isEqualTo(2);
    assertThat(brand.neededBy(Optional.of("foundation"), Optional.empty())).isTrue();
    assertThat(brand.neededBy(Optional.of("association"), Optional.of("village"))).isTrue();
    assertThat(brand.neededBy(Optional.of("association"), Optional.of("registered"))).isFalse();
    assertThat(brand.neededBy(Optional.empty(), Optional.empty())).isFalse();
  }

  @Test
  void a_pack_that_is_silent_has_no_rule_of_names() {
    assertThat(Packs.builtIn().load("jiangxi-2021", Path.of("")).names()).isEmpty();
  }

  @Test
  void a_type_or_tier_that_the_register_does_not_know_is_guessed_at() throws IOException {
    assertThat(refused(PACK.replace("types: [foundation]", "types: [fundation]")))
        .containsExactly(
            "mine/notice.yaml:7:48: \"fundation\" is not one of the values allowed; did you mean"
                + " \"foundation\"?");
    assertThat(refused(PACK.replace("foundation: [基金会]", "fund: [基金会]")))
        .singleElement()
        .asString()
        .startsWith("mine/notice.yaml:11:5: \"fund\" is not one of the values allowed");
  }

  @Test
  void a_part_that_no_name_has_is_refused() throws IOException {
    assertThat(refused(PACK.replace("id: brand", "id: brands")))
        .singleElement()
        .asString()
        .contains("\"brands\" is not one of the values allowed");
  }

  private Notice load(String yaml) throws IOException {
    Files.createDirectories(folder.resolve("mine"));
    Files.writeString(folder.resolve("mine/notice.yaml"), yaml);
    return Packs.builtIn().load("mine", folder);
  }

  private List<String> refused(String yaml) {
    return catchThrowableOfType(PackException.class, () -> load(yaml)).problems().stream()
        .map(problem -> problem.place() + ": " + problem.en())
        .toList();
  }
}
