package org.linli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputNameTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "360102-东湖区, 360102-东湖区",
    "a/b\\c:d, a_b_c_d",
    "CON, _CON",
    "nul.txt, _nul.txt",
    "..hidden., hidden",
    "..., _",
    "'. .', _",
    "'.\u00A0.', _",
  })
  void is_taken_by_every_file_system(String text, String name) {
    assertThat(OutputName.of(text)).isEqualTo(name);
  }

  @Test
  void holds_no_character_that_turns_the_text_around() {
    assertThat(OutputName.of("a\u202Excod\u0000b\u2028c")).isEqualTo("a_xcod_b_c");
  }

  @Test
  void is_at_most_120_characters_long_and_tears_no_character() {
    assertThat(OutputName.of("x".repeat(119) + "𠮷𠮷")).isEqualTo("x".repeat(119) + "𠮷");
    assertThat(OutputName.of("CON." + "x".repeat(200))).isEqualTo("_CON." + "x".repeat(115));
  }

  @ParameterizedTest
  @ValueSource(strings = {"长", "𠮷", "é"})
  void leaves_room_for_a_number_and_an_ending_within_the_bytes_that_a_file_system_takes(String of)
      throws IOException {
    String name = OutputName.of(of.repeat(200));
    assertThat(name).startsWith(of).matches("(" + of + ")+");
    assertThat(Files.createFile(folder.resolve(name + "-12.docx"))).exists();
  }
}
