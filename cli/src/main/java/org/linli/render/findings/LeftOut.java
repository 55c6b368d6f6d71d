package org.linli.render.findings;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.finding.Finding;
import org.linli.finding.FindingGroup;

/**
 * How many findings were counted and are not listed, each number behind the last listed finding of
 * its rule, file and severity, where whoever reads the list comes upon it.
 */
public final class LeftOut {
  private final IdentityHashMap<Finding, Long> behind = new IdentityHashMap<>();

  /**
   * Finds the places of the numbers.
   *
   * @param listed in the order of the list
   * @param unlisted how many of each group are not among them
   */
  public LeftOut(List<Finding> listed, Map<FindingGroup, Long> unlisted) {
    Map<FindingGroup, Finding> last = new HashMap<>();
    if (!unlisted.isEmpty()) {
      listed.forEach(finding -> last.put(FindingGroup.of(finding), finding));
    }
    last.forEach(
        (group, finding) -> {
          Long findings = unlisted.get(group);
          if (findings != null) {
            behind.put(finding, findings);
          }
        });
  }

  /** Returns how many more there are of this finding's group if it is the last of them. */
  public Optional<Long> behind(Finding finding) {
    return Optional.ofNullable(behind.get(finding));
  }
}
