package org.linli.render.findings;

import java.util.Map;
import org.linli.finding.Finding;
import org.linli.value.UnitCode;

/**
 * Where in a repository a finding is shown. CI knows files of the repository only, so a finding
 * about a unit as a whole is shown at a file of that unit, one about a unit that has sent nothing
 * or about the campaign at the campaign's own file.
 *
 * @param prefix of the campaign folder in the repository, empty or ending in {@code /}
 * @param campaign the campaign's own file, as {@code linli.yaml}
 * @param units for each unit that has sent any a file of it, relative to the campaign folder
 */
public record Places(String prefix, String campaign, Map<UnitCode, String> units) {
  public Places {
    units = Map.copyOf(units);
  }

  /** Returns the path in the repository, separated by {@code /}. */
  public String path(Finding finding) {
    return prefix
        + finding.at().file().or(() -> finding.at().unit().map(units::get)).orElse(campaign);
  }

  /** Returns the line at which it is shown: the first of the file where it is about the whole. */
  public int line(Finding finding) {
    return finding.at().line().orElse(1);
  }
}
