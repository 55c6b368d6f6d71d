package org.linli.notice;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;

/**
 * Where in the physical file a mark of SnakeYAML stands. SnakeYAML begins a line at U+0085, U+2028
 * and U+2029 too, which text that was pasted may hold, but no editor and no YAML 1.2 does.
 *
 * <p>Holds nothing but where it is: marks that come in the order of the text are found in one walk.
 */
final class YamlPlaces {
  private static final Pattern FOREIGN = Pattern.compile("[\\u0085\\u2028\\u2029]");

  private final String text;

  /** Whether the parser's own counts are those of the file. */
  private final boolean same;

  private int at;
  private int index;
  private int line = 1;
  private int column = 1;

  YamlPlaces(String text) {
    this.text = text;
    this.same = !FOREIGN.matcher(text).find();
  }

  /** Returns the physical line of a mark, from 1. */
  int line(Mark mark) {
    if (same) {
      return mark.getLine() + 1;
    }
    go(mark.getIndex());
    return line;
  }

  /** Returns the column of a mark in its line, from 1. */
  int column(Mark mark) {
    if (same) {
      return mark.getColumn() + 1;
    }
    go(mark.getIndex());
    return column;
  }

  private void go(int wanted) {
    if (wanted < index) {
      at = 0;
      index = 0;
      line = 1;
      column = 1;
    }
    while (index < wanted && at < text.length()) {
      step();
    }
  }

  private void step() {
    int c = text.codePointAt(at);
    at += Character.charCount(c);
    index++;
    boolean pair = c == '\r' && at < text.length() && text.charAt(at) == '\n';
    if (c == '\n' || c == '\r' && !pair) {
      line++;
      column = 1;
    } else if (c != '\uFEFF') {
      column++;
    }
  }
}
