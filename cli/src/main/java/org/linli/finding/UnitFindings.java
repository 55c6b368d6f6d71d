package org.linli.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linli.value.UnitCode;

/**
 * The findings of one unit: those in its own files and those about it as a whole, not those of the
 * units below it.
 *
 * @param unit whose they are
 * @param listed in their total order
 * @param unlisted how many more were counted, by group in the groups' order
 */
public record UnitFindings(
    UnitCode unit, List<Finding> listed, SortedMap<FindingGroup, Long> unlisted) {
  public UnitFindings {
    listed = List.copyOf(listed);
    unlisted = Collections.unmodifiableSortedMap(unlisted);
  }

  /**
   * Tells the findings of a log apart by unit, in code order. What is about no unit is left out,
   * and so is a unit of which nothing so grave was found.
   *
   * @param least the mildest severity that is taken
   */
  public static List<UnitFindings> of(FindingLog log, Severity least) {
    SortedMap<UnitCode, List<Finding>> listed = new TreeMap<>();
    for (Finding finding : log.sorted()) {
      Optional<UnitCode> unit = finding.at().unit();
      if (unit.isPresent() && finding.severity().atLeast(least)) {
        listed.computeIfAbsent(unit.get(), code -> new ArrayList<>()).add(finding);
      }
    }
    Map<UnitCode, SortedMap<FindingGroup, Long>> unlisted = new TreeMap<>();
    log.unlisted()
        .forEach(
            (group, findings) -> {
              if (group.unit().isPresent() && group.severity().atLeast(least)) {
                UnitCode unit = group.unit().get();
                unlisted.computeIfAbsent(unit, code -> new TreeMap<>()).put(group, findings);
                listed.computeIfAbsent(unit, code -> new ArrayList<>());
              }
            });
    return listed.entrySet().stream()
        .map(
            entry ->
                new UnitFindings(
                    entry.getKey(),
                    entry.getValue(),
                    unlisted.getOrDefault(entry.getKey(), Collections.emptySortedMap())))
        .toList();
  }

  /** Returns how many findings of a severity were counted, listed or not. */
  public long count(Severity severity) {
    long shown = listed.stream().filter(finding -> finding.severity() == severity).count();
    return shown
        + unlisted.entrySet().stream()
            .filter(entry -> entry.getKey().severity() == severity)
            .mapToLong(Map.Entry::getValue)
            .sum();
  }

  /** Returns whether any finding is of a rule, listed or not. */
  public boolean has(RuleId rule) {
    return listed.stream().anyMatch(finding -> finding.rule().equals(rule))
        || unlisted.keySet().stream().anyMatch(group -> group.rule().equals(rule));
  }

  /** Returns whether there is none, listed or not. */
  public boolean isEmpty() {
    return listed.isEmpty() && unlisted.isEmpty();
  }

  /** Returns these findings without those of some rules. */
  public UnitFindings without(Collection<RuleId> rules) {
    SortedMap<FindingGroup, Long> rest = new TreeMap<>(unlisted);
    rest.keySet().removeIf(group -> rules.contains(group.rule()));
    return new UnitFindings(
        unit, listed.stream().filter(finding -> !rules.contains(finding.rule())).toList(), rest);
  }
}
