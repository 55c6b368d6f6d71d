package org.linli.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.aggregate.Measures;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.Statistics.Rows;
import org.linli.finding.Severity;
import org.linli.model.Unit;
import org.linli.notice.Notice;
import org.linli.render.FieldText;
import org.linli.render.JsonFormat;
import org.linli.value.UnitCode;

/**
 * Writes report.json, schema version 1 (outputs): every figure, keys always there and in order,
 * counts as integers, money as text with two decimals, ratios as text with four, {@code null} for
 * what does not apply to the notice.
 */
public final class ReportJson {
  private static final int SCHEMA = 1;

  /** The kinds of promotion material that the schema names; a notice may have more. */
  private static final List<String> KINDS = List.of("experience", "story", "photo", "video");

  private final Statistics statistics;
  private final Notice notice;
  private final JsonGenerator json;

  private ReportJson(Statistics statistics, Notice notice, JsonGenerator json) {
    this.statistics = statistics;
    this.notice = notice;
    this.json = json;
  }

  /** Writes the report; the stream stays open. */
  public static void write(Statistics statistics, Notice notice, OutputStream out)
      throws IOException {
    JsonGenerator json = JsonFormat.begin(out);
    new ReportJson(statistics, notice, json).report();
    JsonFormat.end(json, out);
  }

  private void report() throws IOException {
    json.writeStartObject();
    json.writeNumberField("schema", SCHEMA);
    json.writeObjectFieldStart("notice");
    text("id", Optional.of(notice.id()));
    text("number", notice.number());
    text("title", Optional.of(notice.title()));
    json.writeEndObject();
    text("as_of", Optional.of(statistics.asOf().toString()));
    json.writeObjectFieldStart("root");
    text("code", Optional.of(statistics.root().code().text()));
    text("name", Optional.of(statistics.root().name()));
    json.writeEndObject();
    json.writeObjectFieldStart("totals");
    measures(statistics.totals());
    json.writeEndObject();
    targets();
    reporting();
    units();
    categories();
    months();
    groups();
    festivals();
    needs();
    organizations();
    cases();
    indicators();
    quality();
    json.writeEndObject();
  }

