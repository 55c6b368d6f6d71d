package org.linli.notice;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the small files that an author writes: packs, linli.yaml, rosters. */
final class TextFile {
  /** Far more than a pack holds; a roster of all villages of a province has 1 MiB. */
  private static final int LIMIT = 16 << 20;

  private TextFile() {}

  /**
   * Returns the text of a file, UTF-8 or else GB18030 as Excel writes it, without byte-order mark.
   *
   * @param name of the file for the author
   * @throws PackException if the file is too large or not text
   * @throws IOException if it cannot be read
   */
  static String read(Path file, String name) throws IOException {
    byte[] bytes;
    try (var in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LIMIT + 1);
    }
    if (bytes.length > LIMIT) {
      throw new PackException(List.of(Trouble.FILE_TOO_LARGE.at(name, 1, 1, LIMIT)));
    }
    return decoded(bytes, StandardCharsets.UTF_8)
        .or(() -> decoded(bytes, Charset.forName("GB18030")))
        .orElseThrow(() -> new PackException(List.of(Trouble.FILE_NOT_TEXT.at(name, 1, 1))));
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException otherEncoding) {
      return Optional.empty();
    }
  }
}
