package org.linli.check.fields;

import java.math.BigDecimal;
import java.util.Optional;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.model.Cell;
import org.linli.model.Row;
import org.linli.notice.FieldSpec;
import org.linli.value.Beneficiaries;
import org.linli.value.Count;
import org.linli.value.Money;

/**
 * {@code minimum}, {@code maximum}: a number, count, amount of yuan or person-times between two
 * bounds, both included.
 */
final class WithinRange implements RowCheck<Row> {
  private final FieldSpec field;

  WithinRange(FieldSpec field) {
    this.field = field;
  }

  @Override
  public void check(Row row, Context context, Sink out) {
    Optional<BigDecimal> number =
        row.cell(field.key()).flatMap(Cell::value).flatMap(WithinRange::number);
    if (number.filter(this::outside).isEmpty()) {
      return;
    }
    out.found(
        FieldChecks.about("value-out-of-range", row, field)
            .with("value", number.get().toPlainString())
            .with("range", range()));
  }

  private boolean outside(BigDecimal number) {
    return field.minimum().filter(least -> number.compareTo(least) < 0).isPresent()
        || field.maximum().filter(most -> number.compareTo(most) > 0).isPresent();
  }

  /** Reads in any language: {@code ≥ 0}, {@code ≤ 100}, {@code 0 – 100}. */
  private String range() {
    String least = field.minimum().map(BigDecimal::toPlainString).orElse("");
    String most = field.maximum().map(BigDecimal::toPlainString).orElse("");
    if (most.isEmpty()) {
      return "≥ " + least;
    }
    return least.isEmpty() ? "≤ " + most : least + " – " + most;
  }

  private static Optional<BigDecimal> number(Object value) {
    if (value instanceof BigDecimal number) {
      return Optional.of(number);
    }
    if (value instanceof Long number) {
      return Optional.of(BigDecimal.valueOf(number));
    }
    if (value instanceof Count count) {
      return Optional.of(BigDecimal.valueOf(count.value()));
    }
    if (value instanceof Money money) {
      return Optional.of(money.yuan());
    }
    if (value instanceof Beneficiaries helped) {
      return helped.people().map(Count::value).map(BigDecimal::valueOf);
    }
    return Optional.empty();
  }
}
