package org.linli.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.finding.FindingGroup;
import org.linli.finding.RuleId;
import org.linli.value.UnitCode;

/**
 * Findings that whoever compiles knows of and has accepted: an entry of {@code suppressions} in
 * linli.yaml. They no longer make a run fail; what they did to figures stays as it is.
 *
 * @param rule whose findings
 * @param unit only those of this unit; empty for any
 * @param file only those in this file or below this folder of the campaign; empty for any
 * @param reason why they are accepted, never blank
 * @param until the last reporting day on which it holds; empty for ever
 * @param source the name of the file that says so
 * @param line where the entry begins, from 1
 * @param column where the entry begins, from 1
 */
public record Suppression(
    RuleId rule,
    Optional<UnitCode> unit,
    Optional<String> file,
    String reason,
    Optional<LocalDate> until,
    String source,
    int line,
    int column) {

  /** Returns whether the findings of a group are meant, whatever the day. */
  public boolean means(FindingGroup group) {
    return rule.equals(group.rule())
        && (unit.isEmpty() || unit.equals(group.unit()))
        && (file.isEmpty() || group.file().filter(this::isOrHolds).isPresent());
  }

  private boolean isOrHolds(String name) {
    String own = file.orElseThrow();
    return name.equals(own) || name.startsWith(own.endsWith("/") ? own : own + "/");
  }

  /** Returns whether it no longer holds on a reporting day. */
  public boolean expiredOn(LocalDate asOf) {
    return until.filter(asOf::isAfter).isPresent();
  }
}
