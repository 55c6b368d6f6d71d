package org.linli.compare;

import java.util.List;
import org.linli.compare.Difference.FigureChange;
import org.linli.compare.Difference.FindingChange;
import org.linli.compare.Difference.LineChange;
import org.linli.compare.Difference.Presence;

/** What of a difference people are shown, who have the totals once and not as a unit's too. */
final class Listing {
  private Listing() {}

  static List<LineChange> lines(Difference difference, Section section) {
    String root = difference.after().root();
    return difference.lines().stream()
        .filter(line -> line.section() == section)
        .filter(line -> section != Section.UNITS || !line.id().equals(root))
        .toList();
  }

  /** Of a line that is new or gone, nothing is told that is nothing. */
  static List<FigureChange> figures(LineChange line) {
    return line.figures().stream()
        .filter(figure -> line.presence() == Presence.CHANGED || !isZero(figure))
        .toList();
  }

  private static boolean isZero(FigureChange change) {
    return change
        .difference()
        .flatMap(Figure::number)
        .map(number -> number.signum() == 0)
        .orElse(false);
  }

  static List<FindingChange> findings(Difference difference, Presence presence) {
    return difference.findings().stream().filter(change -> change.presence() == presence).toList();
  }

  static long inputs(Difference difference, Presence presence) {
    return difference.inputs().stream().filter(change -> change.presence() == presence).count();
  }

  static <T> List<T> first(int most, List<T> all) {
    return all.subList(0, Math.min(most, all.size()));
  }
}
