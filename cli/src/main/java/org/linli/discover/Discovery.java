package org.linli.discover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Level;
import org.linli.model.Limits;
import org.linli.model.Unit;
import org.linli.notice.Notice;
import org.linli.value.UnitCode;

/**
 * Walks a campaign folder and tells which unit each folder is and which of its files are read
 * (data-format, section 1). The order in which the disk lists a folder never matters.
 */
public final class Discovery {
  private static final String EXTRA = "_extra";

  private final FolderListing listing;
  private final UnitResolver resolver;
  private final SubtreeNotices subtrees;
  private final FileNames names;
  private final UnitFolders units = new UnitFolders();
  private final List<Observation> observations = new ArrayList<>();
  private final Place root;

  private Discovery(Path campaign, Notice notice, Unit root, Set<Path> aside, Limits limits) {
    this.root = Place.known(root);
    this.listing = new FolderListing(campaign, limits, aside, observations::add);
    this.resolver = new UnitResolver(notice.roster(), root, observations::add);
    this.subtrees = new SubtreeNotices(notice.id(), limits, observations::add);
    this.names = new FileNames(notice.tables().keySet());
  }

  /**
   * Returns what a campaign folder holds.
   *
   * @param folder the campaign folder
   * @param notice that it answers to; its roster knows the units
   * @param rootCode the unit that the folder stands for; where empty, the notice's
   * @param aside files and folders inside it that no unit has submitted: a pack, a roster, the
   *     output
   * @param limits beyond which a named rule refuses
   * @throws IOException if the campaign folder itself cannot be opened
   */
  public static CampaignTree of(
      Path folder, Notice notice, Optional<UnitCode> rootCode, Set<Path> aside, Limits limits)
      throws IOException {
    Path campaign = folder.toRealPath();
    Unit root = rootUnit(rootCode.or(notice::root), notice);
    Set<Path> realAside = aside.stream().map(Discovery::realIfThere).collect(Collectors.toSet());
    return new Discovery(campaign, notice, root, realAside, limits).walk(campaign);
  }

  private static Unit rootUnit(Optional<UnitCode> wanted, Notice notice) {
    UnitCode code = wanted.orElse(new UnitCode("000000"));
    return notice
        .roster()
        .unit(code)
        .orElseGet(() -> new Unit(code, code.text(), levelOf(code), Optional.empty()));
  }

  private static Level levelOf(UnitCode code) {
    return code.level() == UnitCode.Level.OWN
        ? Level.REPORTING_UNIT
        : Level.valueOf(code.level().name());
  }

  private static Path realIfThere(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException notThere) {
      return path.toAbsolutePath().normalize();
    }
  }

  private CampaignTree walk(Path campaign) {
    unitFolder(campaign, root, "");
    units.observeMerged(observations::add);
    List<UnitFolder> found = units.withFiles();
    boolean anyTable =
        found.stream()
            .flatMap(unit -> unit.files().stream())
            .anyMatch(file -> file.kind() != UnitFile.Kind.UNIT_SHEET);
    if (!anyTable) {
      observations.add(Observation.of("campaign-empty", Location.campaign()));
    }
    return new CampaignTree(campaign, root.unit(), found, List.copyOf(observations));
  }

  private void unitFolder(Path folder, Place place, String relative) {
    if (!place.free()) {
      units.folder(place, relative);
    }
    listing.enter(folder);
    for (Entry entry : listing.entries(place.unit().code(), relative)) {
      if (entry.isFolder()) {
        folderIn(place, relative, entry);
      } else {
        file(place, relative, entry);
      }
    }
    listing.leave();
  }

  private void folderIn(Place place, String relative, Entry entry) {
    String name = entry.name().toLowerCase(Locale.ROOT);
    if (name.equals(FileNames.RECORDS)) {
      records(place, relative, entry);
    } else if (name.equals(EXTRA) && place.equals(root)) {
      extras(entry);
    } else {
      Place below = resolver.resolve(place, entry.name(), entry.relative());
      unitFolder(entry.path(), below, entry.relative());
    }
  }

  private void file(Place place, String relative, Entry entry) {
    if (FileNames.isCampaignFile(entry.name())) {
      if (!relative.isEmpty()) {
        subtrees.read(entry, place.unit().code());
      }
      return;
    }
    add(names.inUnitFolder(entry), place, relative, entry);
  }

  /** The records of Attachment 2 and their images; folders in it only sort them. */
  private void records(Place place, String relative, Entry folder) {
    listing.enter(folder.path());
    for (Entry entry : listing.entries(place.unit().code(), folder.relative())) {
      if (entry.isFolder()) {
        records(place, relative, entry);
      } else if (!FileNames.isImage(entry.name())) {
        add(names.inRecords(entry), place, relative, entry);
      }
    }
    listing.leave();
  }

  private void extras(Entry folder) {
    listing.enter(folder.path());
    for (Entry entry : listing.entries(root.unit().code(), folder.relative())) {
      if (entry.isFolder()) {
        Place place = resolver.resolveExtra(root, entry.name(), entry.relative());
        unitFolder(entry.path(), place, entry.relative());
      } else {
        observeNotRead(root, entry);
      }
    }
    listing.leave();
  }

  private void add(Optional<UnitFile> file, Place place, String relative, Entry entry) {
    if (file.isEmpty()) {
      observeNotRead(place, entry);
      return;
    }
    units.folder(place, relative);
    units.file(place, file.get());
  }

  private void observeNotRead(Place place, Entry entry) {
    Observation observation =
        Observation.of("file-not-read", Location.of(place.unit().code(), entry.relative()))
            .withValue(entry.name());
    observations.add(
        names
            .suggestion(entry.name())
            .map(name -> observation.with("suggestion", name))
            .orElse(observation));
  }
}
