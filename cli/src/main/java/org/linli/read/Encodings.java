package org.linli.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Settles a file's encoding by a strict ladder (data-format, section 3): a byte-order mark decides;
 * else UTF-8, GB18030, UTF-16 by its NUL pattern, each only if all bytes decode <em>and</em> the
 * text begins as the table should, since GB18030 also takes other encodings for nonsense. Nothing
 * is guessed by statistics and no character is ever replaced.
 */
final class Encodings {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int LOOKED_AT = 4096;
  private static final int MOST_BEGINNING = 1 << 20;

  /** Whether a decoded text begins as a file of its kind should. */
  interface Beginning {
    /** Returns whether the headings or keys are there. */
    boolean matches(DecodedText text) throws IOException;
  }

  /**
   * No encoding fits: the first byte that is none of what the mark promises or the file begins in;
   * of a file that begins in none, the first that is no UTF-8.
   */
  static final class Undecodable extends Exception {
    private static final long serialVersionUID = 1L;
    private final long offset;
    private final int line;

    Undecodable(long offset, int line) {
      super("byte " + offset);
      this.offset = offset;
      this.line = line;
    }

    /** Returns where it stands in the file, from 0. */
    long offset() {
      return offset;
    }

    /** Returns the physical line that it stands on, from 1. */
    int line() {
      return line;
    }
  }

  private Encodings() {}

  /**
   * Returns the text in the encoding that fits. A file that is UTF-8 but does not begin as it
   * should is returned as UTF-8: what is wrong then is not its encoding.
   */
  static DecodedText settle(ByteSource source, Beginning beginning)
      throws IOException, Undecodable {
    return settle(source, beginning, 1);
  }

  /**
   * The same.
   *
   * @param threads so many go over a file at once, unless it is held
   */
  static DecodedText settle(ByteSource source, Beginning beginning, int threads)
      throws IOException, Undecodable {
    byte[] start = start(source);
    Optional<DecodedText> marked = marked(source, start);
    if (marked.isPresent()) {
      OptionalLong bad = firstBad(marked.get());
      if (bad.isPresent()) {
        throw undecodable(marked.get(), bad.getAsLong());
      }
      return marked.get();
    }
    DecodedText utf8 = new DecodedText(source, StandardCharsets.UTF_8, 0);
    OptionalLong bad = PlainUtf8.is(source, threads) ? OptionalLong.empty() : firstBad(utf8);
    if (bad.isEmpty() && beginning.matches(utf8)) {
      return utf8;
    }
    List<DecodedText> others = new ArrayList<>();
    if (bad.isPresent()) {
      others.add(new DecodedText(source, GB18030, 0));
    }
    byNuls(source, start).ifPresent(others::add);
    OptionalLong worst = bad;
    DecodedText meant = utf8;
    for (DecodedText other : others) {
      OptionalLong otherBad = firstBad(other);
      if (otherBad.isEmpty() && beginning.matches(other)) {
        return other;
      }
      if (otherBad.isPresent() && beginsUpTo(otherBad.getAsLong(), other, beginning)) {
        worst = otherBad;
        meant = other;
      }
    }
    if (bad.isPresent()) {
      throw undecodable(meant, worst.getAsLong());
    }
    return utf8;
  }

  /**
   * Whether a text that cannot be read as a whole begins as it should: then this is its encoding.
   */
  private static boolean beginsUpTo(long bad, DecodedText text, Beginning beginning)
      throws IOException {
    try {
      ByteSource good = text.source().upTo((int) Math.min(bad, MOST_BEGINNING));
      return beginning.matches(new DecodedText(good, text.charset(), text.mark()));
    } catch (CharacterCodingException cut) {
      return false;
    }
  }

  private static byte[] start(ByteSource source) throws IOException {
    try (InputStream in = source.open()) {
      return in.readNBytes(LOOKED_AT);
    }
  }

  private static Optional<DecodedText> marked(ByteSource source, byte[] start) {
    if (at(start, 0) == 0xEF && at(start, 1) == 0xBB && at(start, 2) == 0xBF) {
      return Optional.of(new DecodedText(source, StandardCharsets.UTF_8, 3));
    }
    if (at(start, 0) == 0xFF && at(start, 1) == 0xFE) {
      return Optional.of(new DecodedText(source, StandardCharsets.UTF_16LE, 2));
    }
    if (at(start, 0) == 0xFE && at(start, 1) == 0xFF) {
      return Optional.of(new DecodedText(source, StandardCharsets.UTF_16BE, 2));
    }
    if (at(start, 0) == 0x84
        && at(start, 1) == 0x31
        && at(start, 2) == 0x95
        && at(start, 3) == 0x33) {
      return Optional.of(new DecodedText(source, GB18030, 4));
    }
    return Optional.empty();
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xFF : -1;
  }

  /** Commas, digits and line breaks have a NUL beside them: before it or behind it. */
  private static Optional<DecodedText> byNuls(ByteSource source, byte[] start) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < start.length; i++) {
      if (start[i] == 0) {
        even += i % 2 == 0 ? 1 : 0;
        odd += i % 2;
      }
    }
    if (odd > 2 * even) {
      return Optional.of(new DecodedText(source, StandardCharsets.UTF_16LE, 0));
    }
    return even > 2 * odd
        ? Optional.of(new DecodedText(source, StandardCharsets.UTF_16BE, 0))
        : Optional.empty();
  }

  /** The offset of the first byte that does not decode; empty if all do. */
  private static OptionalLong firstBad(DecodedText text) throws IOException {
    CharsetDecoder decoder =
        text.charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try (InputStream in = text.source().open()) {
      in.skipNBytes(text.mark());
      return firstBad(in, decoder, text.mark());
    }
  }

  private static OptionalLong firstBad(InputStream in, CharsetDecoder decoder, int mark)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(1 << 15);
    // No encoding makes more characters than it has bytes.
    CharBuffer characters = CharBuffer.allocate(1 << 15);
    long decoded = mark;
    boolean end = false;
    while (!end) {
      int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      end = read < 0;
      bytes.position(bytes.position() + Math.max(0, read)).flip();
      CoderResult result = decoder.decode(bytes, characters.clear(), end);
      decoded += bytes.position();
      if (result.isError()) {
        return OptionalLong.of(decoded);
      }
      bytes.compact();
    }
    return OptionalLong.empty();
  }

  private static Undecodable undecodable(DecodedText text, long offset) throws IOException {
    int line = 1;
    int before = 0;
    try (InputStream in = text.source().open()) {
      in.skipNBytes(text.mark());
      int width = isUtf16(text) ? 2 : 1;
      for (long i = text.mark(); i < offset; i += width) {
        int unit = next(in, text);
        if (unit == '\r' || unit == '\n' && before != '\r') {
          line++;
        }
        before = unit;
      }
    }
    return new Undecodable(offset, line);
  }

  private static boolean isUtf16(DecodedText text) {
    return text.charset().equals(StandardCharsets.UTF_16LE)
        || text.charset().equals(StandardCharsets.UTF_16BE);
  }

  /** In UTF-16 half of 上 or 不 looks like a line break: there two bytes are one unit. */
  private static int next(InputStream in, DecodedText text) throws IOException {
    int first = in.read();
    if (!isUtf16(text)) {
      return first;
    }
    int second = in.read();
    return text.charset().equals(StandardCharsets.UTF_16BE)
        ? first << Byte.SIZE | second
        : second << Byte.SIZE | first;
  }
}
