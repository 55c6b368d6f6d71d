package org.linli.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linli.aggregate.TallyPlan;
import org.linli.aggregate.UnitTally;
import org.linli.cache.CampaignCache;
import org.linli.cache.FileStates;
import org.linli.check.UnitPart;
import org.linli.discover.CampaignTree;
import org.linli.discover.UnitFile;
import org.linli.discover.UnitFolder;
import org.linli.finding.Observation;

/**
 * Units whose result an earlier run has kept: as a whole, or of a unit of many records in parts, so
 * that few are read again when few have changed.
 *
 * <pre>
 *   files ──▶ parts ──▶ for each: {@link KnownParts known}, or read ──▶ joined ──▶ the unit's own checks
 * </pre>
 *
 * What only shows when all rows of a unit have been seen is worked out each time. Safe for threads
 * that ask for different units.
 */
final class KnownUnits {
  private static final String ACTIVITIES = "activities";

  private final Request request;
  private final TallyPlan plan;
  private final UnitReading reading;
  private final CampaignCache cache;
  private final Questions questions;
  private final KnownParts known;

  private KnownUnits(
      Request request,
      TallyPlan plan,
      UnitReading reading,
      CampaignCache cache,
      Questions questions,
      KnownParts known) {
    this.request = request;
    this.plan = plan;
    this.reading = reading;
    this.cache = cache;
    this.questions = questions;
    this.known = known;
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
    Optional<Questions> questions = Questions.of(request, tree);
    if (questions.isEmpty()) {
      keeping.notes().accept("nothing can be kept: not all settings are understood");
      return Optional.empty();
    }
    CampaignCache cache =
        CampaignCache.open(keeping.folder(), tree.folder(), keeping.bound(), keeping.clock());
    KnownParts known = new KnownParts(request, tree, plan, reading, cache, states);
    return Optional.of(new KnownUnits(request, plan, reading, cache, questions.get(), known));
  }

  /** Returns a unit's result, as far as an earlier run has kept it, else worked out now. */
  ReadUnit read(UnitFolder folder, Map<Integer, Observation> duplicates) {
    List<UnitFolder> files = reading.parts(folder, table -> UnitTally.canJoin(plan, table));
    List<UnitPart> parts = new ArrayList<>(files.size());
    List<UnitTally> tallies = new ArrayList<>(files.size());
    Optional<byte[]> question = questions.ofUnit(folder);
    int rows = 0;
    for (UnitFolder some : files) {
      boolean whole = files.size() == 1;
      AskedFiles asked =
          new AskedFiles(some, whole, whole ? duplicates : among(duplicates, some, rows));
      ReadPart read = question.isPresent() ? known.read(asked, question.get()) : known.fresh(asked);
      parts.add(read.part());
      tallies.add(read.tally());
      rows += Math.toIntExact(read.part().rows(ACTIVITIES));
    }
    return new ReadUnit(folder, reading.end(folder, parts), UnitTally.join(plan, tallies));
  }

  /**
   * Returns the rows of some files that count elsewhere.
   *
   * @param rows how many activity rows of the unit stand before them
   */
  private static Map<Integer, Observation> among(
      Map<Integer, Observation> duplicates, UnitFolder some, int rows) {
    if (duplicates.isEmpty()) {
      return duplicates;
    }
    Set<String> names = some.files().stream().map(UnitFile::name).collect(Collectors.toSet());
    Map<Integer, Observation> own = new TreeMap<>();
    duplicates.forEach(
        (ordinal, seen) -> {
          if (names.contains(seen.at().file().orElse(""))) {
            own.put(ordinal - rows, seen);
          }
        });
    return own;
  }

  /** Keeps what this run has worked out. */
  void finish() {
    cache.finish();
    request.keeping().ifPresent(keeping -> cache.notes().forEach(keeping.notes()));
  }
}
