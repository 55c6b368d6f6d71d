package org.linli.compile;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.linli.check.RowReceiver;
import org.linli.check.UnitChecker;
import org.linli.check.UnitReport;
import org.linli.discover.CampaignTree;
import org.linli.discover.UnitFile;
import org.linli.discover.UnitFolder;
import org.linli.finding.Finding;
import org.linli.finding.Observation;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.model.Watch;
import org.linli.notice.CrossWalk;
import org.linli.notice.Notice;
import org.linli.read.SubmissionReader;

/**
 * Reads and checks units, each by the notice that it answers to, and hands their rows on in the
 * terms of the campaign's. Safe for threads that read different units.
 */
public final class UnitReading {
  private final Request request;
  private final CampaignTree tree;
  private final Supplier<Watch> watches;
  private final Map<String, UnitChecker> checkers = new ConcurrentHashMap<>();
  private final Map<String, SubmissionReader> readers = new ConcurrentHashMap<>();
  private final Map<String, CrossWalk> walks = new ConcurrentHashMap<>();

  UnitReading(Request request, CampaignTree tree) {
    this.request = request;
    this.tree = tree;
    this.watches = request.keeping().isPresent() ? Watch::ofDays : Watch::begin;
  }

  /**
   * Reads and checks a unit. A second time gives the same rows under the same ordinals.
   *
   * @param duplicates the unit's activities that count elsewhere, by ordinal
   * @param rows receives its rows as rows of the campaign's notice
   */
  UnitReport check(UnitFolder folder, Map<Integer, Observation> duplicates, RowReceiver rows) {
    Notice own = tree.noticeOf(folder.unit());
    return check(folder, own, duplicates, translated(folder, own, rows));
  }

  /**
   * The same.
   *
   * @param asRead receives its rows as those of the notice that it answers to, before the others
   */
  UnitReport check(
      UnitFolder folder,
      Map<Integer, Observation> duplicates,
      RowReceiver rows,
      RowReceiver asRead) {
    Notice own = tree.noticeOf(folder.unit());
    RowReceiver both = new BothReceivers(asRead, translated(folder, own, rows));
    return check(folder, own, duplicates, both);
  }

  private UnitReport check(
      UnitFolder folder, Notice own, Map<Integer, Observation> duplicates, RowReceiver receiver) {
    return checker(own).check(folder, duplicates, receiver);
  }

  private RowReceiver translated(UnitFolder folder, Notice own, RowReceiver rows) {
    return tree.part(folder.unit()).isEmpty()
        ? rows
        : new Translation(walk(own), tree.notice(), rows);
  }

  private record BothReceivers(RowReceiver first, RowReceiver second) implements RowReceiver {
    @Override
    public void opened(UnitFile file, byte[] bytes) {
      first.opened(file, bytes);
      second.opened(file, bytes);
    }

    @Override
    public void counted(Unit unit, Row row) {
      first.counted(unit, row);
      second.counted(unit, row);
    }

    @Override
    public void uncounted(Unit unit, Row row, List<Finding> reasons) {
      first.uncounted(unit, row, reasons);
      second.uncounted(unit, row, reasons);
    }
  }

  /** Returns what reads the unit's files. */
  SubmissionReader reader(UnitFolder folder) {
    return reader(tree.noticeOf(folder.unit()));
  }

  private SubmissionReader reader(Notice own) {
    return readers.computeIfAbsent(
        key(own), key -> new SubmissionReader(own, tree, request.limits(), request.threads()));
  }

  private CrossWalk walk(Notice own) {
    return walks.computeIfAbsent(own.id(), id -> new CrossWalk(own, tree.notice()));
  }

  private UnitChecker checker(Notice own) {
    return checkers.computeIfAbsent(
        key(own),
        key ->
            new UnitChecker(
                request.catalog(), own, reader(own), request.limits(), request.asOf(), watches));
  }

  /** One pack may serve several parts, each with its own root. */
  private static String key(Notice notice) {
    return notice.id() + " " + notice.root().map(Object::toString).orElse("");
  }
}
