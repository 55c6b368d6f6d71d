package org.linli.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The examples that NIST gives for SHA-256. */
class Sha256Test {
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  private static final String MILLION =
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";
  private static final String NOTHING =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @Test
  void a_text_is_hashed_by_its_bytes() {
    assertThat(Sha256.hex(Sha256.of("abc"))).isEqualTo(ABC);
    assertThat(Sha256.of("邻里")).isEqualTo(Sha256.of("邻里".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void a_stream_is_hashed_to_its_end() throws IOException {
    assertThat(hex("")).isEqualTo(NOTHING);
    assertThat(hex("abc")).isEqualTo(ABC);
    assertThat(hex("a".repeat(1_000_000))).isEqualTo(MILLION);
  }

  @Test
  void each_digest_begins_anew() {
    Sha256.begin().update((byte) 1);
    assertThat(Sha256.hex(Sha256.begin().digest())).isEqualTo(NOTHING);
  }

  private static String hex(String text) throws IOException {
    return Sha256.hex(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
  }
}
