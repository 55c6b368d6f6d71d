package org.linli.aggregate;

import java.math.BigDecimal;
import java.util.Optional;
import org.linli.aggregate.Statistics.IndicatorResult;
import org.linli.model.Row;
import org.linli.value.NumberText;

/** Compares an indicator's actual figure with its target, where both are numbers. */
final class IndicatorResults {
  private IndicatorResults() {}

  static IndicatorResult of(Row row) {
    String target = row.text("target");
    String actual = row.text("actual");
    Optional<BigDecimal> wanted = number(target);
    Optional<Boolean> met =
        wanted.flatMap(bound -> number(actual).map(reached -> reached.compareTo(bound) >= 0));
    return new IndicatorResult(
        row.text("id"),
        row.text("name"),
        target,
        actual,
        row.text("unit"),
        met,
        Optional.empty(),
        Optional.empty());
  }

  static Optional<BigDecimal> number(String text) {
    String plain =
        text.endsWith("%") || text.endsWith("％") ? text.substring(0, text.length() - 1) : text;
    return NumberText.decimal(plain).value();
  }
}
