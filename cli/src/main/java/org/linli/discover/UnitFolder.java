package org.linli.discover;

import java.util.List;
import java.util.Optional;
import org.linli.finding.Observation;
import org.linli.model.Unit;

/**
 * What one unit has handed in: the files of its folder, or of its folders where two were found for
 * one unit.
 *
 * @param unit the unit, under the place that the roster gives it
 * @param folders relative to the campaign folder, separated by {@code /}; empty text for the
 *     campaign folder itself
 * @param files in order of their names
 * @param refused why rows of this folder do not count (its unit is unknown); empty for a good
 *     folder
 */
public record UnitFolder(
    Unit unit, List<String> folders, List<UnitFile> files, Optional<Observation> refused) {
  /** Returns the same unit with some of its files only. */
  public UnitFolder with(List<UnitFile> some) {
    return new UnitFolder(unit, folders, some, refused);
  }
}
