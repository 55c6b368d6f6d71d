package org.linli.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.linli.discover.CampaignTree;
import org.linli.discover.UnitFolder;
import org.linli.finding.Observation;
import org.linli.model.Limits;
import org.linli.model.Row;
import org.linli.model.Watch;
import org.linli.notice.FieldSpec;
import org.linli.notice.Notice;
import org.linli.notice.TableSpec;
import org.linli.read.SubmissionReader;

/**
 * Reads one unit's folder, runs the checks over it and decides for each row whether it counts.
 *
 * <pre>
 *   reader ─▶ row ─▶ remarks of its cells ┐
 *                    what reading it saw  ├─▶ judge ─▶ an error?  ─▶ uncounted, with the errors
 *                    checks of the row    ┘            a duplicate? ─▶ uncounted, with that finding
 *                                                      else          ─▶ counted, its key remembered
 * </pre>
 *
 * Safe for threads that check different units.
 */
public final class UnitChecker {
  /** Fields that the program's own rules look things up in, beside those that packs refer to. */
  private static final Set<String> LOOKED_UP =
      Set.of("organizations.name", "needs.id", "events.name", "events.date");

  private final Notice notice;
  private final CampaignTree tree;
  private final Limits limits;
  private final LocalDate asOf;
  private final Submissions submissions;
  private final Supplier<Watch> watches;
  private final Judge judge;
  private final Images images;
  private final List<Registration> unitChecks;
  private final Map<String, TablePlan> plans = new HashMap<>();
  private final Set<String> handedIn;
  private final boolean refersToActivities;

  /**
   * Makes a checker of the units of a campaign.
   *
   * @param catalog the rules and the checks that apply them
   * @param notice that the campaign answers to
   * @param reader reads the campaign's folders
   * @param limits of what is read and listed
   * @param asOf reporting day
   * @param watches notes for each unit what its verdicts rest on
   */
  public UnitChecker(
      RuleCatalog catalog,
      Notice notice,
      SubmissionReader reader,
      Limits limits,
      LocalDate asOf,
      Supplier<Watch> watches) {
    this(catalog, notice, reader.tree(), limits, asOf, reader::read, watches);
  }

  UnitChecker(
      RuleCatalog catalog,
      Notice notice,
      CampaignTree tree,
      Limits limits,
      LocalDate asOf,
      Submissions submissions) {
    this(catalog, notice, tree, limits, asOf, submissions, Watch::begin);
  }

  private UnitChecker(
      RuleCatalog catalog,
      Notice notice,
      CampaignTree tree,
      Limits limits,
      LocalDate asOf,
      Submissions submissions,
      Supplier<Watch> watches) {
    this.watches = watches;
    this.notice = notice;
    this.tree = tree;
    this.limits = limits;
    this.asOf = asOf;
    this.submissions = submissions;
    this.judge = new Judge(catalog, notice);
    this.handedIn = tree.tablesHandedIn();
    this.refersToActivities = handedIn.stream().anyMatch(table -> !table.equals("activities"));
    this.images = new Images(tree.folder());
    this.unitChecks =
        catalog.checks().stream()
            .filter(registered -> registered.check() instanceof UnitCheck)
            .toList();
    Set<String> lookedUp = lookedUp(notice);
    for (TableSpec table : notice.tables().values()) {
      plans.put(table.name(), TablePlan.of(table, catalog.checks(), lookedUp));
    }
  }

  private static Set<String> lookedUp(Notice notice) {
    Set<String> fields = new TreeSet<>(LOOKED_UP);
    for (TableSpec table : notice.tables().values()) {
      for (FieldSpec field : table.fields()) {
        field.refersTo().ifPresent(fields::add);
      }
    }
    return fields;
  }

  /**
   * Checks one unit. Reading is deterministic, so a second time gives the same rows under the same
   * ordinals.
   *
   * @param folder the unit and its files
   * @param duplicates by ordinal among the unit's activity rows, from 0: those that count
   *     elsewhere, as {@link Duplicates} has found them; empty the first time
   * @param rows receives each row with what became of it
   */
  public UnitReport check(
      UnitFolder folder, Map<Integer, Observation> duplicates, RowReceiver rows) {
    return end(folder, List.of(part(folder, true, duplicates, rows)));
  }

  /**
   * Checks files of a unit, as far as that can be done without the others.
   *
   * @param part the unit and the files
   * @param whole whether these are all its files, and nothing will be joined to them
   * @param duplicates by ordinal among the activity rows of these files, from 0
   * @param rows receives each row with what became of it
   */
  public UnitPart part(
      UnitFolder part, boolean whole, Map<Integer, Observation> duplicates, RowReceiver rows) {
    Watch watch = watches.get();
    ReferenceLog references =
        new ReferenceLog(whole ? limits.findingsPerRule() : Integer.MAX_VALUE);
    UnitPass pass =
        new UnitPass(this, context(part, watch), watch, references, part, duplicates, rows);
    submissions.read(part, pass);
    return pass.end();
  }

  /**
   * Ends a unit of which all parts have been checked. No part can be used again.
   *
   * @param parts in the order of reading
   */
  public UnitReport end(UnitFolder folder, List<UnitPart> parts) {
    UnitPart rows = UnitPart.join(parts, limits.findingsPerRule());
    return new UnitEnd(this, context(folder, Watch.NOBODY), folder, rows).report();
  }

  /**
   * Returns whether checking some files of a table and then the others brings to light what
   * checking all of them at once does.
   */
  public boolean canBeParted(UnitFolder folder, String table) {
    Context context = context(folder, Watch.NOBODY);
    try {
      return plan(table).checks().stream()
          .noneMatch(each -> TablePass.spansFiles(each.check(), this, context));
    } catch (RuntimeException crash) {
      // The pass will meet it again, and name the check.
      return false;
    }
  }

  private Context context(UnitFolder folder, Watch watch) {
    return new Context(notice, asOf, folder.unit(), tree.folder(), limits, watch);
  }

  /**
   * Returns whether any unit has handed in a table that rows in a field could refer to; else nobody
   * could answer and nothing is said.
   *
   * @param field table and field, or the table alone
   */
  boolean answers(String field) {
    int point = field.indexOf('.');
    return handedIn.contains(point < 0 ? field : field.substring(0, point));
  }

  /** Returns whether there is any table whose rows could refer to activities. */
  boolean refersToActivities() {
    return refersToActivities;
  }

  Judge judge() {
    return judge;
  }

  /** Returns the images that a field of a row names, each once. */
  List<ImageUse> images(Row row, String key, boolean counts) {
    return images.of(row, key, counts);
  }

  /** Returns what is done with the rows of a table. */
  TablePlan plan(String table) {
    TablePlan plan = plans.get(table);
    return plan == null ? TablePlan.unknown(table) : plan;
  }

  List<Registration> unitChecks() {
    return unitChecks;
  }
}
