package org.linli.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.linli.fuzz.Law;

/**
 * Any bytes are text without a replaced character, or are refused at a place that is in the file.
 */
public final class EncodingLaw implements Law {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final List<Encodings.Beginning> BEGINNINGS =
      List.of(text -> true, text -> false, text -> text.whole().contains("编号"));

  @Override
  public void holds(byte[] input) throws IOException {
    ByteSource source = ByteSource.held(Path.of("a.csv"), input);
    assertThat(PlainUtf8.is(source, 1) && !isUtf8(input)).as("taken for UTF-8").isFalse();
    for (Encodings.Beginning beginning : BEGINNINGS) {
      try {
        isAllOfIt(input, Encodings.settle(source, beginning));
      } catch (Encodings.Undecodable refused) {
        isRefusedInside(input, refused);
      }
    }
    for (String file : List.of("needs.csv", "activities.csv", "unit.yaml")) {
      Office.Read read = new Office().read(file, input);
      if (read.saw("encoding-unreadable")) {
        assertThat(read.rows).isEmpty();
        assertThat(read.sheets).isEmpty();
      }
    }
  }

  private static void isAllOfIt(byte[] input, DecodedText text) throws IOException {
    byte[] behindMark = Arrays.copyOfRange(input, text.mark(), input.length);
    String whole = text.whole();
    if (text.charset().equals(GB18030)) {
      // Some characters have two spellings there.
      assertThat(new String(whole.getBytes(GB18030), GB18030)).isEqualTo(whole);
      assertThat(whole.indexOf('\uFFFD') >= 0 && !holds(behindMark, 0x84, 0x31, 0xA4, 0x37))
          .as("replaced")
          .isFalse();
    } else {
      assertThat(whole.getBytes(text.charset())).isEqualTo(behindMark);
    }
    int some = Math.min(5, whole.length());
    char[] first = new char[some];
    try (var in = text.beginning(some)) {
      int read = 0;
      for (int more = 0; read < some && more >= 0; read += more) {
        more = in.read(first, read, some - read);
      }
    }
    assertThat(new String(first)).isEqualTo(whole.substring(0, some));
  }

  private static void isRefusedInside(byte[] input, Encodings.Undecodable refused) {
    assertThat(refused.offset()).isBetween(0L, (long) input.length - 1);
    int breaks = 0;
    for (byte b : input) {
      breaks += b == '\n' || b == '\r' ? 1 : 0;
    }
    assertThat(refused.line()).isBetween(1, breaks + 1);
  }

  private static boolean holds(byte[] bytes, int... some) {
    for (int at = 0; at + some.length <= bytes.length; at++) {
      int same = 0;
      while (same < some.length && (bytes[at + same] & 0xFF) == some[same]) {
        same++;
      }
      if (same == some.length) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUtf8(byte[] input) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(input));
      return true;
    } catch (CharacterCodingException none) {
      return false;
    }
  }
}
