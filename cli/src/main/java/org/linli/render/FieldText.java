package org.linli.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.linli.model.CategoryChoice;
import org.linli.model.Cell;
import org.linli.model.Row;
import org.linli.notice.Category;
import org.linli.notice.FieldSpec;
import org.linli.notice.FieldType;
import org.linli.notice.Notice;
import org.linli.value.Beneficiaries;
import org.linli.value.Count;
import org.linli.value.Money;
import org.linli.value.Period;

/**
 * What a field holds, in the one spelling that all tables use: ISO days, plain figures, an option's
 * and a category's name, items separated by {@code ；}.
 */
public final class FieldText {
  /** Between items of a list. */
  public static final String SEPARATOR = "；";

  /** What activities without a category count under. */
  public static final String UNCATEGORIZED = "未分类";

  private FieldText() {}

  /**
   * Returns the text of a row's field; as submitted where it could not be read, empty where nothing
   * was stated.
   */
  public static String of(FieldSpec field, Row row, Notice notice) {
    return row.cell(field.key())
        .map(
            cell -> cell.value().map(value -> text(field, cell, value, notice)).orElse(cell.text()))
        .orElse("");
  }

  /** Returns the name of a category. */
  public static String category(String id, Notice notice) {
    return notice.categories().all().stream()
        .filter(category -> category.id().equals(id))
        .map(Category::name)
        .findFirst()
        .orElse(id);
  }

  /** Returns a figure without an exponent and without trailing zeros. */
  public static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String text(FieldSpec field, Cell cell, Object value, Notice notice) {
    if (field.type() == FieldType.DATE && value instanceof Period) {
      // A month or year in the place of a day: no day was stated that could be written instead.
      return cell.text();
    }
    return text(field, value, notice);
  }

  private static String text(FieldSpec field, Object value, Notice notice) {
    if (value instanceof Count count) {
      return Long.toString(count.value());
    }
    if (value instanceof Money money) {
      return money.yuan().toPlainString();
    }
    if (value instanceof BigDecimal number) {
      return plain(number);
    }
    if (value instanceof Period period) {
      return period.start().equals(period.end())
          ? period.start().toString()
          : period.start() + "/" + period.end();
    }
    if (value instanceof Beneficiaries beneficiaries) {
      return beneficiaries.text();
    }
    if (value instanceof CategoryChoice choice) {
      return category(choice.id(), notice);
    }
    if (value instanceof List<?> items) {
      return items.stream().map(Object::toString).collect(Collectors.joining(SEPARATOR));
    }
    return value instanceof String id ? field.nameOf(id) : value.toString();
  }
}
