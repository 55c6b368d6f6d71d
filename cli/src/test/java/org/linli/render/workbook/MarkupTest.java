package org.linli.render.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
  @ParameterizedTest
  @CsvSource({
    "_x000D_, _x005F_x000D_",
    "_x0041_x0042_, _x005F_x0041_x005F_x0042_",
    "a_x41_, a_x41_",
    "<b>&, &lt;b&gt;&amp;",
  })
  void text_that_a_spreadsheet_would_take_for_a_character_keeps_its_letters(
      String text, String written) {
    assertThat(new String(Markup.escaped(text), UTF_8)).isEqualTo(written);
  }
}
