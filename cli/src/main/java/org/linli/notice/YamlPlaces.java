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

  private YamlCursor cursor;

  YamlPlaces(String text) {
    this.text = text;
    this.cursor = new YamlCursor(text);
    this.same = !FOREIGN.matcher(text).find();
  }

  /** Returns the physical line of a mark, from 1. */
  int line(Mark mark) {
    if (same) {
      return mark.getLine() + 1;
    }
    return at(mark.getIndex()).line();
  }

  /** Returns the column of a mark in its line, from 1. */
  int column(Mark mark) {
    if (same) {
      return mark.getColumn() + 1;
    }
    return at(mark.getIndex()).column();
  }

  private YamlCursor at(int characters) {
    if (characters < cursor.characters()) {
      cursor = new YamlCursor(text);
    }
    while (cursor.characters() < characters && !cursor.isAtEnd()) {
      cursor.step();
    }
    return cursor;
  }
}
