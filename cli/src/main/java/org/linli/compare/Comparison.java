package org.linli.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.linli.compare.CompiledReport.Head;
import org.linli.compare.Difference.FigureChange;
import org.linli.compare.Difference.FindingChange;
import org.linli.compare.Difference.InputChange;
import org.linli.compare.Difference.LineChange;
import org.linli.compare.Difference.Presence;
import org.linli.compare.Difference.UnitChange;
import org.linli.compare.IncomparableException.Kind;

/** Lays two reports of one campaign side by side. */
public final class Comparison {
  private final CompiledReport before;
  private final CompiledReport after;

  private Comparison(CompiledReport before, CompiledReport after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Returns what differs.
   *
   * @throws IncomparableException if the reports are of two notices or of two units
   */
  public static Difference of(CompiledReport before, CompiledReport after)
      throws IncomparableException {
    Head first = before.head();
    Head second = after.head();
    if (!first.notice().equals(second.notice())) {
      throw new IncomparableException(Kind.NOTICES, first.notice(), second.notice());
    }
    if (!first.root().equals(second.root())) {
      throw new IncomparableException(
          Kind.ROOTS,
          first.root() + " " + first.rootName(),
          second.root() + " " + second.rootName());
    }
    Comparison comparison = new Comparison(before, after);
    return new Difference(
        first,
        second,
        comparison.reporting(),
        comparison.lines(),
        comparison.findings(),
        comparison.inputs());
  }

  private List<UnitChange> reporting() {
    List<UnitChange> changes = new ArrayList<>();
    for (String code : both(before.reporting().keySet(), after.reporting().keySet())) {
      Optional<Reported> first = Optional.ofNullable(before.reporting().get(code));
      Optional<Reported> second = Optional.ofNullable(after.reporting().get(code));
      if (first.isEmpty() || second.isEmpty() || !first.get().sameAs(second.get())) {
        changes.add(new UnitChange(code, first, second));
      }
    }
    return changes;
  }

  private List<LineChange> lines() {
    List<LineChange> changes = new ArrayList<>();
    for (Section section : Section.values()) {
      Map<String, Line> first = of(section, before);
      Map<String, Line> second = of(section, after);
      Set<String> ids = new LinkedHashSet<>(second.keySet());
      ids.addAll(first.keySet());
      for (String id : ids) {
        line(Optional.ofNullable(first.get(id)), Optional.ofNullable(second.get(id)))
            .ifPresent(changes::add);
      }
    }
    return changes;
  }

  private static Map<String, Line> of(Section section, CompiledReport report) {
    Map<String, Line> lines = new LinkedHashMap<>();
    report.lines().stream()
        .filter(line -> line.section() == section)
        .forEach(line -> lines.put(line.id(), line));
    return lines;
  }

  private static Optional<LineChange> line(Optional<Line> first, Optional<Line> second) {
    Map<String, Figure> old = first.map(Line::figures).orElse(Map.of());
    Map<String, Figure> now = second.map(Line::figures).orElse(Map.of());
    Set<String> keys = new LinkedHashSet<>(now.keySet());
    keys.addAll(old.keySet());
    List<FigureChange> figures = new ArrayList<>();
    for (String key : keys) {
      Optional<Figure> was = Optional.ofNullable(old.get(key));
      Optional<Figure> is = Optional.ofNullable(now.get(key));
      if (was.isEmpty() || is.isEmpty() || !was.get().sameAs(is.get())) {
        figures.add(new FigureChange(key, was, is));
      }
    }
    Presence presence = presence(first.isPresent(), second.isPresent());
    Line named = second.or(() -> first).orElseThrow();
    return figures.isEmpty() && presence == Presence.CHANGED
        ? Optional.empty()
        : Optional.of(new LineChange(named.section(), named.id(), named.name(), presence, figures));
  }

  private List<FindingChange> findings() {
    List<FindingChange> changes = new ArrayList<>();
    for (FoundAt at : both(before.findings().keySet(), after.findings().keySet())) {
      List<Found> first = before.findings().getOrDefault(at, List.of());
      List<Found> second = after.findings().getOrDefault(at, List.of());
      beyond(first, second)
          .forEach(found -> changes.add(new FindingChange(Presence.ADDED, at, found)));
      beyond(second, first)
          .forEach(found -> changes.add(new FindingChange(Presence.REMOVED, at, found)));
    }
    return changes;
  }

  /**
   * Returns by how many more there are, and of those that say something new first: how far a target
   * is may be said in other words every night, and is the same finding.
   */
  private static List<Found> beyond(List<Found> few, List<Found> many) {
    if (many.size() <= few.size()) {
      return List.of();
    }
    List<Found> unmatched = new ArrayList<>(few);
    List<Found> known = new ArrayList<>();
    List<Found> beyond = new ArrayList<>();
    many.forEach(found -> (unmatched.remove(found) ? known : beyond).add(found));
    beyond.addAll(known);
    return beyond.subList(0, many.size() - few.size());
  }

  /** A unit's own output has no manifest: then nothing is known about files. */
  private List<InputChange> inputs() {
    List<InputChange> changes = new ArrayList<>();
    if (before.head().version().isEmpty() || after.head().version().isEmpty()) {
      return changes;
    }
    for (String file : both(before.inputs().keySet(), after.inputs().keySet())) {
      Optional<String> first = Optional.ofNullable(before.inputs().get(file));
      Optional<String> second = Optional.ofNullable(after.inputs().get(file));
      if (!first.equals(second)) {
        changes.add(new InputChange(presence(first.isPresent(), second.isPresent()), file));
      }
    }
    return changes;
  }

  private static Presence presence(boolean then, boolean now) {
    if (!then) {
      return Presence.ADDED;
    }
    return now ? Presence.CHANGED : Presence.REMOVED;
  }

  private static <T> SortedSet<T> both(Set<T> first, Set<T> second) {
    SortedSet<T> all = new TreeSet<>(first);
    all.addAll(second);
    return all;
  }
}
