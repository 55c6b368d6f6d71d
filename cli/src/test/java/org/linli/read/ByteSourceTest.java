package org.linli.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSourceTest {
  private static final long LIMIT = 4 << 20;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 600, 8191, 8192, 8193, 1 << 20})
  void a_small_file_is_held_byte_for_byte(int size) throws IOException {
    byte[] bytes = bytes(size);
    ByteSource source = ByteSource.of(file(bytes), LIMIT);
    assertThat(source.isSmall()).isTrue();
    assertThat(source.held()).hasValueSatisfying(held -> assertThat(held).isEqualTo(bytes));
  }

  @Test
  void a_large_file_is_opened_again_each_time() throws IOException {
    byte[] bytes = bytes((1 << 20) + 1);
    ByteSource source = ByteSource.of(file(bytes), LIMIT);
    assertThat(source.isSmall()).isFalse();
    for (int time = 0; time < 2; time++) {
      try (InputStream in = source.open()) {
        assertThat(in.readAllBytes()).isEqualTo(bytes);
      }
    }
  }

  @Test
  void what_is_larger_than_may_be_read_is_refused() throws IOException {
    Path file = file(bytes(101));
    assertThat(ByteSource.of(file, 101).held()).isPresent();
    assertThatThrownBy(() -> ByteSource.of(file, 100))
        .isInstanceOfSatisfying(
            ByteSource.TooLarge.class, large -> assertThat(large.limit()).isEqualTo(100));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void what_is_longer_than_it_seems_is_read_to_its_end_and_to_the_limit() throws IOException {
    Path growing = Path.of("/proc/self/status");
    assertThat(Files.size(growing)).isZero();
    assertThat(ByteSource.of(growing, LIMIT).held())
        .hasValueSatisfying(
            held ->
                assertThat(new String(held, StandardCharsets.UTF_8))
                    .startsWith("Name:")
                    .hasSizeGreaterThan(500));
    assertThatThrownBy(() -> ByteSource.of(growing, 100))
        .isInstanceOfSatisfying(
            ByteSource.TooLarge.class, large -> assertThat(large.limit()).isEqualTo(100));
  }

  @Test
  void what_has_become_shorter_is_read_as_it_is() throws IOException {
    byte[] bytes = bytes(5);
    assertThat(ByteSource.of(file(bytes), 10, LIMIT, new ReadingRoom()).held())
        .hasValueSatisfying(held -> assertThat(held).isEqualTo(bytes));
  }

  @Test
  void files_of_any_size_are_read_in_one_room_and_keep_their_own_bytes() throws IOException {
    ReadingRoom room = new ReadingRoom();
    List<byte[]> all =
        Stream.of(3, 40_000, 0, 32_768, 32_767, 7).map(ByteSourceTest::bytes).toList();
    List<ByteSource> sources = new ArrayList<>();
    for (byte[] bytes : all) {
      sources.add(ByteSource.of(file(bytes), bytes.length, LIMIT, room));
    }
    for (int i = 0; i < all.size(); i++) {
      assertThat(sources.get(i).held().orElseThrow()).isEqualTo(all.get(i));
    }
  }

  @Test
  void it_knows_its_size_and_its_first_bytes() throws IOException {
    byte[] bytes = bytes((1 << 20) + 1);
    ByteSource large = ByteSource.of(file(bytes), LIMIT);
    assertThat(large.size()).isEqualTo(bytes.length);
    assertThat(large.held()).isEmpty();
    assertThat(large.upTo(5).held())
        .hasValueSatisfying(first -> assertThat(first).isEqualTo(Arrays.copyOf(bytes, 5)));
    assertThat(large.upTo(5).size()).isEqualTo(5);
    ByteSource held = ByteSource.held(folder.resolve("none"), new byte[] {1, 2});
    assertThat(held.size()).isEqualTo(2);
    assertThat(held.open().readAllBytes()).containsExactly(1, 2);
  }

  @Test
  void a_large_file_that_grows_is_read_to_the_limit_from_wherever_one_begins() throws IOException {
    byte[] bytes = bytes((1 << 20) + 1);
    Path file = file(bytes);
    ByteSource source = ByteSource.of(file, bytes.length);
    Files.write(file, new byte[] {7}, StandardOpenOption.APPEND);
    try (InputStream in = source.open(bytes.length - 1L)) {
      assertThat(in.read()).isEqualTo(bytes[bytes.length - 1] & 0xFF);
      assertThatThrownBy(in::read).isInstanceOf(ByteSource.TooLarge.class);
    }
    try (InputStream in = source.open()) {
      assertThatThrownBy(in::readAllBytes).isInstanceOf(ByteSource.TooLarge.class);
    }
    try (InputStream in = ByteSource.of(file, LIMIT).open(bytes.length)) {
      assertThat(in.read()).isEqualTo(7);
      assertThat(in.read()).isEqualTo(-1);
    }
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("file"), bytes);
  }

  private static byte[] bytes(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }
}
