package org.linli.aggregate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linli.aggregate.Statistics.Rows;
import org.linli.check.RowReceiver;
import org.linli.finding.Finding;
import org.linli.finding.RuleId;
import org.linli.model.Activity;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.notice.Duties;
import org.linli.notice.Notice;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/**
 * The partial totals of one unit's own rows. Receives the unit's rows as they stream by and keeps
 * sums only, so that its size depends on the notice and on the number of organizations, not on the
 * number of rows. One thread at a time.
 */
public final class UnitTally implements RowReceiver {
  private static final RuleId DUPLICATE = new RuleId("activity-duplicate");

  private final Notice notice;
  private final OrganizationNumbers numbers;
  private final TallyPlan plan;

  // Begun with the first row that adds to them: most units have nothing for one or the other, and a
  // country of townships must fit into a small heap.
  private @Nullable Slices slices;
  private @Nullable LedgerTally ledgers;
  private @Nullable RowLists lists;
  private @Nullable IndicatorTally indicators;

  final Figures all = new Figures();
  final List<TallyCounts> tallies;
  private final Map<String, long[]> rows = new TreeMap<>();

  /** Rows come table by table. */
  private String lastTable = "";

  private long[] ofLast = {};
  private final Optional<AskedOrganizations> asked;

  /**
   * Starts at nothing.
   *
   * @param plan of the campaign, shared by its units
   */
  public UnitTally(TallyPlan plan) {
    this(plan, Optional.empty());
  }

  /** Starts one at nothing that can be written when it is complete. */
  public static UnitTally toBeWritten(TallyPlan plan) {
    return new UnitTally(plan, Optional.of(new AskedOrganizations(plan.numbers())));
  }

  private UnitTally(TallyPlan plan, Optional<AskedOrganizations> asked) {
    this.asked = asked;
    this.notice = plan.notice();
    this.numbers = plan.numbers();
    this.plan = plan;
    this.tallies = plan.tallies().stream().map(spec -> new TallyCounts(spec, plan)).toList();
  }

  @Override
  public void counted(Unit unit, Row row) {
    tableRows(row)[1]++;
    if (!tallies.isEmpty()) {
      tallies.forEach(tally -> tally.add(row));
    }
    if (!notice.statistics().indicators().isEmpty()) {
      indicators().add(row);
    }
    if (RowLists.wants(notice)) {
      lists().add(unit, row);
    }
    if (row.table().equals("activities")) {
      add(unit, row.activity());
    } else {
      ledgers().add(row, creditCode(row));
    }
  }

  /**
   * Returns the code of a registered organization: what its row lacks another register may tell.
   */
  private String creditCode(Row row) {
    String code = row.text("credit_code");
    String name = row.text("name");
    if (!row.table().equals("organizations") || !code.isEmpty() || name.isEmpty()) {
      return code;
    }
    if (asked.isPresent()) {
      int number = numbers.of(numbers.identity(row.unit(), name));
      asked.get().add(row.unit(), List.of(name), new int[] {number});
    }
    return numbers.creditCode(row.unit(), name).orElse("");
  }

  @Override
  public void uncounted(Unit unit, Row row, List<Finding> reasons) {
    tableRows(row)[isDuplicate(reasons) ? 3 : 2]++;
  }

  /** Returns whether a row does not count for the sole reason that it counts elsewhere. */
  static boolean isDuplicate(List<Finding> reasons) {
    return reasons.stream().allMatch(reason -> reason.rule().equals(DUPLICATE));
  }

  private long[] tableRows(Row row) {
    if (!lastTable.equals(row.table())) {
      lastTable = row.table();
      ofLast = rows.computeIfAbsent(lastTable, table -> new long[4]);
    }
    ofLast[0]++;
    return ofLast;
  }

  private void add(Unit unit, Activity activity) {
    Contribution one = Contribution.of(activity);
    int[] organizations = numbers.of(activity);
    if (asked.isPresent()) {
      asked.get().add(activity.row().unit(), activity.organizations(), organizations);
    }
    all.add(one, organizations);
    if (plan.countsSlices()) {
      slices().add(unit, activity, one, organizations);
    }
  }

  /** Returns its activities by category, month, festival and group; none if the plan has none. */
  Slices slices() {
    if (slices == null) {
      slices = new Slices(plan);
    }
    return slices;
  }

