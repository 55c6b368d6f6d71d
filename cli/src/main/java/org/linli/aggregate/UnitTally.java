package org.linli.aggregate;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.aggregate.Statistics.Highlight;
import org.linli.aggregate.Statistics.Rows;
import org.linli.check.RowReceiver;
import org.linli.finding.Finding;
import org.linli.finding.RuleId;
import org.linli.model.Activity;
import org.linli.model.CategoryChoice;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.notice.Festival;
import org.linli.notice.Notice;
import org.linli.value.Beneficiaries;
import org.linli.value.Count;
import org.linli.value.Money;
import org.linli.value.Period;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/**
 * The partial totals of one unit's own rows. Receives the unit's rows as they stream by and keeps
 * sums only, so that its size depends on the notice and on the number of organizations, not on the
 * number of rows. One thread at a time.
 */
public final class UnitTally implements RowReceiver {
  /** Category id under which activities without a category are kept. */
  static final String UNCLASSIFIED = "";

  private static final RuleId DUPLICATE = new RuleId("activity-duplicate");
  private static final int HIGHLIGHTS = 3;
  private static final Comparator<Highlight> AT_LAST =
      Comparator.comparing((Highlight highlight) -> highlight.unit().code())
          .thenComparing(Highlight::start)
          .thenComparing(Highlight::name);

