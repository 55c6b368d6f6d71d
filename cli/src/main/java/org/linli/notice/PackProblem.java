package org.linli.notice;

import java.util.Comparator;
import org.linli.finding.Severity;

/**
 * Something wrong in a pack, in linli.yaml or in a roster, in words for its author.
 *
 * @param file as the author knows it, as {@code notice.yaml} of his pack
 * @param line from 1; 0 where there is no file that has lines, as for a pack that is not there
 * @param column the character in that line, from 1
 * @param severity error where the pack cannot be used so, warning where it looks like a slip
 * @param zh what is wrong and what to do, in Chinese
 * @param en the same in English
 */
public record PackProblem(
    String file, int line, int column, Severity severity, String zh, String en)
    implements Comparable<PackProblem> {
  private static final Comparator<PackProblem> ORDER =
      Comparator.comparing(PackProblem::file)
          .thenComparingInt(PackProblem::line)
          .thenComparingInt(PackProblem::column)
          .thenComparing(PackProblem::en);

  /** Returns the place as compilers write it, {@code file:line:column}. */
  public String place() {
    return file + ":" + line + ":" + column;
  }

  /** Returns words of the problem behind its place, if it has one. */
  public String placed(String words) {
    return line == 0 ? words : place() + ": " + words;
  }

  @Override
  public int compareTo(PackProblem other) {
    return ORDER.compare(this, other);
  }
}
