package org.linli.fix;

import java.util.List;
import java.util.Set;

/**
 * Lines of a file that stand together, some of which change.
 *
 * @param oldStart the first of the old lines, from 1; the one before where there is none
 * @param oldLines how many old ones there are
 * @param newStart the first of the new lines
 * @param newLines how many new ones there are
 * @param kinds why
 * @param lines in order
 */
public record Hunk(
    int oldStart, int oldLines, int newStart, int newLines, Set<Kind> kinds, List<Line> lines) {
  /** Copies the lines. */
  public Hunk {
    kinds = Set.copyOf(kinds);
    lines = List.copyOf(lines);
  }

  /** What becomes of a line. */
  public enum Sign {
    KEPT(' '),
    REMOVED('-'),
    ADDED('+');

    private final char mark;

    Sign(char mark) {
      this.mark = mark;
    }

    /** Returns what a unified diff puts before such a line. */
    public char mark() {
      return mark;
    }
  }

  /**
   * A line.
   *
   * @param sign what becomes of it
   * @param text without its end
   * @param ends whether it ends with a line break, as all but the last do
   */
  public record Line(Sign sign, String text, boolean ends) {}
}
