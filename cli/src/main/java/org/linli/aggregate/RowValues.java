package org.linli.aggregate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.model.Row;
import org.linli.notice.Category;
import org.linli.notice.FieldSpec;
import org.linli.notice.Notice;
import org.linli.value.Count;
import org.linli.value.Money;
import org.linli.value.Period;

/** What the fields of a row hold, whatever their type. */
final class RowValues {
  private RowValues() {}

  /** Returns {@link Row#word} of a field; of a list each of its items, once. */
  static List<String> words(Row row, String key) {
    Optional<Object> value = row.value(key, Object.class);
    if (value.isPresent() && value.get() instanceof List<?> items && !items.isEmpty()) {
      return items.stream().map(Object::toString).distinct().toList();
    }
    return List.of(row.word(key));
  }

  /** Returns what a field of numbers holds; 0 where nothing was stated. */
  static BigDecimal number(Row row, String key) {
    Object value = row.value(key, Object.class).orElse(BigDecimal.ZERO);
    if (value instanceof Count count) {
      return BigDecimal.valueOf(count.value());
    }
    return value instanceof Money money ? money.yuan() : new BigDecimal(value.toString());
  }

  /** Returns the day that a field of days or of periods holds, of a period the first. */
  static Optional<LocalDate> day(Row row, String key) {
    return row.value(key, Object.class)
        .map(value -> value instanceof Period period ? period.start() : (LocalDate) value);
  }

  /** Returns the month that a field holds, as {@code 2021-09}; a bare year is in none. */
  static Optional<String> month(Row row, String key) {
    boolean year =
        row.value(key, Object.class)
            .filter(
                value ->
                    value instanceof Period period && period.precision() == Period.Precision.YEAR)
            .isPresent();
    return year ? Optional.empty() : day(row, key).map(day -> day.toString().substring(0, 7));
  }

  /** Returns what a field holds as it is shown to people. */
  static String shown(Row row, FieldSpec field, Notice notice) {
    String word = row.word(field.key());
    return switch (field.type()) {
      case ENUM -> field.nameOf(word);
      case CATEGORY ->
          notice.categories().named(word).map(Category::name).orElse(row.text(field.key()));
      case YES_NO -> word.equals("yes") ? "是" : word.equals("no") ? "否" : word;
      default -> row.text(field.key());
    };
  }
}
