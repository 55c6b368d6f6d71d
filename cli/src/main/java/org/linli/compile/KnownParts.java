package org.linli.compile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.aggregate.TallyPlan;
import org.linli.aggregate.UnitTally;
import org.linli.cache.CampaignCache;
import org.linli.cache.FileStates;
import org.linli.cache.Hash;
import org.linli.check.NamedFile;
import org.linli.check.UnitPart;
import org.linli.discover.CampaignTree;
import org.linli.discover.UnitFile;
import org.linli.discover.UnitFolder;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/**
 * Files of units whose result an earlier run has kept. It is found by what was asked, and holds
 * only if all that the answer rests on is as it was:
 *
 * <pre>
 *   the key     program, notices, rules, limits, which tables anybody has handed in; the unit, its
 *               folders, the names of the files, the rows that count elsewhere; whether all is
 *               counted or only what findings rest on
 *   with it     the files: their bytes
 *               the files that rows name: whether and where they lie, their bytes
 *               the organizations: what the registers of the campaign make of each name
 *               the reporting days for which what was said of days holds
 * </pre>
 *
 * Safe for threads that ask for different files.
 */
final class KnownParts {
  private static final int MOST_ACTIVITIES = 500_000;

  private final Request request;
  private final CampaignTree tree;
  private final TallyPlan plan;
  private final UnitReading reading;
  private final CampaignCache cache;
  private final FileStates states;

  KnownParts(
      Request request,
      CampaignTree tree,
      TallyPlan plan,
      UnitReading reading,
      CampaignCache cache,
      FileStates states) {
    this.request = request;
    this.tree = tree;
    this.plan = plan;
    this.reading = reading;
    this.cache = cache;
    this.states = states;
  }

  /**
   * Returns the result of files, as an earlier run has kept it, else worked out now.
   *
   * <p>Whoever counts less takes what counts all, too; but keeps no more than he has counted, which
   * would make him as slow as the others.
   *
   * @param ofUnit what is asked of all files of their unit
   */
  ReadPart read(AskedFiles asked, byte[] ofUnit) {
    boolean countsAll = plan.countsSlices();
    Hash own = Questions.key(ofUnit, asked, countsAll);
    return known(asked.part(), own)
        .or(
            () ->
                countsAll
                    ? Optional.empty()
                    : known(asked.part(), Questions.key(ofUnit, asked, true)))
        .orElseGet(
            () ->
                cache.hasPut(own)
                    ? fresh(asked)
                    : fresh(asked, UnitTally.toBeWritten(plan), Optional.of(own)));
  }

  private Optional<ReadPart> known(UnitFolder folder, Hash key) {
    Optional<ReadPart> known = cache.find(key).flatMap(kept -> known(folder, kept));
    known.ifPresent(part -> cache.stillHolds(key));
    return known;
  }

  /** Bytes that another build has written bear another key; what cannot be read is not known. */
  private Optional<ReadPart> known(UnitFolder folder, byte[] kept) {
    try {
      StoredInput in = new StoredInput(kept);
      if (!states.areStill(paths(folder), in) || !namedFilesAreStill(folder, in)) {
        return Optional.empty();
      }
      UnitPart part = UnitPart.read(in);
      if (!part.days().hold(request.asOf())) {
        return Optional.empty();
      }
      return UnitTally.read(folder.unit(), plan, in).map(tally -> new ReadPart(part, tally));
    } catch (RuntimeException unreadable) {
      cache.note(folder.unit().code() + ": " + unreadable);
      return Optional.empty();
    }
  }

  private boolean namedFilesAreStill(UnitFolder folder, StoredInput in) {
    List<Path> files = new ArrayList<>();
    for (int count = in.count(); count > 0; count--) {
      NamedFile named = UsedFiles.Named.read(in).in(tree.folder(), folder.unit().code());
      if (!named.told(tree.folder()).equals(in.text())) {
        return false;
      }
      named.file().ifPresent(files::add);
    }
    return states.areStill(files, in);
  }

  /** Returns the result of files, worked out now. */
  ReadPart fresh(AskedFiles asked) {
    return fresh(asked, new UnitTally(plan), Optional.empty());
  }

  private ReadPart fresh(AskedFiles asked, UnitTally tally, Optional<Hash> key) {
    UnitFolder folder = asked.part();
    FileStates.Before before = states.before(key.isPresent() ? paths(folder) : List.of());
    UsedFiles used = new UsedFiles(tree.noticeOf(folder.unit()));
    UnitPart part = reading.part(folder, asked.whole(), asked.duplicates(), tally, used);
    tally.trim();
    ReadPart read = new ReadPart(part, tally);
    if (key.isPresent() && isWorthKeeping(part)) {
      keep(key.get(), folder, read, before, used);
    }
    return read;
  }

  /** What failed may go well next time; and what is kept has to fit into memory twice. */
  private boolean isWorthKeeping(UnitPart part) {
    return part.crashes().isEmpty()
        && part.days().hold(request.asOf())
        && part.keys().size() <= MOST_ACTIVITIES;
  }

  private void keep(
      Hash key, UnitFolder folder, ReadPart read, FileStates.Before before, UsedFiles used) {
    StoredOutput out = new StoredOutput();
    try {
      if (states.write(before, used.hashes(), out) && write(folder, used, out)) {
        read.part().write(out);
        read.tally().write(out);
        cache.put(key, out.toBytes());
      }
    } catch (RuntimeException unwritable) {
      cache.note(folder.unit().code() + ": " + unwritable);
    }
  }

  /** What was named was looked for at some moment of this run: it must not have moved since. */
  private boolean write(UnitFolder folder, UsedFiles used, StoredOutput out) {
    List<Path> files = new ArrayList<>();
    out.number(used.named().size());
    for (UsedFiles.Named each : used.named()) {
      NamedFile named = each.in(tree.folder(), folder.unit().code());
      if (!isSettled(each)) {
        return false;
      }
      each.write(out);
      out.text(named.told(tree.folder()));
      named.file().ifPresent(files::add);
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
}
