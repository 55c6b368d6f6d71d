package org.linli.compile;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.linli.check.RowReceiver;
import org.linli.check.UnitChecker;
import org.linli.check.UnitPart;
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
    return checker(own).check(folder, duplicates, translated(folder, own, rows));
  }

  /**
   * Returns the parts of a unit that can be read and checked one by one, in order.
   *
   * @param canBeParted says of a table by name whether whoever takes its rows can do so
   */
  List<UnitFolder> parts(UnitFolder folder, Predicate<String> canBeParted) {
    UnitChecker checker = checker(tree.noticeOf(folder.unit()));
    return reader(folder)
        .parts(folder, table -> canBeParted.test(table) && checker.canBeParted(folder, table));
  }

  /**
   * Reads and checks a part of a unit.
   *
   * @param whole whether it is the whole unit
   * @param duplicates the part's activities that count elsewhere, by ordinal in the part
   * @param rows receives its rows as rows of the campaign's notice
   * @param asRead receives its rows as those of the notice that it answers to, before the others
   */
  UnitPart part(
      UnitFolder part,
      boolean whole,
      Map<Integer, Observation> duplicates,
      RowReceiver rows,
      RowReceiver asRead) {
    Notice own = tree.noticeOf(part.unit());
    RowReceiver both = new BothReceivers(asRead, translated(part, own, rows));
    return checker(own).part(part, whole, duplicates, both);
  }

  /** Ends a unit of which all parts have been checked. */
  UnitReport end(UnitFolder folder, List<UnitPart> parts) {
    return checker(tree.noticeOf(folder.unit())).end(folder, parts);
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