  private void targets() throws IOException {
    json.writeArrayFieldStart("target");
    for (var result : statistics.targets()) {
      var target = result.target();
      json.writeStartObject();
      text("id", Optional.of(target.id()));
      text("measure", Optional.of(target.measure()));
      if (target.strict()) {
        measure("over", target.measure(), target.bound());
      } else {
        json.writeNullField("over");
        measure("at_least", target.measure(), target.bound());
      }
      measure("actual", target.measure(), result.actual());
      text("ratio", Optional.of(result.ratio().setScale(4, RoundingMode.HALF_UP).toPlainString()));
      json.writeBooleanField("met", result.met());
      text("clause", target.clause());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void reporting() throws IOException {
    var reporting = statistics.reporting();
    json.writeObjectFieldStart("reporting");
    json.writeNumberField("expected", reporting.expected());
    json.writeNumberField("submitted", reporting.submitted());
    json.writeNumberField("on_time", reporting.onTime());
    json.writeNumberField("late", reporting.late());
    json.writeNumberField("missing", reporting.missing());
    json.writeArrayFieldStart("units");
    for (var unit : reporting.units()) {
      json.writeStartObject();
      unit(unit.unit());
      text("status", Optional.of(unit.status().word()));
      text("submitted_on", unit.submittedOn().map(Object::toString));
      json.writeNumberField("liaisons", unit.liaisons());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void units() throws IOException {
    json.writeArrayFieldStart("units");
    for (var figures : statistics.units()) {
      json.writeStartObject();
      unit(figures.unit());
      text("level", Optional.of(figures.unit().level().word()));
      text("parent", figures.unit().parent().map(UnitCode::text));
      measures(figures.measures());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void categories() throws IOException {
    json.writeArrayFieldStart("by_category");
    for (var figures : statistics.byCategory()) {
      json.writeStartObject();
      text("id", figures.category().map(category -> category.id()));
      text(
          "name",
          Optional.of(
              figures.category().map(category -> category.name()).orElse(FieldText.UNCATEGORIZED)));
      measures(figures.measures());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void months() throws IOException {
    json.writeArrayFieldStart("by_month");
    for (var figures : statistics.byMonth()) {
      json.writeStartObject();
      text("month", Optional.of(figures.month().toString()));
      measures(figures.measures());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void groups() throws IOException {
    json.writeArrayFieldStart("by_group");
    for (var figures : statistics.byGroup()) {
      json.writeStartObject();
      text("group", Optional.of(figures.group()));
      json.writeNumberField("beneficiaries", figures.beneficiaries());
      json.writeNumberField("activities", figures.activities());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void festivals() throws IOException {
    json.writeArrayFieldStart("by_festival");
    for (var figures : statistics.byFestival()) {
      json.writeStartObject();
      text("festival", Optional.of(figures.festival().name()));
      text("date", Optional.of(figures.festival().day().toString()));
      measures(figures.measures());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void needs() throws IOException {
    var needs = statistics.needs();
    boolean applies = notice.table("needs").isPresent();
    json.writeObjectFieldStart("needs");
    count("registered", needs.registered(), applies);
    count("open", needs.open(), applies);
    count("dispatched", needs.dispatched(), applies);
    count("done", needs.done(), applies);
    count("escalated", needs.escalated(), applies);
    count("wishes", needs.wishes(), applies);
    count("wishes_done", needs.wishesDone(), applies);
    counts("by_level", needs.byLevel());
    json.writeEndObject();
  }

  private void organizations() throws IOException {
    var organizations = statistics.organizations();
    boolean applies = notice.table("organizations").isPresent();
    json.writeObjectFieldStart("organizations");
    count("total", organizations.total(), applies);
    counts("by_type", organizations.byType());
    counts("by_tier", organizations.byTier());
    count("linked_villages", organizations.linkedVillages(), applies);
    json.writeEndObject();
  }

  private void cases() throws IOException {
    boolean applies = notice.table("cases").isPresent();
    List<String> kinds = new ArrayList<>(KINDS);
    statistics.cases().keySet().stream().filter(kind -> !KINDS.contains(kind)).forEach(kinds::add);
    json.writeObjectFieldStart("cases");
    for (String kind : kinds) {
      count(kind, statistics.cases().getOrDefault(kind, 0L), applies);
    }
    json.writeEndObject();
  }

  private void indicators() throws IOException {
    json.writeArrayFieldStart("indicators");
    for (var indicator : statistics.indicators()) {
      json.writeStartObject();
      text("id", Optional.of(indicator.id()));
      text("name", Optional.of(indicator.name()));
      text("target", stated(indicator.target()));
      text("actual", stated(indicator.actual()));
      text("unit", stated(indicator.unit()));
      if (indicator.met().isPresent()) {
        json.writeBooleanField("met", indicator.met().get());
      } else {
        json.writeNullField("met");
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void quality() throws IOException {
    var quality = statistics.quality();
    json.writeObjectFieldStart("quality");
    rows(quality.rows());
    json.writeObjectFieldStart("tables");
    for (var table : quality.tables().entrySet()) {
      json.writeObjectFieldStart(table.getKey());
      rows(table.getValue());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeObjectFieldStart("findings");
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      json.writeNumberField(severity.word(), quality.findings().getOrDefault(severity, 0L));
    }
    json.writeEndObject();
    json.writeObjectFieldStart("by_rule");
    for (var rule :
        quality.byRule().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
      json.writeNumberField(rule.getKey().text(), rule.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rows(Rows rows) throws IOException {
    json.writeNumberField("rows_read", rows.read());
    json.writeNumberField("rows_counted", rows.counted());
    json.writeNumberField("rows_rejected", rows.rejected());
    json.writeNumberField("duplicates", rows.duplicates());
  }

  private void measures(Measures measures) throws IOException {
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

  private void unit(Unit unit) throws IOException {
    text("code", Optional.of(unit.code().text()));
    text("name", Optional.of(unit.name()));
  }

  /** A figure in the shape that its measure has. */
  private void measure(String key, String measure, BigDecimal figure) throws IOException {
    if (measure.startsWith("funds")) {
      text(key, Optional.of(money(figure)));
    } else {
      hours(key, figure);
    }
  }

  /** A plain number, an integer where it is one. */
  private void hours(String key, BigDecimal figure) throws IOException {
    json.writeFieldName(key);
    json.writeNumber(new BigDecimal(FieldText.plain(figure)));
  }

  private static String money(BigDecimal yuan) {
    return yuan.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
  }

  private void count(String key, long count, boolean applies) throws IOException {
    if (applies) {
      json.writeNumberField(key, count);
    } else {
      json.writeNullField(key);
    }
  }

  private void counts(String key, Map<String, Long> counts) throws IOException {
    json.writeObjectFieldStart(key);
    for (var count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }

  private static Optional<String> stated(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }

  private void text(String key, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(key, JsonFormat.text(text.get()));
    } else {
      json.writeNullField(key);
    }
  }
}
