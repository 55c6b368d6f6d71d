package org.linli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageTemplateTest {

  @Test
  void a_fact_stands_in_its_place() {
    assertThat(filled("第 {line} 行的“{value}”", Map.of("line", "3", "value", "甲")))
        .isEqualTo("第 3 行的“甲”");
  }

  @Test
  void a_fact_may_bear_a_number() {
    assertThat(
            filled("{attachment1}/{attachment2}", Map.of("attachment1", "3", "attachment2", "4")))
        .isEqualTo("3/4");
  }

  @Test
  void a_fact_that_is_not_given_leaves_an_ellipsis() {
    assertThat(filled("at {line}", Map.of())).isEqualTo("at …");
  }

  @Test
  void what_is_submitted_is_never_read_as_a_template() {
    assertThat(filled("“{value}”", Map.of("value", "{line}[x]", "line", "3")))
        .isEqualTo("“{line}[x]”");
  }

  @Test
  void an_optional_part_is_left_out_unless_all_its_facts_are_given() {
    String template = "unknown[, did you mean {suggestion}]!";
    assertThat(filled(template, Map.of())).isEqualTo("unknown!");
    assertThat(filled(template, Map.of("suggestion", "a"))).isEqualTo("unknown, did you mean a!");
  }

  @Test
  void a_word_of_the_program_is_said_in_the_readers_language() {
    String template = "{problem?open=没有闭合|text=后面还有文字}";
    assertThat(filled(template, Map.of("problem", "text"))).isEqualTo("后面还有文字");
    assertThat(filled(template, Map.of("problem", "other"))).isEqualTo("other");
  }

  @Test
  void a_word_goes_with_a_number() {
    String template = "{count} {count?1=image|=images}";
    assertThat(filled(template, Map.of("count", "1"))).isEqualTo("1 image");
    assertThat(filled(template, Map.of("count", "3"))).isEqualTo("3 images");
  }

  @Test
  void without_a_finding_facts_are_left_open_under_their_names() {
    assertThat(
            MessageTemplate.open(
                "{count} {count?1=image|=images}: {problem?a=b|c=d}[, did you mean {suggestion}]"))
        .isEqualTo("{count} images: …[, did you mean {suggestion}]");
  }

  @Test
  void the_needed_facts_are_those_outside_optional_parts() {
    assertThat(MessageTemplate.needed("{a} {b?x=y}[ {c}]")).containsExactly("a", "b");
  }

  private static String filled(String template, Map<String, String> facts) {
    return MessageTemplate.filled(template, name -> Optional.ofNullable(facts.get(name)));
  }
}
