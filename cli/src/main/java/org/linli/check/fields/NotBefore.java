package org.linli.check.fields;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.check.Context;
import org.linli.check.RowCheck;
import org.linli.check.Sink;
import org.linli.model.Cell;
import org.linli.model.Row;
import org.linli.notice.FieldSpec;
import org.linli.value.Period;
import org.linli.value.Period.Precision;

/**
 * {@code not-before}: a day of a row does not lie before another day of the same row. The same day
 * is in order.
 */
final class NotBefore implements RowCheck<Row> {
  private final FieldSpec field;
  private final FieldSpec earlier;

  NotBefore(FieldSpec field, FieldSpec earlier) {
    this.field = field;
    this.earlier = earlier;
  }

  @Override
  public void check(Row row, Context context, Sink out) {
    Optional<LocalDate> day = value(row, field).map(NotBefore::latest);
    Optional<LocalDate> bound = value(row, earlier).map(NotBefore::earliest);
    if (day.isPresent() && bound.isPresent() && day.get().isBefore(bound.get())) {
      out.found(
          FieldChecks.about("date-before", row, field)
              .with("date", day.get())
              .with("earlier", earlier.heading())
              .with("earlier-en", earlier.key())
              .with("earlier-date", bound.get()));
    }
  }

  private static Optional<Period> value(Row row, FieldSpec field) {
    Object value = row.cell(field.key()).flatMap(Cell::value).orElse(null);
    if (value instanceof LocalDate day) {
      return Optional.of(Period.day(day));
    }
    return value instanceof Period period ? Optional.of(period) : Optional.empty();
  }

  private static LocalDate earliest(Period period) {
    return period.start();
  }

  /** The day meant by a whole month or year may be its last. */
  private static LocalDate latest(Period period) {
    return period.precision() == Precision.DAY ? period.start() : period.end();
  }
}
