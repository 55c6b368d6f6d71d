package org.linli.render.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.linli.render.VisibleText;

/**
 * Writes XML as UTF-8 bytes through one buffer. What a bulk sheet repeats in millions of cells can
 * be encoded once and written as bytes. The stream below stays open.
 */
final class Markup {
  /** The longest encoding of one character. */
  private static final int WIDEST = 4;

  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 13];
  private int used;

  Markup(OutputStream out) {
    this.out = out;
  }

  /** Writes markup of our own, ASCII or not, as it is. */
  Markup raw(String markup) throws IOException {
    for (int i = 0; i < markup.length(); i++) {
      i += put(markup, i);
    }
    return this;
  }

  /** Writes bytes that were encoded once and are needed a million times. */
  Markup raw(byte[] bytes) throws IOException {
    if (used + bytes.length > buffer.length) {
      flush();
    }
    if (bytes.length > buffer.length) {
      out.write(bytes);
      return this;
    }
    System.arraycopy(bytes, 0, buffer, used, bytes.length);
    used += bytes.length;
    return this;
  }

  /** Returns ASCII markup for {@link #raw(byte[])}. */
  static byte[] ascii(String markup) {
    return markup.getBytes(StandardCharsets.US_ASCII);
  }

  /** Writes a number's digits. */
  Markup raw(long number) throws IOException {
    return raw(Long.toString(number));
  }

  /** Writes text as the content of an element or attribute, {@link #escaped}. */
  Markup text(String text) throws IOException {
    return raw(escaped(text));
  }

  /**
   * Returns text as the content of an element or attribute, for {@link #raw(byte[])}: escaped, and
   * with nothing that XML forbids.
   */
  static byte[] escaped(String text) {
    String safe = excelEscaped(VisibleText.of(text));
    StringBuilder out = new StringBuilder(safe.length() + 16);
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Hands the bytes on. */
  void flush() throws IOException {
    out.write(buffer, 0, used);
    used = 0;
  }

  /**
   * Spreadsheets read {@code _x000D_} as a character; text that happens to say so keeps its
   * letters.
   */
  private static String excelEscaped(String text) {
    return text.contains("_x") ? text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : text;
  }

  /** Encodes the character at {@code i} and returns how many further units it took. */
  private int put(String text, int i) throws IOException {
    if (used + WIDEST > buffer.length) {
      flush();
    }
    char c = text.charAt(i);
    if (c < 0x80) {
      buffer[used++] = (byte) c;
      return 0;
    }
    if (Character.isHighSurrogate(c)) {
      int point = text.codePointAt(i);
      buffer[used++] = (byte) (0xF0 | point >> 18);
      buffer[used++] = (byte) (0x80 | point >> 12 & 0x3F);
      buffer[used++] = (byte) (0x80 | point >> 6 & 0x3F);
      buffer[used++] = (byte) (0x80 | point & 0x3F);
      return 1;
    }
    if (c < 0x800) {
      buffer[used++] = (byte) (0xC0 | c >> 6);
    } else {
      buffer[used++] = (byte) (0xE0 | c >> 12);
      buffer[used++] = (byte) (0x80 | c >> 6 & 0x3F);
    }
    buffer[used++] = (byte) (0x80 | c & 0x3F);
    return 0;
  }
}
