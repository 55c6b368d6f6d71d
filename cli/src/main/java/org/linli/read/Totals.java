package org.linli.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.model.Cell;
import org.linli.value.Beneficiaries;
import org.linli.value.Count;
import org.linli.value.Money;
import org.linli.value.Reading;

/**
 * Adds up the columns of one table as it is read, to compare with the form's own 小计, 合计 and 总计. A
 * 小计 covers the rows since the one before it.
 */
final class Totals {
  private static final String PART = "小计";

  private final List<Sum> sums = new ArrayList<>();

  /**
   * The sum of a column, and what it was at the last 小计. Whole numbers are kept apart, and so are
   * households, which are never people.
   */
  private static final class Sum {
    private long whole;
    private long households;
    private BigDecimal rest = BigDecimal.ZERO;
    private BigDecimal before = BigDecimal.ZERO;
    private long householdsBefore;

    BigDecimal all() {
      return rest.add(BigDecimal.valueOf(whole));
    }
  }

  /** What a total row says, where the rows above add up to something else. */
  record Difference(String stated, String sum) {}

  /** Adds a cell's value, if it is a number. */
  void add(int position, @Nullable Cell cell) {
    Object value = cell == null ? null : cell.value().orElse(null);
    if (value == null) {
      return;
    }
    Sum sum = sum(position);
    if (value instanceof Count count) {
      sum.whole = Math.addExact(sum.whole, count.value());
    } else if (value instanceof Beneficiaries beneficiaries) {
      Count people = beneficiaries.people().orElse(null);
      Count households = beneficiaries.households().orElse(null);
      sum.whole = Math.addExact(sum.whole, people == null ? 0 : people.value());
      sum.households = Math.addExact(sum.households, households == null ? 0 : households.value());
    } else if (value instanceof Money money) {
      sum.rest = sum.rest.add(money.yuan());
    } else {
      amount(Optional.of(value)).ifPresent(amount -> sum.rest = sum.rest.add(amount));
    }
  }

  /**
   * Returns how a total row of this word differs from the rows above in a column; what cannot be
   * read agrees with nothing.
   *
   * @param text as it stands in the total row
   */
  Optional<Difference> difference(String word, int position, Reading<?> stated, String text) {
    Sum sum = sum(position);
    BigDecimal all = word.equals(PART) ? sum.all().subtract(sum.before) : sum.all();
    if (stated instanceof Reading.Unreadable<?>) {
      return Optional.of(new Difference(text, all.toPlainString()));
    }
    Optional<Difference> households =
        stated
            .value()
            .filter(Beneficiaries.class::isInstance)
            .flatMap(value -> ((Beneficiaries) value).households())
            .map(Count::value)
            .filter(told -> told != households(word, sum))
            .map(told -> new Difference(told + "户", households(word, sum) + "户"));
    return amount(stated.value())
        .filter(amount -> amount.compareTo(all) != 0)
        .map(amount -> new Difference(amount.toPlainString(), all.toPlainString()))
        .or(() -> households);
  }

  private static long households(String word, Sum sum) {
    return word.equals(PART) ? sum.households - sum.householdsBefore : sum.households;
  }

  private Sum sum(int position) {
    while (sums.size() <= position) {
      sums.add(new Sum());
    }
    return sums.get(position);
  }

  /** Begins the next part, after a total row of this word. */
  void passed(String word) {
    if (word.equals(PART)) {
      for (Sum sum : sums) {
        sum.before = sum.all();
        sum.householdsBefore = sum.households;
      }
    }
  }

  /** Returns a value as a number: people, yuan, hours. */
  private static Optional<BigDecimal> amount(Optional<?> value) {
    Object found = value.isPresent() ? value.get() : "";
    if (found instanceof Count count) {
      return Optional.of(BigDecimal.valueOf(count.value()));
    }
    if (found instanceof Money money) {
      return Optional.of(money.yuan());
    }
    if (found instanceof Beneficiaries beneficiaries) {
      return beneficiaries.people().map(people -> BigDecimal.valueOf(people.value()));
    }
    return found instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
  }
}
