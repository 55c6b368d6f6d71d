package org.linli.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.aggregate.Measures;
import org.linli.aggregate.Statistics.Rows;
import org.linli.model.Unit;
import org.linli.notice.Notice;
import org.linli.render.FieldText;
import org.linli.render.JsonFormat;
import org.linli.value.NumberText;
import org.linli.value.Reading;

/** The shapes that figures have in report.json. */
final class FigureFields {
  private final JsonGenerator json;

  FigureFields(JsonGenerator json) {
    this.json = json;
  }

  void rows(Rows rows) throws IOException {
    json.writeNumberField("rows_read", rows.read());
    json.writeNumberField("rows_counted", rows.counted());
    json.writeNumberField("rows_rejected", rows.rejected());
    json.writeNumberField("duplicates", rows.duplicates());
  }

  void measures(Measures measures) throws IOException {
    json.writeNumberField("activities", measures.activities());
    json.writeNumberField("beneficiaries", measures.beneficiaries());
    json.writeNumberField("beneficiaries_estimated", measures.beneficiariesEstimated());
    json.writeNumberField("households", measures.households());
    json.writeNumberField("participants", measures.participants());
    json.writeNumberField("organizations", measures.organizations());
    text("funds", Optional.of(money(measures.funds())));
    text("funds_estimated", Optional.of(money(measures.fundsEstimated())));
    hours("service_hours", measures.serviceHours());
  }

  void unit(Unit unit) throws IOException {
    text("code", Optional.of(unit.code().text()));
    text("name", Optional.of(unit.name()));
  }

  /** A figure in the shape that its measure has. */
  void measure(String key, String measure, BigDecimal figure) throws IOException {
    if (measure.startsWith("funds")) {
      text(key, Optional.of(money(figure)));
    } else {
      hours(key, figure);
    }
  }

  /** A plain number, an integer where it is one. */
  void hours(String key, BigDecimal figure) throws IOException {
    json.writeFieldName(key);
    json.writeNumber(new BigDecimal(FieldText.plain(figure)));
  }

  private static String money(BigDecimal yuan) {
    return yuan.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
  }

  void count(String key, long count, boolean applies) throws IOException {
    if (applies) {
      json.writeNumberField(key, count);
    } else {
      json.writeNullField(key);
    }
  }

  /**
   * Counts by the options of a field of the notice, in its order, then whatever else was counted.
   */
  void counts(String key, Map<String, Long> counts, Notice notice, String table, String field)
      throws IOException {
    Map<String, Long> ordered = new LinkedHashMap<>();
    notice
        .options(table, field)
        .forEach(option -> ordered.put(option.id(), counts.getOrDefault(option.id(), 0L)));
    new TreeMap<>(counts).forEach(ordered::putIfAbsent);
    json.writeObjectFieldStart(key);
    for (var count : ordered.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }

  /** Returns a text where there is one. */
  static Optional<String> stated(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }

  /** A stated figure without its full-width digits, percent sign or unit; words as they stand. */
  static Optional<String> figure(String text) {
    Reading<BigDecimal> read = NumberText.decimal(text);
    return read.isSilent() && read.value().isPresent()
        ? read.value().map(BigDecimal::toPlainString)
        : stated(text);
  }

  void text(String key, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(key, JsonFormat.text(text.get()));
    } else {
      json.writeNullField(key);
    }
  }
}
