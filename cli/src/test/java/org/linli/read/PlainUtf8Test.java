package org.linli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for plain UTF-8 without a decoder is what the decoder takes too. */
class PlainUtf8Test {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void what_the_decoder_refuses_is_not_plain(int seed) throws IOException {
    Random random = new Random(seed);
    int plain = 0;
    for (int i = 0; i < 3000; i++) {
      byte[] bytes = text(random, 1 + random.nextInt(8)).getBytes(StandardCharsets.UTF_8);
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      boolean decodes = decodes(bytes);
      if (isPlain(bytes)) {
        assertThat(decodes).isTrue();
        plain++;
      }
    }
    assertThat(plain).isBetween(300, 2700);
  }

  @Test
  void chinese_text_is_plain_wherever_a_block_ends() throws IOException {
    Random random = new Random(4);
    for (int i = 0; i < 4; i++) {
      String large = "x".repeat(i) + text(random, 500_000);
      assertThat(isPlain(large.getBytes(StandardCharsets.UTF_8))).isTrue();
    }
  }

  @Test
  void stretches_of_a_file_agree_with_the_whole_wherever_they_meet() throws IOException {
    Random random = new Random(5);
    Path file = folder.resolve("file.csv");
    int plain = 0;
    for (int i = 0; i < 3000; i++) {
      byte[] bytes = text(random, 12 + random.nextInt(8)).getBytes(StandardCharsets.UTF_8);
      if (random.nextBoolean()) {
        bytes[random.nextInt(bytes.length)] = (byte) (0x80 + random.nextInt(0x40));
      }
      Files.write(file, bytes);
      ByteSource source = ByteSource.of(file, Integer.MAX_VALUE);
      boolean whole = PlainUtf8.is(source, 1);
      for (int number = 1; number <= 4; number++) {
        assertThat(PlainUtf8.inStretches(source, number)).as("%s", bytes).isEqualTo(whole);
      }
      plain += whole ? 1 : 0;
    }
    assertThat(plain).isBetween(300, 2700);
  }

  @Test
  void a_sequence_that_is_cut_off_is_not_plain() throws IOException {
    byte[] bytes = "1,东湖区".getBytes(StandardCharsets.UTF_8);
    for (int length = bytes.length - 2; length < bytes.length; length++) {
      assertThat(isPlain(Arrays.copyOf(bytes, length))).isFalse();
    }
  }

  @Test
  void a_sequence_that_breaks_off_where_a_block_or_a_stretch_ends_is_not_plain()
      throws IOException {
    for (String before : List.of("x".repeat((1 << 16) - 1), "x".repeat(7))) {
      byte[] bytes = (before + "东区").getBytes(StandardCharsets.UTF_8);
      Path file = folder.resolve("file.csv");
      for (int stretches = 1; stretches <= 3; stretches++) {
        assertThat(PlainUtf8.inStretches(written(file, bytes), stretches)).isTrue();
        for (int length = bytes.length - 2; length < bytes.length; length++) {
          ByteSource cut = written(file, Arrays.copyOf(bytes, length));
          assertThat(PlainUtf8.inStretches(cut, stretches)).isFalse();
        }
        byte[] broken = bytes.clone();
        broken[before.length() + 1] = 'x';
        assertThat(PlainUtf8.inStretches(written(file, broken), stretches)).isFalse();
      }
    }
  }

  private static ByteSource written(Path file, byte[] bytes) throws IOException {
    return ByteSource.of(Files.write(file, bytes), Integer.MAX_VALUE);
  }

  private boolean isPlain(byte[] bytes) throws IOException {
    Path file = folder.resolve("file.csv");
    Files.write(file, bytes);
    return PlainUtf8.is(ByteSource.of(file, Integer.MAX_VALUE), 1);
  }

  private static boolean decodes(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(
          (char)
              (random.nextBoolean() ? 32 + random.nextInt(95) : 0x4E00 + random.nextInt(0x5000)));
    }
    return text.toString();
  }
}
