package org.linli.discover;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.finding.Observation;
import org.linli.model.Roster;
import org.linli.model.Unit;
import org.linli.notice.Notice;
import org.linli.value.UnitCode;

/**
 * A campaign folder, discovered: which unit each folder is, which files it holds, and what was odd
 * on the way.
 *
 * @param folder the campaign folder, real path
 * @param root the unit that it stands for
 * @param notice that it answers to; its roster knows the units of the parts too
 * @param parts those that answer to notices of their own, the innermost first
 * @param units in code order; the root's own folder among them if it holds files
 * @param others the files that are no tables, in no order
 * @param settings the {@code linli.yaml} of subtrees, in no order
 * @param observations what was found, in no order
 */
public record CampaignTree(
    Path folder,
    Unit root,
    Notice notice,
    List<Jurisdiction> parts,
    List<UnitFolder> units,
    List<OtherFile> others,
    List<Path> settings,
    List<Observation> observations) {

  /** Copies the lists. */
  public CampaignTree {
    parts = List.copyOf(parts);
    units = List.copyOf(units);
    others = List.copyOf(others);
    settings = List.copyOf(settings);
    observations = List.copyOf(observations);
  }

  /** Returns the tables that anybody has handed in rows of. */
  public Set<String> tablesHandedIn() {
    return units.stream()
        .flatMap(unit -> unit.files().stream())
        .filter(file -> file.kind() != UnitFile.Kind.UNIT_SHEET)
        .map(UnitFile::table)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the part that a unit belongs to; empty where it answers to the campaign's notice. */
  public Optional<Jurisdiction> part(Unit unit) {
    return parts.stream().filter(part -> below(unit, part.root().code())).findFirst();
  }

  /** Returns the notice that a unit answers to. */
  public Notice noticeOf(Unit unit) {
    return part(unit).map(Jurisdiction::notice).orElse(notice);
  }

  /**
   * Returns the units below the root that are expected to report by the campaign's notice, in code
   * order. Whoever leads a part is one of them; those below report to the part.
   */
  public List<Unit> expected() {
    return notice.roster().expectedBelow(root.code()).stream()
        .filter(
            unit -> part(unit).filter(part -> !part.root().code().equals(unit.code())).isEmpty())
        .toList();
  }

  /** Returns the notice that applies at a place. */
  public Notice noticeAt(Optional<UnitCode> code) {
    if (parts.isEmpty()) {
      return notice;
    }
    return code.flatMap(this::unit).map(this::noticeOf).orElse(notice);
  }

  private Optional<Unit> unit(UnitCode code) {
    return notice.roster().unit(code).or(() -> ofFolder(code));
  }

  /**
   * Returns the subtree of a unit as a campaign of its own, under the notice that the unit answers
   * to. Names of files stay relative to this campaign's folder.
   */
  public CampaignTree subtree(Unit unit) {
    Notice own = noticeOf(unit);
    return new CampaignTree(
        folder,
        own.roster().unit(unit.code()).orElse(unit),
        own,
        parts.stream()
            .filter(part -> !part.root().code().equals(unit.code()))
            .filter(part -> below(part.root(), unit.code()))
            .toList(),
        units.stream().filter(each -> below(each.unit(), unit.code())).toList(),
        others.stream().filter(file -> isSeen(file.unread(), unit.code())).toList(),
        settings,
        observations.stream().filter(seen -> isSeen(seen, unit.code())).toList());
  }

  private boolean isSeen(Observation seen, UnitCode below) {
    return seen.at().unit().flatMap(this::unit).filter(unit -> below(unit, below)).isPresent();
  }

  /**
   * Returns whether a unit is another or lies anywhere below it. A folder below the roster hangs
   * below its parent, which may hang below another folder.
   */
  public boolean below(Unit unit, UnitCode above) {
    Roster roster = notice.roster();
    Optional<Unit> at = Optional.of(unit);
    while (at.isPresent()) {
      if (at.get().code().equals(above)) {
        return true;
      }
      Optional<UnitCode> parent = at.get().parent();
      if (parent.filter(above::equals).isPresent()) {
        return true;
      }
      at = parent.flatMap(code -> roster.unit(code).or(() -> ofFolder(code)));
    }
    return false;
  }

  private Optional<Unit> ofFolder(UnitCode code) {
    return units.stream()
        .map(UnitFolder::unit)
        .filter(unit -> unit.code().equals(code))
        .findFirst();
  }
}
