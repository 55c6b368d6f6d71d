package org.linli.discover;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.linli.discover.FolderContents.Found;
import org.linli.discover.FolderContents.Kind;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Limits;
import org.linli.value.UnitCode;

/**
 * Lists folders of a campaign in the order of their names, whatever order the disk has, and refuses
 * what is neither file nor folder, what a link leads out to, and more than the limits allow.
 */
final class FolderListing {
  private static final char UNDECODABLE = '\uFFFD';

  private final Path campaign;
  private final Limits limits;
  private final Set<Path> aside;

  /** The folders that something aside lies in: only what is in them need be looked at for it. */
  private final Set<Path> aroundAside = new HashSet<>();

  private final LookAhead ahead;
  private final Consumer<Observation> observations;
  private final List<Path> around = new ArrayList<>();
  private int seen;
  private boolean full;

  /**
   * Lists below {@code campaign}, a real path.
   *
   * @param aside files and folders that are no unit's, as the campaign's own roster; real paths
   * @param ahead lists folders before they are entered
   */
  FolderListing(
      Path campaign,
      Limits limits,
      Set<Path> aside,
      LookAhead ahead,
      Consumer<Observation> observations) {
    this.campaign = campaign;
    this.ahead = ahead;
    this.limits = limits;
    this.aside = aside;
    aside.forEach(each -> aroundAside.add(each.resolveSibling("")));
    this.observations = observations;
  }

  /** Opens a folder: what it holds is listed until it is closed, and links back to it are loops. */
  void enter(Path folder) {
    around.add(folder);
  }

  /** Closes the folder opened last. */
  void leave() {
    around.remove(around.size() - 1);
  }

  /** Returns how deep the open folder lies below the campaign folder. */
  int depth() {
    return around.size() - 1;
  }

  /** Returns what the open folder holds; empty where it cannot be read, which is observed. */
  List<Entry> entries(UnitCode unit, String relative) {
    Path folder = around.get(around.size() - 1);
    if (depth() > limits.depth()) {
      observations.accept(
          Observation.of("folder-too-deep", Location.of(unit, relative))
              .with("limit", limits.depth()));
      return List.of();
    }
    FolderContents contents = ahead.contents(folder);
    List<Entry> entries = new ArrayList<>(contents.found().size());
    room(contents.ignored());
    for (Found found : contents.found()) {
      if (room(1)) {
        entry(unit, relative, found).ifPresent(entries::add);
      }
    }
    contents
        .trouble()
        .ifPresent(
            trouble -> observations.accept(unreadable(Location.of(unit, relative), trouble)));
    entries.sort(Comparator.comparing(Entry::name).thenComparing(entry -> entry.path().toString()));
    return entries;
  }

  /** Counts more; returns whether that is still within the limit, and says once if it is not. */
  private boolean room(int more) {
    seen += more;
    if (seen <= limits.files()) {
      return true;
    }
    if (!full) {
      full = true;
      observations.accept(
          Observation.of("files-too-many", Location.campaign()).with("limit", limits.files()));
    }
    return false;
  }

  private Optional<Entry> entry(UnitCode unit, String folder, Found found) {
    String name = found.name();
    String relative = folder.isEmpty() ? name : folder + "/" + name;
    if (name.indexOf(UNDECODABLE) >= 0) {
      observations.accept(
          Observation.of("file-name-undecodable", Location.of(unit, relative)).withValue(name));
      return Optional.empty();
    }
    try {
      return resolved(unit, relative, found);
    } catch (IOException unreadable) {
      observations.accept(unreadable(Location.of(unit, relative), unreadable));
      return Optional.empty();
    }
  }

  private Optional<Entry> resolved(UnitCode unit, String relative, Found found) throws IOException {
    Whereabouts where = found.where();
    Kind kind = found.kind();
    long size = found.size();
    if (kind == Kind.LINK || kind == Kind.UNKNOWN) {
      Location at = Location.of(unit, relative);
      Optional<Path> target = Optional.of(found.path());
      if (kind == Kind.LINK) {
        target = target(found.path(), at);
        if (target.isEmpty()) {
          return Optional.empty();
        }
        where = Whereabouts.at(target.get());
      }
      BasicFileAttributes attributes =
          Files.readAttributes(target.get(), BasicFileAttributes.class);
      kind = Kind.of(attributes);
      size = attributes.size();
    }
    if (isAside(where, found.name())) {
      return Optional.empty();
    }
    if (kind == Kind.FOLDER || kind == Kind.FILE) {
      return Optional.of(new Entry(where, found.name(), relative, kind == Kind.FOLDER, size));
    }
    observations.accept(
        Observation.of("file-not-regular", Location.of(unit, relative)).withValue(found.name()));
    return Optional.empty();
  }

  private boolean isAside(Whereabouts where, String name) {
    return where.exact()
        ? aside.contains(where.path())
        : aroundAside.contains(where.path()) && aside.contains(where.of(name));
  }

  /** Where a link leads, if that is inside the campaign and not a folder around the link. */
  private Optional<Path> target(Path link, Location at) throws IOException {
    Path target;
    try {
      target = link.toRealPath();
    } catch (FileSystemException broken) {
      boolean loop = Files.isSymbolicLink(link) && isLoop(broken);
      if (!loop) {
        throw broken;
      }
      observations.accept(Observation.of("link-loop", at));
      return Optional.empty();
    }
    if (!target.startsWith(campaign)) {
      // Where it leads is not said: that is the submitter's machine, or ours.
      observations.accept(Observation.of("link-outside", at));
      return Optional.empty();
    }
    if (around.contains(target)) {
      observations.accept(Observation.of("link-loop", at));
      return Optional.empty();
    }
    return Optional.of(target);
  }

  private static boolean isLoop(FileSystemException broken) {
    String reason = String.valueOf(broken.getReason()).toLowerCase(Locale.ROOT);
    return reason.contains("too many levels") || reason.contains("loop");
  }

  private static Observation unreadable(Location at, Exception cause) {
    return Observation.of("file-unreadable", at).with("reason", cause.getClass().getSimpleName());
  }
}
