package org.linli.notice;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;

/**
 * Where in the physical file a mark of SnakeYAML stands. SnakeYAML begins a line at U+0085, U+2028
 * and U+2029 too, which text that was pasted may hold, but no editor and no YAML 1.2 does.
 */
final class YamlPlaces {
  private static final Pattern FOREIGN = Pattern.compile("[\\u0085\\u2028\\u2029]");

  /** Where each line begins, in code points; empty where marks are right as they are. */
  private final int[] begins;

  YamlPlaces(String text) {
    this.begins = FOREIGN.matcher(text).find() ? lines(text) : new int[0];
  }

  private static int[] lines(String text) {
    int[] points = text.codePoints().toArray();
    int[] begins = new int[points.length + 1];
    int lines = 1;
    for (int i = 0; i < points.length; i++) {
      boolean pair = points[i] == '\r' && i + 1 < points.length && points[i + 1] == '\n';
      if (points[i] == '\n' || points[i] == '\r' && !pair) {
        begins[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(begins, lines);
  }

  /** Returns the physical line of a mark, from 1. */
  int line(Mark mark) {
    return begins.length == 0 ? mark.getLine() + 1 : number(mark);
  }

  /** Returns the column of a mark in its line, from 1. */
  int column(Mark mark) {
    return begins.length == 0
        ? mark.getColumn() + 1
        : mark.getIndex() - begins[number(mark) - 1] + 1;
  }

  private int number(Mark mark) {
    int found = Arrays.binarySearch(begins, mark.getIndex());
    return found >= 0 ? found + 1 : -found - 1;
  }
}
