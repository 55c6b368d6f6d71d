package org.linli.discover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Level;
import org.linli.model.Limits;
import org.linli.model.Roster;
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
  private final SubtreeNotices subtrees;
  private final UnitFolders units = new UnitFolders();
  private final List<Observation> observations = new ArrayList<>();
  private final List<OtherFile> others = new ArrayList<>();
  private final List<Path> settings = new ArrayList<>();
  private final List<Jurisdiction> parts = new ArrayList<>();
  private final EarlierOutputs outputs;
  private final Scope whole;

  /**
   * The folders of free names around what is looked at in which nothing has been found yet, the
   * innermost first.
   */
  private final Deque<FreeFolder> empty = new ArrayDeque<>();

  private record FreeFolder(Place place, String relative) {}

  private Discovery(
      Path campaign,
      Notice notice,
      Unit root,
      Set<Path> aside,
      EarlierOutputs outputs,
      Limits limits,
      LookAhead ahead) {
    this.outputs = outputs;
    this.whole = new Scope(notice, root, observations::add);
    this.listing = new FolderListing(campaign, limits, aside, ahead, observations::add);
    this.subtrees = new SubtreeNotices(limits, observations::add);
  }

  /** What holds within a notice's reach: who the units are, and which files are tables. */
  private record Scope(Notice notice, Place root, UnitResolver resolver, FileNames names) {
    Scope(Notice notice, Unit root, Consumer<Observation> observations) {
      this(
          notice,
          Place.known(root),
          new UnitResolver(notice.roster(), root, observations),
          new FileNames(notice.tables().keySet()));
    }
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
   * @param threads that list folders; what is found is the same with any number
   * @throws IOException if the campaign folder itself cannot be opened
   */
  public static CampaignTree of(
      Path folder,
      Notice notice,
      Optional<UnitCode> rootCode,
      Set<Path> aside,
      Limits limits,
      int threads)
      throws IOException {
    return of(folder, notice, rootCode, aside, EarlierOutputs.NONE, limits, threads);
  }

  /**
   * Returns what a campaign folder holds that earlier runs have written to as well.
   *
   * @param outputs folders in it that say of themselves that they are outputs
   * @throws IOException as the other
   */
  public static CampaignTree of(
      Path folder,
      Notice notice,
      Optional<UnitCode> rootCode,
      Set<Path> aside,
      EarlierOutputs outputs,
      Limits limits,
      int threads)
      throws IOException {
    Path campaign = folder.toRealPath();
    Unit root = rootUnit(rootCode.or(notice::root), notice);
    Set<Path> realAside = aside.stream().map(Discovery::realIfThere).collect(Collectors.toSet());
    Set<Path> notAhead = new HashSet<>(realAside);
    notAhead.addAll(outputs.folders());
    try (LookAhead ahead = new LookAhead(threads - 1, notAhead, limits.files())) {
      return new Discovery(campaign, notice, root, realAside, outputs, limits, ahead)
          .walk(campaign);
    }
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
    unitFolder(campaign, whole.root, "", whole);
    units.observeMerged(observations::add);
    List<UnitFolder> found = units.handedIn();
    PictureFolders.passOver(observations, found, others);
    boolean anyTable =
        found.stream()
            .flatMap(unit -> unit.files().stream())
            .anyMatch(file -> file.kind() != UnitFile.Kind.UNIT_SHEET);
    if (!anyTable) {
      observations.add(Observation.of("campaign-empty", Location.campaign()));
    }
    Roster roster = whole.notice.roster();
    for (int i = parts.size() - 1; i >= 0; i--) {
      roster = roster.with(parts.get(i).notice().roster(), parts.get(i).root().code());
    }
    Unit root = whole.root.unit();
    Notice joined = parts.isEmpty() ? whole.notice : whole.notice.with(root.code(), roster);
    return new CampaignTree(campaign, root, joined, parts, found, others, settings, observations);
  }

  private void unitFolder(Path folder, Place place, String relative, Scope around) {
    if (place.free()) {
      empty.push(new FreeFolder(place, relative));
    } else {
      units.folder(place, relative);
    }
    listing.enter(folder);
    List<Entry> entries = listing.entries(place.unit().code(), relative);
    Scope scope = relative.isEmpty() ? around : scope(entries, place, around);
    for (Entry entry : entries) {
      if (entry.isFolder()) {
        folderIn(place, relative, entry, scope);
      } else if (!FileNames.isCampaignFile(entry.name())) {
        add(scope.names.inUnitFolder(entry), place, relative, entry, scope);
      }
    }
    listing.leave();
    if (!empty.isEmpty() && empty.peek().relative.equals(relative)) {
      empty.pop();
    }
  }

  /** The notice that a folder names for itself and all below it goes before that around it. */
  private Scope scope(List<Entry> entries, Place place, Scope around) {
    List<Entry> files =
        entries.stream()
            .filter(entry -> !entry.isFolder() && FileNames.isCampaignFile(entry.name()))
            .toList();
    if (files.isEmpty()) {
      return around;
    }
    for (Entry another : files.subList(1, files.size())) {
      observations.add(
          Observation.of(
                  "notice-of-subtree-repeated",
                  Location.of(place.unit().code(), another.relative()))
              .with("first", files.get(0).name()));
    }
    settings.add(files.get(0).path());
    Optional<Notice> own = subtrees.read(files.get(0), place.unit(), around.notice);
    if (own.isEmpty() || place.refused().isPresent()) {
      return around;
    }
    part(new Jurisdiction(place.unit(), own.get()));
    return new Scope(own.get(), place.unit(), observations::add);
  }

  /** Where two folders of a unit name a notice, the first decides. */
  private void part(Jurisdiction part) {
    if (parts.stream().noneMatch(known -> known.root().code().equals(part.root().code()))) {
      parts.add(part);
      parts.sort(
          Comparator.comparing((Jurisdiction known) -> known.root().level().depth()).reversed());
    }
  }

  private void folderIn(Place place, String relative, Entry entry, Scope scope) {
    String name = entry.name().toLowerCase(Locale.ROOT);
    if (name.equals(FileNames.RECORDS)) {
      records(place, relative, entry, scope);
    } else if (name.equals(EXTRA) && place.unit().code().equals(scope.root.unit().code())) {
      extras(entry, scope);
    } else if (isOutput(place, entry, scope)) {
      output(place, entry, scope);
    } else {
      Place below = scope.resolver.resolve(place, entry.name(), entry.relative());
      unitFolder(entry.path(), below, entry.relative(), scope);
    }
  }

  /**
   * A folder that says it is an output is believed where nothing is lost by it: it has no unit's
   * name, and what others have put into it is no submission.
   */
  private boolean isOutput(Place around, Entry entry, Scope scope) {
    return outputs.folders().contains(entry.path())
        && !scope.resolver.isNamed(around, entry.name())
        && inOutput(entry).stream().noneMatch(file -> scope.names.inUnitFolder(file).isPresent());
  }

  private void output(Place place, Entry folder, Scope scope) {
    observations.add(
        Observation.of("output-in-campaign", Location.of(place.unit().code(), folder.relative()))
            .withValue(folder.name()));
    inOutput(folder).forEach(file -> addOther(place, file, scope));
  }

  /** The files of an output folder that no run has written. */
  private List<Entry> inOutput(Entry folder) {
    return outputs.others(folder.path()).stream()
        .map(
            file ->
                new Entry(
                    Whereabouts.at(folder.path().resolve(file)),
                    file.substring(file.lastIndexOf('/') + 1),
                    folder.relative() + "/" + file,
                    false,
                    0))
        .toList();
  }

  /** The records of Attachment 2 and their images; folders in it only sort them. */
  private void records(Place place, String relative, Entry folder, Scope scope) {
    listing.enter(folder.path());
    for (Entry entry : listing.entries(place.unit().code(), folder.relative())) {
      if (entry.isFolder()) {
        records(place, relative, entry, scope);
      } else {
        add(scope.names.inRecords(entry), place, relative, entry, scope);
      }
    }
    listing.leave();
  }

  private void extras(Entry folder, Scope scope) {
    listing.enter(folder.path());
    for (Entry entry : listing.entries(scope.root.unit().code(), folder.relative())) {
      if (entry.isFolder()) {
        Place place = scope.resolver.resolveExtra(scope.root, entry.name(), entry.relative());
        unitFolder(entry.path(), place, entry.relative(), scope);
      } else {
        addOther(scope.root, entry, scope);
      }
    }
    listing.leave();
  }

  private void add(
      Optional<UnitFile> file, Place place, String relative, Entry entry, Scope scope) {
    if (file.isEmpty()) {
      addOther(place, entry, scope);
      return;
    }
    for (; !empty.isEmpty(); empty.pop()) {
      units.passed(empty.peek().place, empty.peek().relative);
    }
    units.folder(place, relative);
    units.file(place, file.get());
  }

  private void addOther(Place place, Entry entry, Scope scope) {
    Observation named =
        Observation.of("file-not-read", Location.of(place.unit().code(), entry.relative()))
            .withValue(entry.name());
    Observation observation =
        FileNames.kind(entry.name()).map(kind -> named.with("kind", kind)).orElse(named);
    Observation unread =
        scope
            .names
            .suggestion(entry.name())
            // Its name may be right, and only its place wrong.
            .filter(name -> !name.equalsIgnoreCase(entry.name()))
            .map(name -> observation.with("suggestion", name))
            .orElse(observation);
    others.add(new OtherFile(entry.path(), unread));
  }
}
