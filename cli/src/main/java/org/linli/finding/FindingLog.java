package org.linli.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Collects findings: counts all, lists the first of each file and rule up to a limit and says how
 * many it left out, so that a million bad rows do not fill the heap. Not safe for threads: one log
 * a unit, added together in unit order.
 */
public final class FindingLog {
  private final int limit;
  private final List<Finding> listed = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
  private final Map<RuleId, Long> byRule = new TreeMap<>();
  private long leftOut;

  /**
   * Makes an empty log.
   *
   * @param limit how many findings of one file and rule are listed
   */
  public FindingLog(int limit) {
    this.limit = limit;
  }

  /** Counts a finding, and lists it while its file and rule have room. */
  public void add(Finding finding) {
    bySeverity.merge(finding.severity(), 1L, Long::sum);
    byRule.merge(finding.rule(), 1L, Long::sum);
    String key = finding.rule() + "\n" + finding.at().file().orElse("");
    if (seen.merge(key, 1, Integer::sum) <= limit) {
      listed.add(finding);
    } else {
      leftOut++;
    }
  }

  /** Adds all that another log has counted and listed. */
  public void addAll(FindingLog other) {
    listed.addAll(other.listed);
    other.bySeverity.forEach((severity, count) -> bySeverity.merge(severity, count, Long::sum));
    other.byRule.forEach((rule, count) -> byRule.merge(rule, count, Long::sum));
    leftOut += other.leftOut;
  }

  /** Returns the listed findings in their total order. */
  public List<Finding> sorted() {
    return listed.stream().sorted().toList();
  }

  /** Returns how many findings of a severity were counted, listed or not. */
  public long count(Severity severity) {
    return bySeverity.getOrDefault(severity, 0L);
  }

  /** Returns how many findings each rule has, by rule id. */
  public Map<RuleId, Long> byRule() {
    return java.util.Collections.unmodifiableSortedMap(new TreeMap<>(byRule));
  }

  /** Returns how many findings were counted but not listed. */
  public long leftOut() {
    return leftOut;
  }
}
