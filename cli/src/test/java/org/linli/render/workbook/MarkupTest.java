package org.linli.render.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** XML as bytes: any character, however it falls into the buffer. */
class MarkupTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Markup markup = new Markup(out);

  @ParameterizedTest
  @ValueSource(strings = {"a~", "\u007f\u0080", "é߿", "\u0800一鿿\uffee", "𠮷野家", "a𠮷é一"})
  void any_character_is_written_in_utf_8(String text) throws IOException {
    markup.raw(text).flush();
    assertThat(out.toByteArray()).isEqualTo(text.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(ints = {8187, 8188, 8189, 8190, 8191, 8192, 8193})
  void no_character_is_lost_where_the_buffer_ends(int before) throws IOException {
    String text = "a".repeat(before) + "𠮷一é" + "b".repeat(20_000) + "𠮷";
    markup.raw(text).flush();
    assertThat(out.toByteArray()).isEqualTo(text.getBytes(UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "8000,191",
    "8000,192",
    "8000,193",
    "1,8191",
    "1,8192",
    "0,8192",
    "0,8193",
    "5,20000"
  })
  void bytes_that_were_encoded_before_follow_what_was_written_before(int before, int length)
      throws IOException {
    byte[] bytes = "x".repeat(length).getBytes(UTF_8);
    markup.raw("a".repeat(before)).raw(bytes).raw("<b/>").raw(12L).flush();
    assertThat(out).hasToString("a".repeat(before) + "x".repeat(length) + "<b/>12");
  }

  @Test
  void nothing_is_handed_on_before_it_must_be_and_nothing_twice() throws IOException {
    markup.raw("a".repeat(8188));
    assertThat(out.size()).isZero();
    markup.raw(new byte[4]);
    assertThat(out.size()).isZero();
    markup.flush();
    markup.flush();
    assertThat(out.size()).isEqualTo(8192);
  }

  @Test
  void text_is_escaped_for_elements_and_attributes_and_for_spreadsheets() throws IOException {
    markup.text("<a b=\"c\">&\u0007_x000D_ _x12_").flush();
    assertThat(out.toString(UTF_8))
        .isEqualTo("&lt;a b=&quot;c&quot;&gt;&amp;\\u0007_x005F_x000D_ _x12_");
  }
}
