package org.linli.read;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/**
 * A file whose encoding is settled: its characters, as often as need be.
 *
 * @param source its bytes
 * @param charset that all of them decode by, strictly
 * @param mark how many bytes the byte-order mark takes
 */
record DecodedText(ByteSource source, Charset charset, int mark) {
  /** Opens the characters from the beginning, without a byte-order mark. */
  Reader open() throws IOException {
    InputStream in = source.open();
    in.skipNBytes(mark);
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** Returns the first characters. */
  Reader beginning(int characters) throws IOException {
    // No text has more characters than bytes.
    int most = source.held().map(bytes -> Math.min(characters, bytes.length)).orElse(characters);
    char[] text = new char[most];
    int length = 0;
    try (Reader in = open()) {
      int more = 0;
      while (more >= 0 && length < most) {
        length += more;
        more = length < most ? in.read(text, length, most - length) : -1;
      }
    }
    return new CharArrayReader(text, 0, length);
  }

  /** Returns all characters; for files that are limited to what fits in memory. */
  String whole() throws IOException {
    StringBuilder text = new StringBuilder();
    char[] part = new char[1 << 14];
    try (Reader in = open()) {
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        text.append(part, 0, read);
      }
    }
    return text.toString();
  }
}
