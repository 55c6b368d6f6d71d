package org.linli.compile;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.linli.discover.CampaignTree;
import org.linli.discover.UnitFile;
import org.linli.discover.UnitFolder;
import org.linli.finding.Finding;
import org.linli.finding.FindingGroup;
import org.linli.model.Roster;
import org.linli.model.Unit;
import org.linli.value.Text;
import org.linli.value.UnitCode;

/**
 * The units that a change has touched. The whole campaign is read all the same, since what one unit
 * changes can be found at another; only what is told is narrowed to these units.
 */
public final class Touched {
  private final CampaignTree tree;
  private final Roster roster;
  private final Map<String, UnitCode> folders = new HashMap<>();
  private final Set<UnitCode> units = new TreeSet<>();
  private final Set<String> files = new HashSet<>();

  private Touched(Survey survey) {
    this.tree = survey.tree();
    this.roster = survey.notice().roster();
    for (UnitFolder folder : tree.units()) {
      folder.folders().forEach(name -> folders.put(name, folder.unit().code()));
    }
  }

  /**
   * Returns the units that changed files belong to.
   *
   * @param changed relative to the campaign folder, separated by {@code /}, NFC; they need no
   *     longer be there
   */
  public static Touched by(Collection<String> changed, Survey survey) {
    Touched touched = new Touched(survey);
    changed.forEach(file -> touched.units.add(touched.unitOf(file)));
    for (UnitFolder folder : touched.tree.units()) {
      if (touched.units.contains(folder.unit().code())) {
        folder.files().stream().map(UnitFile::name).forEach(touched.files::add);
      }
    }
    return touched;
  }

  /** Returns the touched units, in code order. */
  public Set<UnitCode> units() {
    return Collections.unmodifiableSet(units);
  }

  /** Returns whether a finding is about a touched unit, or names a file of one. */
  public boolean reaches(Finding finding) {
    return finding.at().unit().filter(units::contains).isPresent()
        || files.contains(finding.facts().getOrDefault("file", ""));
  }

  /** Returns whether the findings of a group are about a touched unit. */
  public boolean reaches(FindingGroup group) {
    return group.unit().filter(units::contains).isPresent();
  }

  /** The deepest folder that stands for a unit; one that was deleted is told by its name. */
  private UnitCode unitOf(String file) {
    List<String> steps = List.of(file.split("/", -1));
    UnitCode unit = tree.root().code();
    for (int depth = 1; depth < steps.size(); depth++) {
      UnitCode known = folders.get(String.join("/", steps.subList(0, depth)));
      unit = known == null ? named(steps.get(depth - 1), unit).orElse(unit) : known;
    }
    return unit;
  }

  private Optional<UnitCode> named(String folder, UnitCode above) {
    Optional<UnitCode> written = UnitCode.parse(folder.split("[-_ ]", 2)[0]);
    String name = Roster.shortName(Text.clean(folder));
    List<Unit> meant =
        roster.below(above).stream()
            .filter(unit -> Roster.shortName(unit.name()).equals(name))
            .toList();
    return written.or(
        () -> meant.size() == 1 ? Optional.of(meant.get(0).code()) : Optional.empty());
  }
}
