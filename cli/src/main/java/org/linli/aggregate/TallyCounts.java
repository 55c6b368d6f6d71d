package org.linli.aggregate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linli.model.Row;
import org.linli.notice.TallySpec;
import org.linli.value.Beneficiaries;
import org.linli.value.Count;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/**
 * The cells of one statistics table, of one unit's rows. Which unit and which kind of place a row
 * belongs to is the same for all of them, and is left open until the units are added up.
 */
final class TallyCounts {
  private final TallySpec spec;
  private final TallyPlan plan;
  private final Map<Cell, Amounts> cells = new HashMap<>();

  TallyCounts(TallySpec spec, TallyPlan plan) {
    this.spec = spec;
    this.plan = plan;
  }

  /** A line and a column by their keys; empty text for what was not stated. */
  record Cell(String by, String across) implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      int lines = by.compareTo(other.by);
      return lines != 0 ? lines : across.compareTo(other.across);
    }
  }

  /** Rows, people helped (人次) and the sum of the field that is added up. */
  record Amounts(long rows, long people, BigDecimal sum) {
    static final Amounts NONE = new Amounts(0, 0, BigDecimal.ZERO);

    Amounts plus(Amounts other) {
      return new Amounts(
          Math.addExact(rows, other.rows), Math.addExact(people, other.people), sum.add(other.sum));
    }
  }

  void add(Row row) {
    if (!row.table().equals(spec.table()) || !spec.where().meets(row)) {
      return;
    }
    Amounts amounts = amounts(row);
    List<String> columns = spec.across().map(key -> keys(key, row)).orElse(List.of(""));
    for (String by : keys(spec.by(), row)) {
      for (String across : columns) {
        cells.merge(new Cell(by, across), amounts, Amounts::plus);
      }
    }
  }

  void add(TallyCounts other) {
    other.cells.forEach((cell, amounts) -> cells.merge(cell, amounts, Amounts::plus));
  }

  Map<Cell, Amounts> cells() {
    return cells;
  }

  private Amounts amounts(Row row) {
    long people =
        row.table().equals("activities")
            ? row.activity()
                .beneficiaries()
                .flatMap(Beneficiaries::people)
                .map(Count::value)
                .orElse(0L)
            : 0;
    BigDecimal sum = spec.sum().map(field -> RowValues.number(row, field)).orElse(BigDecimal.ZERO);
    return new Amounts(1, people, sum);
  }

  private List<String> keys(TallySpec.Key key, Row row) {
    String field = key.field().orElse("");
    return switch (key.kind()) {
      case UNIT, SETTING -> List.of("");
      case FIELD -> RowValues.words(row, field);
      case CATEGORY -> List.of(row.word("category"));
      case YEAR -> List.of(RowValues.day(row, field).map(day -> "" + day.getYear()).orElse(""));
      case MONTH -> List.of(RowValues.month(row, field).orElse(""));
      case TOPIC -> plan.topics().ofCategories(row.activity(), row.word("category"));
      case SETTING_TOPIC -> plan.topics().ofSettings(row.activity());
    };
  }

  void write(StoredOutput out) {
    out.number(cells.size());
    new TreeMap<>(cells)
        .forEach(
            (cell, amounts) -> {
              out.text(cell.by);
              out.text(cell.across);
              out.number(amounts.rows);
              out.number(amounts.people);
              out.amount(amounts.sum);
            });
  }

  void read(StoredInput in) {
    for (int count = in.count(); count > 0; count--) {
      cells.put(new Cell(in.text(), in.text()), new Amounts(in.number(), in.number(), in.amount()));
    }
  }
}
