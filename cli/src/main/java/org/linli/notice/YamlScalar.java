package org.linli.notice;

/**
 * One value as written. A bare {@code null}, {@code ~} or nothing at all gives the empty text; a
 * quoted "null" is text.
 *
 * @param text without quotation marks, escapes resolved; a key's is NFC-normalised, a value's
 *     untouched
 * @param quoted whether it was written in quotation marks or as a block, so that it is text
 *     whatever it looks like
 * @param line from 1
 * @param column from 1
 */
public record YamlScalar(String text, boolean quoted, int line, int column) implements YamlNode {
  /** Returns whether nothing was stated. */
  public boolean isEmpty() {
    return text.isEmpty();
  }
}
