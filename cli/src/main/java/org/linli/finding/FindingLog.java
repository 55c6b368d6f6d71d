package org.linli.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;
import org.linli.value.UnitCode;

/**
 * Collects findings: counts all, lists the first of each file and rule up to a limit and says how
 * many it left out, so that a million bad rows do not fill the heap. Not safe for threads: one log
 * a unit, added together in unit order.
 */
public final class FindingLog {
  private final int limit;
  private final List<Finding> listed = new ArrayList<>();
  private final Set<FindingGroup> listedGroups = new HashSet<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<RuleId, Map<Severity, Long>> counts = new TreeMap<>();
  private final SortedMap<FindingGroup, Long> unlisted = new TreeMap<>();

  /**
   * Makes an empty log.
   *
   * @param limit how many findings of one file and rule are listed
   */
  public FindingLog(int limit) {
    this.limit = limit;
  }

  /**
   * Counts a finding, and lists it while its file and rule have room. The first of a group is
   * always listed: whoever reads the list must come upon it.
   */
  public void add(Finding finding) {
    count(finding.rule(), finding.severity(), 1);
    FindingGroup group = FindingGroup.of(finding);
    boolean room = seen.merge(key(finding.rule(), finding.at().file()), 1, Integer::sum) <= limit;
    boolean known = unlisted.containsKey(group) || listedGroups.contains(group);
    if (room || (limit > 0 && !known)) {
      list(finding);
    } else {
      unlisted.merge(group, 1L, Long::sum);
    }
  }

  private void list(Finding finding) {
    listed.add(finding);
    listedGroups.add(FindingGroup.of(finding));
  }

  private static String key(RuleId rule, Optional<String> file) {
    return rule + "\n" + file.orElse("");
  }

  /** Counts findings of a group without listing them. */
  public void addUnlisted(FindingGroup group, long findings) {
    if (findings > 0) {
      count(group.rule(), group.severity(), findings);
      unlisted.merge(group, findings, Long::sum);
    }
  }

  /** Adds all that another log has counted and listed. */
  public void addAll(FindingLog other) {
    listed.addAll(other.listed);
    listedGroups.addAll(other.listedGroups);
    other.counts.forEach(
        (rule, bySeverity) ->
            bySeverity.forEach((severity, count) -> count(rule, severity, count)));
    other.unlisted.forEach((group, count) -> unlisted.merge(group, count, Long::sum));
  }

  /** Adds all of a log of other files, and goes on as if it had been filled here. */
  public void append(FindingLog other) {
    addAll(other);
    other.seen.forEach((key, count) -> seen.merge(key, count, Integer::sum));
  }

  private void count(RuleId rule, Severity severity, long findings) {
    counts
        .computeIfAbsent(rule, id -> new EnumMap<>(Severity.class))
        .merge(severity, findings, Long::sum);
  }

  /** Returns the listed findings in their total order. */
  public List<Finding> sorted() {
    return listed.stream().sorted().toList();
  }

  /** Returns how many findings were counted, listed or not. */
  public long size() {
    return byRule().values().stream().mapToLong(Long::longValue).sum();
  }

  /** Returns how many findings of a severity were counted, listed or not. */
  public long count(Severity severity) {
    return counts.keySet().stream().mapToLong(rule -> count(rule, severity)).sum();
  }

  /** Returns how many findings of a rule and a severity were counted, listed or not. */
  public long count(RuleId rule, Severity severity) {
    return counts.getOrDefault(rule, Map.of()).getOrDefault(severity, 0L);
  }

  /** Returns how many findings each rule has, by rule id. */
  public Map<RuleId, Long> byRule() {
    SortedMap<RuleId, Long> all = new TreeMap<>();
    counts.forEach(
        (rule, bySeverity) ->
            all.put(rule, bySeverity.values().stream().mapToLong(Long::longValue).sum()));
    return Collections.unmodifiableSortedMap(all);
  }

  /** Returns how many findings were counted but not listed. */
  public long leftOut() {
    return unlisted.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Returns how many findings of each group were counted but not listed, in the groups' order. */
  public SortedMap<FindingGroup, Long> unlisted() {
    return Collections.unmodifiableSortedMap(unlisted);
  }

  /** Writes what was counted and listed. */
  public void write(StoredOutput out) {
    out.number(limit);
    out.each(listed, finding -> finding.write(out));
    out.number(counts.size());
    counts.forEach(
        (rule, bySeverity) -> {
          out.text(rule.text());
          out.number(bySeverity.size());
          bySeverity.forEach(
              (severity, count) -> {
                out.text(severity.name());
                out.number(count);
              });
        });
    out.number(unlisted.size());
    unlisted.forEach(
        (group, count) -> {
          out.text(group.rule().text());
          out.text(group.severity().name());
          out.text(group.unit().map(UnitCode::text));
          out.text(group.file());
          out.number(count);
        });
  }

  /** Reads a log, which goes on where it was written. */
  public static FindingLog read(StoredInput in) {
    FindingLog log = new FindingLog(in.small());
    in.each(() -> Finding.read(in)).forEach(log::list);
    for (int rules = in.count(); rules > 0; rules--) {
      RuleId rule = new RuleId(in.text());
      for (int severities = in.count(); severities > 0; severities--) {
        log.count(rule, Severity.valueOf(in.text()), in.number());
      }
    }
    for (int groups = in.count(); groups > 0; groups--) {
      FindingGroup group =
          new FindingGroup(
              new RuleId(in.text()),
              Severity.valueOf(in.text()),
              in.optionalText().map(UnitCode::new),
              in.optionalText());
      log.unlisted.put(group, in.number());
    }
    log.see();
    return log;
  }

  /** Restores what has been seen from what is listed, and what is not. */
  private void see() {
    for (Finding finding : listed) {
      seen.merge(key(finding.rule(), finding.at().file()), 1, Integer::sum);
    }
    for (FindingGroup group : unlisted.keySet()) {
      seen.put(key(group.rule(), group.file()), limit);
    }
  }
}