  private final Notice notice;
  private final OrganizationNumbers numbers;
  final Figures all = new Figures();
  final Map<String, Figures> byCategory = new HashMap<>();
  final Map<YearMonth, Figures> byMonth = new TreeMap<>();
  final Map<Festival, Figures> byFestival = new HashMap<>();
  final GroupShares byGroup;
  final LedgerTally ledgers;
  final Map<String, List<Highlight>> highlights = new HashMap<>();
  final List<TallyCounts> tallies;
  final IndicatorTally indicators;
  final RowLists lists;
  private final Map<String, long[]> rows = new TreeMap<>();
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
    this.byGroup = new GroupShares(plan);
    this.ledgers = new LedgerTally();
    this.tallies = plan.tallies().stream().map(spec -> new TallyCounts(spec, plan)).toList();
    this.indicators = new IndicatorTally(notice.statistics());
    this.lists = new RowLists(notice);
  }

  @Override
  public void counted(Unit unit, Row row) {
    tableRows(row)[1]++;
    for (TallyCounts tally : tallies) {
      tally.add(row);
    }
    indicators.add(row);
    lists.add(unit, row);
    if (row.table().equals("activities")) {
      add(unit, new Activity(row));
    } else {
      ledgers.add(row);
    }
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
    long[] counts = rows.get(row.table());
    if (counts == null) {
      counts = new long[4];
      rows.put(row.table(), counts);
    }
    counts[0]++;
    return counts;
  }

  private void add(Unit unit, Activity activity) {
    Contribution one = Contribution.of(activity);
    int[] organizations = numbers.of(activity);
    if (asked.isPresent()) {
      asked.get().add(activity.row().unit(), activity.organizations(), organizations);
    }
    CategoryChoice choice = activity.category().orElse(null);
    String category = choice == null ? UNCLASSIFIED : choice.id();
    all.add(one, organizations);
    figures(byCategory, category).add(one, organizations);
    byGroup.add(activity);
    Period period = activity.period().orElse(null);
    if (period != null) {
      YearMonth month = YearMonth.of(period.start().getYear(), period.start().getMonthValue());
      figures(byMonth, month).add(one, organizations);
      for (Festival festival : notice.festivals()) {
        if (festival.touches(period)) {
          figures(byFestival, festival).add(one, organizations);
        }
      }
      consider(category, unit, activity, period, one);
    }
  }

  private static <K> Figures figures(Map<K, Figures> slices, K slice) {
    Figures known = slices.get(slice);
    return known != null ? known : slices.computeIfAbsent(slice, key -> new Figures());
  }

  /** Few activities can be among the best; of the others nothing is put together. */
  private void consider(
      String category, Unit unit, Activity activity, Period period, Contribution one) {
    List<Highlight> best = highlights.get(category);
    if (best == null) {
      best = new ArrayList<>();
      highlights.put(category, best);
    }
    if (best.size() == HIGHLIGHTS) {
      Highlight last = best.get(HIGHLIGHTS - 1);
      if (!last.narrative().isEmpty() && last.beneficiaries() > one.beneficiaries()) {
        return;
      }
    }
    consider(best, highlight(unit, activity, period));
  }

  private static Highlight highlight(Unit unit, Activity activity, Period period) {
    return new Highlight(
        unit,
        activity.name(),
        activity.initiator(),
        activity.place(),
        period.start(),
        period.end(),
        activity.beneficiaries().flatMap(Beneficiaries::people).map(Count::value).orElse(0L),
        activity.funds().map(Money::yuan).orElse(java.math.BigDecimal.ZERO.setScale(2)),
        activity.narrative());
  }

  private static void consider(List<Highlight> best, Highlight candidate) {
    if (best.size() == HIGHLIGHTS && mostFirst(best.get(HIGHLIGHTS - 1), candidate) <= 0) {
      return;
    }
    int place = best.size();
    while (place > 0 && mostFirst(best.get(place - 1), candidate) > 0) {
      place--;
    }
    best.add(place, candidate);
    if (best.size() > HIGHLIGHTS) {
      best.remove(HIGHLIGHTS);
    }
  }

  private static int mostFirst(Highlight one, Highlight other) {
    int told = Boolean.compare(one.narrative().isEmpty(), other.narrative().isEmpty());
    int order = told != 0 ? told : Long.compare(other.beneficiaries(), one.beneficiaries());
    return order != 0 ? order : AT_LAST.compare(one, other);
  }

  private static void keepBest(List<Highlight> best) {
    best.sort(UnitTally::mostFirst);
    while (best.size() > HIGHLIGHTS) {
      best.remove(best.size() - 1);
    }
  }

  /**
   * Adds another unit's partial totals to the slices; its own {@code all} and its tallies stay its
   * own.
   */
  void absorb(UnitTally other) {
    other.byCategory.forEach(
        (id, figures) -> join(byCategory.computeIfAbsent(id, key -> new Figures()), figures));
    other.byMonth.forEach(
        (month, figures) -> join(byMonth.computeIfAbsent(month, key -> new Figures()), figures));
    other.byFestival.forEach(
        (day, figures) -> join(byFestival.computeIfAbsent(day, key -> new Figures()), figures));
    byGroup.add(other.byGroup);
    ledgers.add(other.ledgers);
    indicators.add(other.indicators);
    lists.add(other.lists);
    other.highlights.forEach(
        (id, found) -> {
          List<Highlight> best = highlights.computeIfAbsent(id, key -> new ArrayList<>());
          best.addAll(found);
          keepBest(best);
        });
    other.rows.forEach(
        (table, counts) -> {
          long[] mine = rows.computeIfAbsent(table, key -> new long[4]);
          for (int i = 0; i < counts.length; i++) {
            mine[i] += counts[i];
          }
        });
  }

  private static void join(Figures into, Figures figures) {
    into.sums.add(figures.sums);
    into.organizations.addAll(figures.organizations);
  }

  /** Returns the rows of a table: read, counted, rejected, duplicates. */
  Rows rows(String table) {
    long[] counts = rows.getOrDefault(table, new long[4]);
    return new Rows(counts[0], counts[1], counts[2], counts[3]);
  }

  /** Returns whether any row of any table was read. */
  public boolean anyRow() {
    return !rows.isEmpty();
  }

  /**
   * Writes these partial totals.
   *
   * @throws IllegalStateException unless they were begun as {@link #toBeWritten}
   */
  public void write(StoredOutput out) {
    AskedOrganizations names =
        asked.orElseThrow(() -> new IllegalStateException("begun without names"));
    names.write(out);
    all.write(out, names);
    out.map(new TreeMap<>(byCategory), figures -> figures.write(out, names));
    out.number(byMonth.size());
    byMonth.forEach(
        (month, figures) -> {
          out.text(month.toString());
          figures.write(out, names);
        });
    out.number(byFestival.size());
    for (int i = 0; i < notice.festivals().size(); i++) {
      Figures figures = byFestival.get(notice.festivals().get(i));
      if (figures != null && notice.festivals().indexOf(notice.festivals().get(i)) == i) {
        out.number(i);
        figures.write(out, names);
      }
    }
    byGroup.write(out);
    ledgers.write(out);
    out.map(new TreeMap<>(highlights), best -> out.each(best, one -> write(one, out)));
    tallies.forEach(tally -> tally.write(out));
    indicators.write(out);
    lists.write(out);
    out.map(
        rows,
        counts -> {
          for (long count : counts) {
            out.number(count);
          }
        });
  }

  private static void write(Highlight highlight, StoredOutput out) {
    out.text(highlight.name());
    out.text(highlight.initiator());
    out.text(highlight.place());
    out.day(highlight.start());
    out.day(highlight.end());
    out.number(highlight.beneficiaries());
    out.amount(highlight.funds());
    out.text(highlight.narrative());
  }

  /**
   * Reads the partial totals of a unit.
   *
   * @return nothing if the campaign's registers no longer tell its organizations apart in the same
   *     way, so that its rows have to be counted again
   */
  public static Optional<UnitTally> read(Unit unit, TallyPlan plan, StoredInput in) {
    return AskedOrganizations.read(in, plan.numbers())
        .map(numbers -> new UnitTally(plan).read(unit, in, numbers));
  }

  private UnitTally read(Unit unit, StoredInput in, int[] numbers) {
    join(all, Figures.read(in, numbers));
    byCategory.putAll(in.map(() -> Figures.read(in, numbers)));
    for (int count = in.count(); count > 0; count--) {
      byMonth.put(YearMonth.parse(in.text()), Figures.read(in, numbers));
    }
    for (int count = in.count(); count > 0; count--) {
      byFestival.put(notice.festivals().get(in.small()), Figures.read(in, numbers));
    }
    byGroup.read(in);
    ledgers.read(in);
    highlights.putAll(in.map(() -> in.each(() -> highlight(unit, in))));
    tallies.forEach(tally -> tally.read(in));
    indicators.read(in);
    lists.read(unit, in);
    rows.putAll(in.map(() -> new long[] {in.number(), in.number(), in.number(), in.number()}));
    return this;
  }

  private static Highlight highlight(Unit unit, StoredInput in) {
    return new Highlight(
        unit,
        in.text(),
        in.text(),
        in.text(),
        in.day(),
        in.day(),
        in.number(),
        in.amount(),
        in.text());
  }
}
