package org.linli.read;

import java.io.FilterReader;
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

  /** Opens the first characters; no more is decoded than is asked for. */
  Reader beginning(int characters) throws IOException {
    return new FilterReader(open()) {
      private int left = characters;

      @Override
      public int read(char[] target, int offset, int length) throws IOException {
        int read = left == 0 ? -1 : super.read(target, offset, Math.min(length, left));
        left -= Math.max(0, read);
        return read;
      }
    };
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
