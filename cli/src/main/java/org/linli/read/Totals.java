package org.linli.read;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.linli.notice.FieldType;
import org.linli.value.Beneficiaries;
import org.linli.value.Count;
import org.linli.value.Money;

/**
 * Adds up the columns of one table as it is read, to compare with the form's own 小计, 合计 and 总计. A
 * 小计 covers the rows since the one before it.
 */
final class Totals {
  private static final String PART = "小计";

  private final Map<Integer, BigDecimal> whole = new HashMap<>();
  private final Map<Integer, BigDecimal> part = new HashMap<>();

  /** Returns whether a column of this type can be added up. */
  static boolean addsUp(FieldType type) {
    return switch (type) {
      case COUNT, MONEY, GROUPS, NUMBER -> true;
      default -> false;
    };
  }

  /** Adds a cell's value, if it is a number. */
  void add(int position, Optional<?> value) {
    amount(value)
        .ifPresent(
            amount -> {
              whole.merge(position, amount, BigDecimal::add);
              part.merge(position, amount, BigDecimal::add);
            });
  }

  /** Returns what a total row of this word should say of a column. */
  BigDecimal of(String word, int position) {
    return (word.equals(PART) ? part : whole).getOrDefault(position, BigDecimal.ZERO);
  }

  /** Begins the next part, after a total row of this word. */
  void passed(String word) {
    if (word.equals(PART)) {
      part.clear();
    }
  }

  /** Returns a value as a number: people, yuan, hours. */
  static Optional<BigDecimal> amount(Optional<?> value) {
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
