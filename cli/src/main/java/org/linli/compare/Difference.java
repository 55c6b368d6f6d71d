package org.linli.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.linli.compare.CompiledReport.Head;

/**
 * What differs between two reports of one campaign. A report of another day or by another version
 * of the program, but with equal figures, differs in nothing.
 *
 * @param before head of the older report
 * @param after head of the newer report
 * @param reporting units that report otherwise than before, in code order
 * @param lines lines with other figures, in the order of the newer report; what it no longer has
 *     stands at the end of its section
 * @param findings new ones and those that are gone, in the findings' order
 * @param inputs files of the campaign, by name
 */
public record Difference(
    Head before,
    Head after,
    List<UnitChange> reporting,
    List<LineChange> lines,
    List<FindingChange> findings,
    List<InputChange> inputs) {

  public Difference {
    reporting = List.copyOf(reporting);
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
    inputs = List.copyOf(inputs);
  }

  /** Whether something is there before and after. */
  enum Presence {
    ADDED,
    REMOVED,
    CHANGED
  }

  /** A unit that reports otherwise; empty where it was not to report, or no longer is. */
  record UnitChange(String code, Optional<Reported> before, Optional<Reported> after) {
    String name() {
      return after.or(() -> before).orElseThrow().name();
    }
  }

  /** A line whose figures differ: only those. */
  record LineChange(
      Section section, String id, String name, Presence presence, List<FigureChange> figures) {
    LineChange {
      figures = List.copyOf(figures);
    }
  }

  /** A figure that differs; empty where it does not apply. */
  record FigureChange(String key, Optional<Figure> before, Optional<Figure> after) {
    /** Returns how much more it is. What is not there counts as nothing. */
    Optional<Figure> difference() {
      Optional<Figure> from = before.or(() -> after.flatMap(FigureChange::zero));
      Optional<Figure> to = after.or(() -> before.flatMap(FigureChange::zero));
      return from.flatMap(first -> to.flatMap(first::to));
    }

    Optional<BigDecimal> percent() {
      return before.flatMap(first -> after.flatMap(first::percentTo));
    }

    private static Optional<Figure> zero(Figure like) {
      return like.number()
          .map(
              number ->
                  new Figure(
                      BigDecimal.ZERO.setScale(number.scale()).toPlainString(), like.form()));
    }
  }

  /**
   * A finding that is new, or gone.
   *
   * @param presence {@link Presence#ADDED} or {@link Presence#REMOVED}
   */
  record FindingChange(Presence presence, FoundAt at, Found found) {}

  /** A file of the campaign that is new, gone, or not as it was. */
  record InputChange(Presence presence, String file) {}

  /** Returns whether nothing differs. */
  public boolean isEmpty() {
    return reporting.isEmpty()
        && lines.isEmpty()
        && findings.isEmpty()
        && inputs.isEmpty()
        && !packChanged();
  }

  /** Returns whether the notice's pack is not as it was; without a manifest it is not known. */
  boolean packChanged() {
    return !before.pack().isEmpty()
        && !after.pack().isEmpty()
        && !before.pack().equals(after.pack());
  }
}