  /** Returns what the tables beside the activities come to. */
  LedgerTally ledgers() {
    if (ledgers == null) {
      ledgers = new LedgerTally();
    }
    return ledgers;
  }

  /** Returns what the notice's indicators take from tables. */
  IndicatorTally indicators() {
    if (indicators == null) {
      indicators = new IndicatorTally(notice.statistics());
    }
    return indicators;
  }

  /** Returns whether any row has been seen by them. */
  boolean hasIndicators() {
    return indicators != null;
  }

  /** Returns the rows that are listed one by one. */
  RowLists lists() {
    if (lists == null) {
      lists = new RowLists(notice);
    }
    return lists;
  }

  /** Gives back the room that was kept for more rows. */
  public void trim() {
    all.organizations.trim();
    if (slices != null) {
      slices.trim();
    }
  }

  /**
   * Adds another unit's partial totals to the slices; its own {@code all} and its tallies stay its
   * own.
   */
  void absorb(UnitTally other) {
    if (other.slices != null) {
      slices().absorb(other.slices);
    }
    if (other.ledgers != null) {
      ledgers().add(other.ledgers);
    }
    if (other.lists != null) {
      lists().add(other.lists);
    }
    if (other.indicators != null) {
      indicators().add(other.indicators);
    }
    other.rows.forEach(
        (table, counts) -> {
          long[] mine = rows.computeIfAbsent(table, key -> new long[4]);
          for (int i = 0; i < counts.length; i++) {
            mine[i] += counts[i];
          }
        });
  }

  /**
   * Returns whether partial totals of some of a unit's rows and of the others can be joined to
   * those of all. Not where a report lists each row of the table by its duty: of a very long list
   * the end is left out, which only shows in the order of the rows.
   */
  public static boolean canJoin(TallyPlan plan, String table) {
    Optional<Duties> duties = plan.notice().statistics().duties();
    return duties.isEmpty() || !duties.get().table().equals(table);
  }

  /**
   * Joins the partial totals of a unit's rows.
   *
   * @param parts in the order of the rows
   * @return those of all its rows; of a single part itself
   */
  public static UnitTally join(TallyPlan plan, List<UnitTally> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    UnitTally all = new UnitTally(plan);
    for (UnitTally part : parts) {
      all.all.add(part.all);
      for (int i = 0; i < all.tallies.size(); i++) {
        all.tallies.get(i).add(part.tallies.get(i));
      }
      all.absorb(part);
    }
    all.trim();
    return all;
  }

  /** Returns the rows of a table: read, counted, rejected, duplicates. */
  Rows rows(String table) {
    long[] counts = rows.getOrDefault(table, new long[4]);
    return new Rows(counts[0], counts[1], counts[2], counts[3]);
  }

  /**
   * Writes these partial totals: first those that findings rest on, so that whoever wants no more
   * need not read on.
   *
   * @throws IllegalStateException unless they were begun as {@link #toBeWritten}
   */
  public void write(StoredOutput out) {
    AskedOrganizations names =
        asked.orElseThrow(() -> new IllegalStateException("begun without names"));
    names.write(out);
    all.write(out, names);
    ledgers().write(out);
    indicators().write(out);
    lists().write(out);
    out.map(
        rows,
        counts -> {
          for (long count : counts) {
            out.number(count);
          }
        });
    if (plan.countsSlices()) {
      slices().write(out, names);
      tallies.forEach(tally -> tally.write(out));
    }
  }

  /**
   * Reads the partial totals of a unit, as far as the plan has them.
   *
   * @param plan the one that they were written by, or the same {@link TallyPlan#forFindings}
   * @return nothing if the campaign's registers no longer tell its organizations apart in the same
   *     way, so that its rows have to be counted again
   */
  public static Optional<UnitTally> read(Unit unit, TallyPlan plan, StoredInput in) {
    return AskedOrganizations.read(in, plan.numbers())
        .map(numbers -> new UnitTally(plan).read(unit, in, numbers));
  }

  private UnitTally read(Unit unit, StoredInput in, int[] numbers) {
    all.add(Figures.read(in, numbers));
    ledgers().read(in);
    indicators().read(in);
    lists().read(unit, in);
    rows.putAll(in.map(() -> new long[] {in.number(), in.number(), in.number(), in.number()}));
    if (plan.countsSlices()) {
      slices().read(unit, in, numbers);
      tallies.forEach(tally -> tally.read(in));
    }
    return this;
  }
}
