package org.linli.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which encoding is taken for a file, and where its text begins. */
class EncodingsTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Every text begins as it should. */
  private static final Encodings.Beginning ANY = text -> true;

  @Test
  void a_mark_says_the_encoding_and_is_no_text() throws Exception {
    assertSettled(bytes(0xEF, 0xBB, 0xBF, 'a'), ANY, UTF_8, 3);
    // No byte of these is 0, which would tell the encoding too.
    assertSettled(bytes(0xFF, 0xFE, 0x0D, 0x54), ANY, UTF_16LE, 2);
    assertSettled(bytes(0xFE, 0xFF, 0x54, 0x0D), ANY, UTF_16BE, 2);
    assertSettled(bytes(0x84, 0x31, 0x95, 0x33, 'a'), ANY, GB18030, 4);
  }

  @Test
  void the_beginning_of_a_mark_is_none() throws Exception {
    assertSettled(bytes(), ANY, UTF_8, 0);
    assertSettled(bytes(0xEF, 0xBB, 'a'), ANY, GB18030, 0);
    assertSettled(bytes(0xEF, 0xBF, 0xBF), ANY, UTF_8, 0);
    assertSettled(bytes(0xFE, 'a'), ANY, GB18030, 0);
    assertSettled(bytes(0xE5, 0xBB, 0xBF), ANY, UTF_8, 0);
    assertUndecodable(bytes(0xFF, 'a'), 0, 1);
    assertUndecodable(bytes(0x84, 0x31, 0x95, 'a'), 0, 1);
    assertSettled(bytes(0x84, 0x31, 0x95, 0x34), ANY, GB18030, 0);
    assertSettled(bytes(0x84, 0x31, 0x94, 0x33), ANY, GB18030, 0);
    assertSettled(bytes(0x84, 0x30, 0x95, 0x33), ANY, GB18030, 0);
    assertSettled(bytes(0x82, 0x31, 0x95, 0x33), ANY, GB18030, 0);
  }

  /** {@code N} stands for a NUL, everything else for itself. */
  @ParameterizedTest
  @CsvSource({
    "aNbNcN, UTF-16LE",
    "NaNbNc, UTF-16BE",
    "aNbNcNNd, UTF-16LE",
    "NaNbNcdN, UTF-16BE",
    "aNbNNc, UTF-8",
    "NaNbcN, UTF-8",
    "abcdef, UTF-8"
  })
  void nuls_beside_letters_tell_utf_16_only_if_they_are_more_than_twice_as_many_on_one_side(
      String text, String charset) throws Exception {
    byte[] bytes = text.replace('N', '\0').getBytes(UTF_8);
    assertSettled(bytes, decoded -> !decoded.charset().equals(UTF_8), Charset.forName(charset), 0);
  }

  @Test
  void the_line_of_what_cannot_be_read_is_counted_behind_the_mark() {
    assertUndecodable(joined(bytes(0xFF, 0xFE), "a\n".getBytes(UTF_16LE), bytes(0, 0xD8)), 6, 2);
    assertUndecodable(joined(bytes(0xFE, 0xFF), "a\r\n".getBytes(UTF_16BE), bytes(0xD8, 0)), 8, 2);
    assertUndecodable(joined(bytes(0xEF, 0xBB, 0xBF), "a\r".getBytes(UTF_8), bytes(0xFF)), 5, 2);
  }

  @Test
  void in_a_long_file_the_first_such_byte_is_found_behind_many_good_ones() {
    byte[] good = "编号,需求内容\n".repeat(9_000).getBytes(UTF_8);
    assertThat(good.length).isGreaterThan(4 << 15);
    // Neither UTF-8 nor GB18030.
    assertUndecodable(
        joined(bytes(0xEF, 0xBB, 0xBF), good, bytes(0xFF, 'a')), good.length + 3, 9_001);
  }

  private static void assertSettled(
      byte[] bytes, Encodings.Beginning beginning, Charset charset, int mark) throws Exception {
    DecodedText text = Encodings.settle(ByteSource.held(Path.of("x"), bytes), beginning);
    assertThat(text.charset()).isEqualTo(charset);
    assertThat(text.mark()).isEqualTo(mark);
  }

  private static void assertUndecodable(byte[] bytes, long offset, int line) {
    ByteSource source = ByteSource.held(Path.of("x"), bytes);
    assertThatThrownBy(() -> Encodings.settle(source, ANY))
        .isInstanceOfSatisfying(
            Encodings.Undecodable.class,
            bad -> {
              assertThat(bad.offset()).isEqualTo(offset);
              assertThat(bad.line()).isEqualTo(line);
            });
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
