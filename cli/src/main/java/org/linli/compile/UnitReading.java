package org.linli.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.linli.check.RowReceiver;
import org.linli.check.UnitChecker;
import org.linli.check.UnitReport;
import org.linli.discover.CampaignTree;
import org.linli.discover.UnitFile;
import org.linli.discover.UnitFolder;
import org.linli.finding.Observation;
import org.linli.notice.CrossWalk;
import org.linli.notice.Notice;
import org.linli.read.SubmissionReader;

/**
 * Reads and checks units, each by the notice that it answers to, and hands their rows on in the
 * terms of the campaign's. Safe for threads that read different units.
 */
public final class UnitReading {
  private static final long LARGE = 16 << 20;

  private final Request request;
  private final CampaignTree tree;
  private final Map<String, UnitChecker> checkers = new ConcurrentHashMap<>();
  private final Map<String, SubmissionReader> readers = new ConcurrentHashMap<>();
  private final Map<String, CrossWalk> walks = new ConcurrentHashMap<>();

  UnitReading(Request request, CampaignTree tree) {
    this.request = request;
    this.tree = tree;
  }

  /**
   * Reads and checks a unit. A second time gives the same rows under the same ordinals.
   *
   * @param duplicates the unit's activities that count elsewhere, by ordinal
   * @param rows receives its rows as rows of the campaign's notice
   */
  UnitReport check(UnitFolder folder, Map<Integer, Observation> duplicates, RowReceiver rows) {
    Notice own = tree.noticeOf(folder.unit());
    RowReceiver receiver =
        tree.part(folder.unit()).isEmpty() ? rows : new Translation(walk(own), tree.notice(), rows);
    return request.threads() > 1 && isLarge(folder)
        ? checker(own).checkInSteps(folder, duplicates, receiver)
        : checker(own).check(folder, duplicates, receiver);
  }

  /** One table of this size keeps a thread busy when those of all other units are done. */
  private static boolean isLarge(UnitFolder folder) {
    for (UnitFile file : folder.files()) {
      if (file.kind() == UnitFile.Kind.CSV || file.kind() == UnitFile.Kind.TSV) {
        try {
          if (Files.size(file.path()) > LARGE) {
            return true;
          }
        } catch (IOException unreadable) {
          // Reading it will say so.
        }
      }
    }
    return false;
  }

  /** Returns what reads the unit's files. */
  SubmissionReader reader(UnitFolder folder) {
    Notice own = tree.noticeOf(folder.unit());
    return readers.computeIfAbsent(
        key(own), key -> new SubmissionReader(own, tree, request.limits()));
  }

  private CrossWalk walk(Notice own) {
    return walks.computeIfAbsent(own.id(), id -> new CrossWalk(own, tree.notice()));
  }

  private UnitChecker checker(Notice own) {
    return checkers.computeIfAbsent(
        key(own),
        key -> new UnitChecker(request.catalog(), own, tree, request.limits(), request.asOf()));
  }

  /** One pack may serve several parts, each with its own root. */
  private static String key(Notice notice) {
    return notice.id() + " " + notice.root().map(Object::toString).orElse("");
  }
}
