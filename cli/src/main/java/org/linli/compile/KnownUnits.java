package org.linli.compile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.linli.aggregate.TallyPlan;
import org.linli.aggregate.UnitTally;
import org.linli.cache.CacheKey;
import org.linli.cache.CampaignCache;
import org.linli.cache.FileStates;
import org.linli.cache.Program;
import org.linli.cache.ValueHash;
import org.linli.check.UnitReport;
import org.linli.check.rules.EvidencePlaces;
import org.linli.discover.CampaignTree;
import org.linli.discover.UnitFile;
import org.linli.discover.UnitFolder;
import org.linli.finding.Observation;
import org.linli.notice.Notice;
import org.linli.value.Sha256;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/**
 * Units whose result an earlier run has kept. A result is found by what was asked, and holds only
 * if all that the answer rests on is as it was:
 *
 * <pre>
 *   the key     program, notices, rules, limits, which tables anybody has handed in; the unit, its
 *               folders, the names of its files, its rows that count elsewhere; whether all is
 *               counted or only what findings rest on
 *   with it     the unit's files: their bytes
 *               the files that its rows name: whether and where they lie, their bytes
 *               its organizations: what the registers of the campaign make of each name
 *               the reporting days for which what was said of days holds
 * </pre>
 *
 * Safe for threads that ask for different units.
 */
final class KnownUnits {
  private static final String FORMAT = "unit 2";
  private static final int MOST_ACTIVITIES = 500_000;

  private final Request request;
  private final CampaignTree tree;
  private final TallyPlan plan;
  private final UnitReading reading;
  private final CampaignCache cache;
  private final FileStates states;
  private final byte[] common;

  /** By what they are rather than by what they say, which is long. */
  private final Map<Notice, byte[]> notices = Collections.synchronizedMap(new IdentityHashMap<>());

  private KnownUnits(
      Request request,
      CampaignTree tree,
      TallyPlan plan,
      UnitReading reading,
      CampaignCache cache,
      FileStates states,
      byte[] common) {
    this.request = request;
    this.tree = tree;
    this.plan = plan;
    this.reading = reading;
    this.cache = cache;
    this.states = states;
    this.common = common;
  }

  /**
   * Opens what is kept of a campaign; nothing where nothing is to be kept, or where it cannot be
   * said for certain what a result rests on.
   *
   * @param states begun before the first file was opened
   */
  static Optional<KnownUnits> of(
      Request request, CampaignTree tree, TallyPlan plan, UnitReading reading, FileStates states) {
    if (request.keeping().isEmpty()) {
      return Optional.empty();
    }
    Keeping keeping = request.keeping().get();
    Optional<byte[]> common = common(request, tree);
    if (common.isEmpty()) {
      keeping.notes().accept("nothing can be kept: not all settings are understood");
      return Optional.empty();
    }
    CampaignCache cache =
        CampaignCache.open(keeping.folder(), tree.folder(), keeping.bound(), keeping.clock());
    return Optional.of(new KnownUnits(request, tree, plan, reading, cache, states, common.get()));
  }

  /** What every question of a run has in common. */
  private static Optional<byte[]> common(Request request, CampaignTree tree) {
    StoredOutput out = new StoredOutput();
    out.text(FORMAT);
    List<Optional<byte[]>> parts =
        List.of(
            Program.identity(),
            ValueHash.of(tree.notice()),
            ValueHash.of(request.catalog().campaign()),
            ValueHash.of(request.limits()),
            ValueHash.of(new TreeSet<>(tree.tablesHandedIn())));
    for (Optional<byte[]> part : parts) {
      if (part.isEmpty()) {
        return Optional.empty();
      }
      out.bytes(part.get());
    }
    return Optional.of(out.toBytes());
  }

  /** Returns a unit's result as an earlier run has kept it, or else as it is worked out now. */
  ReadUnit read(UnitFolder folder, Map<Integer, Observation> duplicates) {
    Optional<byte[]> question = question(folder, duplicates);
    if (question.isEmpty()) {
      return fresh(folder, duplicates, new UnitTally(plan), Optional.empty());
    }
    CacheKey whole = key(question.get(), true);
    CacheKey own = plan.countsSlices() ? whole : key(question.get(), false);
    return known(folder, own)
        .or(() -> own.equals(whole) ? Optional.empty() : known(folder, whole))
        .orElseGet(() -> fresh(folder, duplicates, UnitTally.toBeWritten(plan), Optional.of(own)));
  }

  /**
   * Whoever counts less takes what was kept whole, too; but keeps no more than he has counted,
   * which would make him as slow as the others.
   *
   * @param question the hash of the rest, which is long and the same for both
   */
  private static CacheKey key(byte[] question, boolean whole) {
    byte[] bytes = Arrays.copyOf(question, question.length + 1);
    bytes[question.length] = (byte) (whole ? 1 : 0);
    return CacheKey.of(bytes);
  }

