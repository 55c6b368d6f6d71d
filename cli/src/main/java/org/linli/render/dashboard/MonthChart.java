package org.linli.render.dashboard;

import static java.util.Map.entry;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linli.aggregate.Statistics.MonthFigures;
import org.linli.render.ChineseDays;

/**
 * People cared for by month, as columns of one drawing. Months without any stand in between, so
 * that equal steps are equal times.
 *
 * <pre>
 *   14.2万            ─ TOP
 *   ████   3.1万
 *   ████   ████       ─ BASE
 *   9月    10月       ─ names
 *   2021年            ─ where a year begins
 * </pre>
 */
final class MonthChart {
  private static final int WIDTH = 720;
  private static final int TOP = 30;
  private static final int BASE = 190;
  private static final int WIDEST = 64;

  /** With more columns than this, figures and names would run into each other. */
  private static final int MOST_NAMES = 13;

  /** Over more years than this, months without figures are left out after all. */
  private static final int MOST_MONTHS = 60;

  private MonthChart() {}

  /** Returns the columns from left to right. */
  static List<Map<String, Object>> columns(List<MonthFigures> months) {
    Map<YearMonth, Long> people = filled(months);
    long most = Math.max(1, people.values().stream().mapToLong(Long::longValue).max().orElse(1));
    int step = WIDTH / Math.max(1, people.size());
    int width = Math.min(WIDEST, Math.max(1, step * 3 / 5));
    int every = (people.size() + MOST_NAMES - 1) / MOST_NAMES;
    List<Map<String, Object>> columns = new ArrayList<>();
    for (Map.Entry<YearMonth, Long> month : people.entrySet()) {
      int place = columns.size();
      long height = month.getValue() * (BASE - TOP) / most;
      boolean named = place % every == 0;
      columns.add(
          Map.ofEntries(
              entry("x", place * step + (step - width) / 2),
              entry("middle", place * step + step / 2),
              entry("width", width),
              entry("y", BASE - height),
              entry("height", height),
              entry("name", named ? month.getKey().getMonthValue() + "月" : ""),
              entry(
                  "year", beginsYear(month.getKey(), place) ? month.getKey().getYear() + "年" : ""),
              entry("label", ChineseDays.of(month.getKey()) + Amounts.grouped(month.getValue())),
              entry("figure", named ? Amounts.brief(month.getValue()) : "")));
    }
    return columns;
  }

  private static Map<YearMonth, Long> filled(List<MonthFigures> months) {
    Map<YearMonth, Long> people = new TreeMap<>();
    months.forEach(month -> people.put(month.month(), month.measures().beneficiaries()));
    if (months.isEmpty()) {
      return people;
    }
    YearMonth last = months.get(months.size() - 1).month();
    YearMonth first = months.get(0).month();
    if (first.plusMonths(MOST_MONTHS).isBefore(last)) {
      return people;
    }
    for (YearMonth month = first; month.isBefore(last); month = month.plusMonths(1)) {
      people.putIfAbsent(month, 0L);
    }
    return people;
  }

  private static boolean beginsYear(YearMonth month, int place) {
    return place == 0 || month.getMonthValue() == 1;
  }
}
