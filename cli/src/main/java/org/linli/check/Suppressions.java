package org.linli.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.linli.finding.FindingGroup;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.notice.Suppression;

/** The findings that a campaign has accepted, and what is wrong with having accepted them. */
public final class Suppressions {
  private final List<Suppression> entries;
  private final LocalDate asOf;

  /**
   * Makes the suppressions of a campaign.
   *
   * @param entries in the order of linli.yaml; the first that means a finding takes it
   * @param asOf reporting day, by which an entry has expired or not
   */
  public Suppressions(List<Suppression> entries, LocalDate asOf) {
    this.entries = List.copyOf(entries);
    this.asOf = asOf;
  }

  /** Returns the entry that suppresses the findings of a group on the reporting day. */
  public Optional<Suppression> of(FindingGroup group) {
    return entries.stream()
        .filter(entry -> !entry.expiredOn(asOf) && entry.means(group))
        .findFirst();
  }

  /**
   * Returns what is to be said of the entries themselves: those that have expired, and those that
   * mean nothing that was found.
   *
   * @param found the groups of everything that was found
   */
  public List<Observation> observations(Collection<FindingGroup> found) {
    List<Observation> seen = new ArrayList<>();
    for (Suppression entry : entries) {
      if (entry.expiredOn(asOf)) {
        seen.add(
            about(Observation.of("suppression-expired", place(entry)), entry)
                .with("until", entry.until().orElseThrow()));
      } else if (found.stream().noneMatch(entry::means)) {
        seen.add(about(Observation.of("suppression-unused", place(entry)), entry));
      }
    }
    return List.copyOf(seen);
  }

  private static Observation about(Observation seen, Suppression entry) {
    return seen.withValue(entry.rule().text())
        .with("suppressed", entry.rule())
        .with("reason", entry.reason());
  }

  private static Location place(Suppression entry) {
    return new Location(
        Optional.empty(),
        Optional.of(entry.source()),
        Optional.of(entry.line()),
        Optional.of(entry.column()),
        Optional.empty(),
        Optional.empty());
  }
}
