package org.linli.aggregate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linli.model.Row;
import org.linli.notice.Indicator;
import org.linli.notice.Indicator.Source;
import org.linli.notice.StatisticsSpec;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;
import org.linli.value.Text;

/** Works out the figures that a notice's indicators take from tables. */
final class IndicatorTally {
  /** All years together. */
  static final int ALL_YEARS = 0;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final StatisticsSpec spec;
  private final Map<Slot, Rows> slots = new TreeMap<>();

  IndicatorTally(StatisticsSpec spec) {
    this.spec = spec;
  }

  /** An indicator and a year. */
  private record Slot(String id, int year) implements Comparable<Slot> {
    @Override
    public int compareTo(Slot other) {
      int ids = id.compareTo(other.id);
      return ids != 0 ? ids : Integer.compare(year, other.year);
    }
  }

  /** What was seen of rows. */
  private static final class Rows {
    private long all;
    private long meant;
    private BigDecimal sum = BigDecimal.ZERO;
    private final Set<String> values = new TreeSet<>();

    void add(Rows other) {
      all += other.all;
      meant += other.meant;
      sum = sum.add(other.sum);
      values.addAll(other.values);
    }
  }

  void add(Row row) {
    for (Indicator indicator : spec.indicators()) {
      Optional<Source> source = indicator.source();
      if (source.isPresent() && source.get().table().equals(row.table())) {
        add(indicator, source.get(), row);
      }
    }
  }

  private void add(Indicator indicator, Source source, Row row) {
    int year =
        indicator
            .byYear()
            .flatMap(field -> RowValues.day(row, field))
            .map(LocalDate::getYear)
            .orElse(ALL_YEARS);
    Rows rows = slots.computeIfAbsent(new Slot(indicator.id(), year), key -> new Rows());
    rows.all++;
    if (!source.where().meets(row)) {
      return;
    }
    rows.meant++;
    if (source.kind() == Indicator.Kind.SUM) {
      rows.sum = rows.sum.add(RowValues.number(row, source.field().orElseThrow()));
    } else if (source.kind() == Indicator.Kind.DISTINCT) {
      RowValues.words(row, source.field().orElseThrow()).stream()
          .map(Text::folded)
          .filter(value -> !value.isEmpty())
          .forEach(rows.values::add);
    }
  }

  void add(IndicatorTally other) {
    other.slots.forEach((slot, rows) -> slots.computeIfAbsent(slot, key -> new Rows()).add(rows));
  }

  /** What rows hold for an indicator: how many, how many of them meant, their sum and values. */
  record Seen(long all, long meant, BigDecimal sum, Set<String> values) {}

  /** Returns what was seen of a year; empty where no row of the table is there. */
  Optional<Seen> seen(Indicator indicator, int year) {
    return Optional.ofNullable(slots.get(new Slot(indicator.id(), year)))
        .map(rows -> new Seen(rows.all, rows.meant, rows.sum, Set.copyOf(rows.values)));
  }

  /** Returns the figure of a year; empty where no row of the table is there. */
  Optional<BigDecimal> figure(Indicator indicator, int year) {
    Rows rows = slots.get(new Slot(indicator.id(), year));
    if (rows == null) {
      return Optional.empty();
    }
    return Optional.of(
        switch (indicator.source().orElseThrow().kind()) {
          case ROWS -> BigDecimal.valueOf(rows.meant);
          case SUM -> rows.sum;
          case DISTINCT -> BigDecimal.valueOf(rows.values.size());
          case SHARE ->
              BigDecimal.valueOf(rows.meant)
                  .multiply(HUNDRED)
                  .divide(BigDecimal.valueOf(rows.all), 2, RoundingMode.HALF_UP)
                  .stripTrailingZeros();
        });
  }

  void write(StoredOutput out) {
    out.number(slots.size());
    slots.forEach(
        (slot, rows) -> {
          out.text(slot.id);
          out.number(slot.year);
          out.number(rows.all);
          out.number(rows.meant);
          out.amount(rows.sum);
          out.each(rows.values, out::text);
        });
  }

  void read(StoredInput in) {
    for (int count = in.count(); count > 0; count--) {
      Rows rows = slots.computeIfAbsent(new Slot(in.text(), in.small()), slot -> new Rows());
      rows.all = in.number();
      rows.meant = in.number();
      rows.sum = in.amount();
      rows.values.addAll(in.each(in::text));
    }
  }
}
