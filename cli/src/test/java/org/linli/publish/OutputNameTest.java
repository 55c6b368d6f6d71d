package org.linli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputNameTest {
  @ParameterizedTest
  @CsvSource({
    "360102-东湖区, 360102-东湖区",
    "a/b\\c:d, a_b_c_d",
    "CON, _CON",
    "nul.txt, _nul.txt",
    "..hidden., hidden",
    "..., _",
  })
  void is_taken_by_every_file_system(String text, String name) {
    assertThat(OutputName.of(text)).isEqualTo(name);
  }

  @Test
  void holds_no_character_that_turns_the_text_around() {
    assertThat(OutputName.of("a\u202Excod\u0000b")).isEqualTo("a_xcod_b");
  }

  @Test
  void is_at_most_120_characters_long_and_tears_no_character() {
    assertThat(
            OutputName.of("𠮷".repeat(200))
                .codePointCount(0, OutputName.of("𠮷".repeat(200)).length()))
        .isEqualTo(120);
  }
}
