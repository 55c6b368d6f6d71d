package org.linli.notice;

/**
 * A walk through the text of a YAML file that counts as an editor does: lines end with LF, CR or
 * both, columns are characters (not UTF-16 units), and a byte-order mark is none.
 */
public final class YamlCursor {
  private final String text;
  private int at;
  private int characters;
  private int line = 1;
  private int column = 1;

  /** Stands before the first character. */
  public YamlCursor(String text) {
    this.text = text;
  }

  /** Goes on by a character. */
  public void step() {
    int c = text.codePointAt(at);
    at += Character.charCount(c);
    characters++;
    boolean crLf = c == '\r' && at < text.length() && text.charAt(at) == '\n';
    if (c == '\n' || c == '\r' && !crLf) {
      line++;
      column = 1;
    } else if (c != '\uFEFF') {
      column++;
    }
  }

  /** Returns whether the text ends here. */
  public boolean isAtEnd() {
    return at == text.length();
  }

  /** Returns the offset in the text, in UTF-16 units. */
  public int offset() {
    return at;
  }

  /** Returns how many characters lie behind, byte-order marks and line ends among them. */
  public int characters() {
    return characters;
  }

  /** Returns the line, from 1. */
  public int line() {
    return line;
  }

  /** Returns the column in the line, from 1. */
  public int column() {
    return column;
  }
}
