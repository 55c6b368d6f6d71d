package org.linli.aggregate;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linli.aggregate.Statistics.Highlight;
import org.linli.model.Activity;
import org.linli.model.CategoryChoice;
import org.linli.model.Unit;
import org.linli.notice.Festival;
import org.linli.notice.Notice;
import org.linli.value.Beneficiaries;
import org.linli.value.Bound;
import org.linli.value.Count;
import org.linli.value.Money;
import org.linli.value.MoneyKind;
import org.linli.value.Period;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/**
 * Activities by category, by month, by festival and by group, and the most telling of each
 * category: what reports show and no finding rests on.
 */
final class Slices {
  /** Category id under which activities without a category are kept. */
  static final String UNCLASSIFIED = "";

  private static final int HIGHLIGHTS = 3;
  private static final Count NOBODY = Count.exact(0);
  private static final Money NOTHING = new Money(BigDecimal.ZERO, Bound.EXACT, MoneyKind.UNKNOWN);
  private static final Comparator<Highlight> AT_LAST =
      Comparator.comparing((Highlight highlight) -> highlight.unit().code())
          .thenComparing(Highlight::start)
          .thenComparing(Highlight::name);

  final Map<String, Figures> byCategory = new HashMap<>();
  final Map<YearMonth, Figures> byMonth = new TreeMap<>();
  final Map<Festival, Figures> byFestival = new HashMap<>();
  final GroupShares byGroup;
  final Map<String, List<Highlight>> highlights = new HashMap<>();
  private final Notice notice;

  /** Starts at nothing. */
  Slices(TallyPlan plan) {
    this.notice = plan.notice();
    this.byGroup = new GroupShares(plan);
  }

  void add(Unit unit, Activity activity, Contribution one, int[] organizations) {
    CategoryChoice choice = activity.category().orElse(null);
    String category = choice == null ? UNCLASSIFIED : choice.id();
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
      if (!last.narrative().isEmpty() && last.beneficiaries().value() > one.beneficiaries()) {
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
        activity.beneficiaries().flatMap(Beneficiaries::people).orElse(NOBODY),
        activity.funds().orElse(NOTHING),
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
    int order =
        told != 0 ? told : Long.compare(other.beneficiaries().value(), one.beneficiaries().value());
    return order != 0 ? order : AT_LAST.compare(one, other);
  }

  /** Gives back the room that was kept for more rows. */
  void trim() {
    byCategory.values().forEach(figures -> figures.organizations.trim());
    byMonth.values().forEach(figures -> figures.organizations.trim());
    byFestival.values().forEach(figures -> figures.organizations.trim());
  }

  /** Adds another unit's. */
  void absorb(Slices other) {
    other.byCategory.forEach((id, figures) -> figures(byCategory, id).add(figures));
    other.byMonth.forEach((month, figures) -> figures(byMonth, month).add(figures));
    other.byFestival.forEach((day, figures) -> figures(byFestival, day).add(figures));
    byGroup.add(other.byGroup);
    other.highlights.forEach(
        (id, found) -> {
          List<Highlight> best = highlights.computeIfAbsent(id, key -> new ArrayList<>());
          found.forEach(one -> consider(best, one));
        });
  }

  /**
   * Writes them.
   *
   * @param asked stands for the organizations' numbers, which are those of one run
   */
  void write(StoredOutput out, AskedOrganizations asked) {
    out.map(new TreeMap<>(byCategory), figures -> figures.write(out, asked));
    out.number(byMonth.size());
    byMonth.forEach(
        (month, figures) -> {
          out.text(month.toString());
          figures.write(out, asked);
        });
    out.number(byFestival.size());
    for (int i = 0; i < notice.festivals().size(); i++) {
      Figures figures = byFestival.get(notice.festivals().get(i));
      if (figures != null) {
        out.number(i);
        figures.write(out, asked);
      }
    }
    byGroup.write(out);
    out.map(new TreeMap<>(highlights), best -> out.each(best, one -> write(one, out)));
  }

  private static void write(Highlight highlight, StoredOutput out) {
    out.text(highlight.name());
    out.text(highlight.initiator());
    out.text(highlight.place());
    out.day(highlight.start());
    out.day(highlight.end());
    out.number(highlight.beneficiaries().value());
    out.number(highlight.beneficiaries().bound().ordinal());
    out.amount(highlight.funds().yuan());
    out.number(highlight.funds().bound().ordinal());
    out.number(highlight.funds().kind().ordinal());
    out.text(highlight.narrative());
  }

  /**
   * Reads those of a unit.
   *
   * @param numbers of the organizations in this run, by their places
   */
  void read(Unit unit, StoredInput in, int[] numbers) {
    byCategory.putAll(in.map(() -> Figures.read(in, numbers)));
    for (int count = in.count(); count > 0; count--) {
      byMonth.put(YearMonth.parse(in.text()), Figures.read(in, numbers));
    }
    for (int count = in.count(); count > 0; count--) {
      byFestival.put(notice.festivals().get(in.small()), Figures.read(in, numbers));
    }
    byGroup.read(in);
    highlights.putAll(in.map(() -> in.each(() -> highlight(unit, in))));
  }

  private static Highlight highlight(Unit unit, StoredInput in) {
    return new Highlight(
        unit,
        in.text(),
        in.text(),
        in.text(),
        in.day(),
        in.day(),
        new Count(in.number(), Bound.values()[in.small()]),
        new Money(in.amount(), Bound.values()[in.small()], MoneyKind.values()[in.small()]),
        in.text());
  }
}
