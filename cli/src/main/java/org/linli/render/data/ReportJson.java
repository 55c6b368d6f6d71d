package org.linli.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.aggregate.Statistics;
import org.linli.finding.Severity;
import org.linli.notice.Notice;
import org.linli.render.FieldText;
import org.linli.render.JsonFormat;
import org.linli.render.Privacy;
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
  private final Privacy privacy;
  private final JsonGenerator json;
  private final FigureFields write;

  private ReportJson(Statistics statistics, Notice notice, Privacy privacy, JsonGenerator json) {
    this.statistics = statistics;
    this.notice = notice;
    this.privacy = privacy;
    this.json = json;
    this.write = new FigureFields(json);
  }

  /** Writes the report with personal data masked; the stream stays open. */
  public static void write(Statistics statistics, Notice notice, OutputStream out)
      throws IOException {
    write(statistics, notice, Privacy.MASKED, out);
  }

  /**
   * Writes the report; the stream stays open.
   *
   * @param privacy what becomes of personal data in the texts that units wrote themselves
   */
  public static void write(Statistics statistics, Notice notice, Privacy privacy, OutputStream out)
      throws IOException {
    JsonGenerator json = JsonFormat.begin(out);
    new ReportJson(statistics, notice, privacy, json).report();
    JsonFormat.end(json, out);
  }

  private void report() throws IOException {
    json.writeStartObject();
    json.writeNumberField("schema", SCHEMA);
    json.writeObjectFieldStart("notice");
    write.text("id", Optional.of(notice.id()));
    write.text("number", notice.number());
    write.text("title", Optional.of(notice.title()));
    json.writeEndObject();
    write.text("as_of", Optional.of(statistics.asOf().toString()));
    json.writeObjectFieldStart("root");
    write.text("code", Optional.of(statistics.root().code().text()));
    write.text("name", Optional.of(statistics.root().name()));
    json.writeEndObject();
    json.writeObjectFieldStart("totals");
    write.measures(statistics.totals());
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
    new NoticeTablesJson(statistics.ofNotice(), privacy, json).write();
    if (statistics.assessment().isPresent()) {
      new AssessmentJson(statistics.assessment().get(), json).write();
    }
    json.writeEndObject();
  }

  private void targets() throws IOException {
    json.writeArrayFieldStart("target");
    for (var result : statistics.targets()) {
      var target = result.target();
      json.writeStartObject();
      write.text("id", Optional.of(target.id()));
      write.text("measure", Optional.of(target.measure()));
      if (target.strict()) {
        write.measure("over", target.measure(), target.bound());
      } else {
        json.writeNullField("over");
        write.measure("at_least", target.measure(), target.bound());
      }
      write.measure("actual", target.measure(), result.actual());
      write.text(
          "ratio", Optional.of(result.ratio().setScale(4, RoundingMode.HALF_UP).toPlainString()));
      json.writeBooleanField("met", result.met());
      write.text("clause", target.clause());
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
      write.unit(unit.unit());
      write.text("status", Optional.of(unit.status().word()));
      write.text("submitted_on", unit.submittedOn().map(Object::toString));
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
      write.unit(figures.unit());
      write.text("level", Optional.of(figures.unit().level().word()));
      write.text("parent", figures.unit().parent().map(UnitCode::text));
      write.measures(figures.measures());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void categories() throws IOException {
    json.writeArrayFieldStart("by_category");
    for (var figures : statistics.byCategory()) {
      json.writeStartObject();
      write.text("id", figures.category().map(category -> category.id()));
      write.text(
          "name",
          Optional.of(
              figures.category().map(category -> category.name()).orElse(FieldText.UNCATEGORIZED)));
      write.measures(figures.measures());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void months() throws IOException {
    json.writeArrayFieldStart("by_month");
    for (var figures : statistics.byMonth()) {
      json.writeStartObject();
      write.text("month", Optional.of(figures.month().toString()));
      write.measures(figures.measures());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void groups() throws IOException {
    json.writeArrayFieldStart("by_group");
    for (var figures : statistics.byGroup()) {
      json.writeStartObject();
      write.text("group", Optional.of(figures.group()));
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
      write.text("festival", Optional.of(figures.festival().name()));
      write.text("date", Optional.of(figures.festival().day().toString()));
      write.measures(figures.measures());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void needs() throws IOException {
    var needs = statistics.needs();
    boolean applies = notice.table("needs").isPresent();
    json.writeObjectFieldStart("needs");
    write.count("registered", needs.registered(), applies);
    write.count("open", needs.open(), applies);
    write.count("dispatched", needs.dispatched(), applies);
    write.count("done", needs.done(), applies);
    write.count("escalated", needs.escalated(), applies);
    write.count("wishes", needs.wishes(), applies);
    write.count("wishes_done", needs.wishesDone(), applies);
    write.counts("by_level", needs.byLevel(), notice, "needs", "level");
    json.writeEndObject();
  }

  private void organizations() throws IOException {
    var organizations = statistics.organizations();
    boolean applies = notice.table("organizations").isPresent();
    json.writeObjectFieldStart("organizations");
    write.count("total", organizations.total(), applies);
    write.counts("by_type", organizations.byType(), notice, "organizations", "type");
    write.counts("by_tier", organizations.byTier(), notice, "organizations", "tier");
    write.count("linked_villages", organizations.linkedVillages(), applies);
    json.writeEndObject();
  }

  private void cases() throws IOException {
    boolean applies = notice.table("cases").isPresent();
    List<String> kinds = new ArrayList<>(KINDS);
    statistics.cases().keySet().stream()
        .filter(kind -> !KINDS.contains(kind))
        .sorted()
        .forEach(kinds::add);
    json.writeObjectFieldStart("cases");
    for (String kind : kinds) {
      write.count(kind, statistics.cases().getOrDefault(kind, 0L), applies);
    }
    json.writeEndObject();
  }

  private void indicators() throws IOException {
    json.writeArrayFieldStart("indicators");
    for (var indicator : statistics.indicators()) {
      json.writeStartObject();
      write.text("id", Optional.of(privacy.text(indicator.id())));
      write.text("name", Optional.of(privacy.text(indicator.name())));
      write.text("target", FigureFields.figure(privacy.text(indicator.target())));
      write.text("actual", FigureFields.figure(privacy.text(indicator.actual())));
      write.text("unit", FigureFields.stated(privacy.text(indicator.unit())));
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
    write.rows(quality.rows());
    json.writeObjectFieldStart("tables");
    for (var table : quality.tables().entrySet()) {
      json.writeObjectFieldStart(table.getKey());
      write.rows(table.getValue());
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
}
