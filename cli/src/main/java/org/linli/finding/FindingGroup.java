package org.linli.finding;

import java.util.Comparator;
import java.util.Optional;
import org.linli.value.UnitCode;

/**
 * What findings that are only counted still have in common, which is enough to tell whether they
 * are suppressed or known already.
 *
 * @param rule that reports them
 * @param severity of each
 * @param unit whose they are; empty for the campaign
 * @param file relative to the campaign folder; empty where they are about no file
 */
public record FindingGroup(
    RuleId rule, Severity severity, Optional<UnitCode> unit, Optional<String> file)
    implements Comparable<FindingGroup> {

  private static final Comparator<FindingGroup> ORDER =
      Comparator.comparing((FindingGroup group) -> group.unit.map(UnitCode::text).orElse(""))
          .thenComparing(group -> group.file.orElse(""))
          .thenComparing(FindingGroup::rule)
          .thenComparing(FindingGroup::severity);

  /** Returns the group that a finding is of. */
  public static FindingGroup of(Finding finding) {
    return new FindingGroup(
        finding.rule(), finding.severity(), finding.at().unit(), finding.at().file());
  }

  @Override
  public int compareTo(FindingGroup other) {
    return ORDER.compare(this, other);
  }
}