  /** Returns the hash of what is asked of a unit; nothing if not all of it is understood. */
  private Optional<byte[]> question(UnitFolder folder, Map<Integer, Observation> duplicates) {
    Notice own = tree.noticeOf(folder.unit());
    byte[] notice = notices.computeIfAbsent(own, each -> ValueHash.of(each).orElse(new byte[0]));
    if (notice.length == 0) {
      return Optional.empty();
    }
    StoredOutput out = new StoredOutput();
    out.bytes(common);
    out.bytes(notice);
    out.yes(tree.part(folder.unit()).isPresent());
    folder.unit().write(out);
    out.each(folder.folders(), out::text);
    out.each(
        folder.files(),
        file -> {
          out.text(file.name());
          out.text(file.kind().name());
          out.text(file.table());
        });
    out.optional(folder.refused(), refused -> refused.write(out));
    out.number(duplicates.size());
    duplicates.forEach(
        (ordinal, seen) -> {
          out.number(ordinal);
          seen.write(out);
        });
    return Optional.of(Sha256.of(out.toBytes()));
  }

  private Optional<ReadUnit> known(UnitFolder folder, CacheKey key) {
    Optional<ReadUnit> known = cache.find(key).flatMap(kept -> known(folder, kept));
    known.ifPresent(unit -> cache.stillHolds(key));
    return known;
  }

  /** Bytes that another build has written bear another key; what cannot be read is not known. */
  private Optional<ReadUnit> known(UnitFolder folder, byte[] kept) {
    try {
      StoredInput in = new StoredInput(kept);
      if (!states.areStill(paths(folder), in) || !namedFilesAreStill(folder, in)) {
        return Optional.empty();
      }
      UnitReport report = UnitReport.read(folder, in);
      if (!report.days().hold(request.asOf())) {
        return Optional.empty();
      }
      return UnitTally.read(folder.unit(), plan, in)
          .map(tally -> new ReadUnit(folder, report, tally));
    } catch (RuntimeException unreadable) {
      cache.note(folder.unit().code() + ": " + unreadable);
      return Optional.empty();
    }
  }

  private boolean namedFilesAreStill(UnitFolder folder, StoredInput in) {
    List<Path> files = new ArrayList<>();
    for (int count = in.count(); count > 0; count--) {
      EvidencePlaces.Place place =
          UsedFiles.Named.read(in).place(tree.folder(), folder.unit().code());
      if (!place.told().equals(in.text())) {
        return false;
      }
      place.file().ifPresent(files::add);
    }
    return states.areStill(files, in);
  }

  private ReadUnit fresh(
      UnitFolder folder,
      Map<Integer, Observation> duplicates,
      UnitTally tally,
      Optional<CacheKey> key) {
    FileStates.Before before = states.before(key.isPresent() ? paths(folder) : List.of());
    UsedFiles used = new UsedFiles(tree.noticeOf(folder.unit()));
    UnitReport report = reading.check(folder, duplicates, tally, used);
    if (key.isPresent() && isWorthKeeping(report)) {
      keep(key.get(), new ReadUnit(folder, report, tally), before, used);
    }
    return new ReadUnit(folder, report, tally);
  }

  /** What failed may go well next time; and what is kept has to fit into memory twice. */
  private boolean isWorthKeeping(UnitReport report) {
    return report.crashes().isEmpty()
        && report.days().hold(request.asOf())
        && report.keys().size() <= MOST_ACTIVITIES;
  }

  private void keep(CacheKey key, ReadUnit unit, FileStates.Before before, UsedFiles used) {
    StoredOutput out = new StoredOutput();
    try {
      if (states.write(before, used.hashes(), out) && write(unit.folder(), used, out)) {
        unit.report().write(out);
        unit.tally().write(out);
        cache.put(key, out.toBytes());
      }
    } catch (RuntimeException unwritable) {
      cache.note(unit.folder().unit().code() + ": " + unwritable);
    }
  }

  /** What was named was looked for at some moment of this run: it must not have moved since. */
  private boolean write(UnitFolder folder, UsedFiles used, StoredOutput out) {
    List<Path> files = new ArrayList<>();
    out.number(used.named().size());
    for (UsedFiles.Named each : used.named()) {
      EvidencePlaces.Place place = each.place(tree.folder(), folder.unit().code());
      if (!isSettled(each)) {
        return false;
      }
      each.write(out);
      out.text(place.told());
      place.file().ifPresent(files::add);
    }
    return files.stream().allMatch(states::isSettled)
        && states.write(states.before(files), Map.of(), out);
  }

  /** No folder on the way to a file may have got or lost anything since the run began. */
  private boolean isSettled(UsedFiles.Named named) {
    Path at = tree.folder().resolve(named.file()).resolveSibling("");
    for (Path step : Path.of(named.written().replace('\\', '/'))) {
      if (Files.isDirectory(at) && !states.isSettled(at)) {
        return false;
      }
      at = at.resolve(step);
    }
    return at.normalize().startsWith(tree.folder());
  }

  private static List<Path> paths(UnitFolder folder) {
    return folder.files().stream().map(UnitFile::path).toList();
  }

  /** Keeps what this run has worked out. */
  void finish() {
    cache.finish();
    request.keeping().ifPresent(keeping -> cache.notes().forEach(keeping.notes()));
  }
}
