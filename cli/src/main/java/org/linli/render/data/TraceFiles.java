package org.linli.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.linli.aggregate.Trace;
import org.linli.aggregate.Trace.LeftOut;
import org.linli.aggregate.Trace.Part;
import org.linli.finding.Finding;
import org.linli.finding.Location;
import org.linli.render.CsvWriter;
import org.linli.render.FieldText;
import org.linli.render.JsonFormat;
import org.linli.value.PersonalData;
import org.linli.value.UnitCode;

/** Writes what a figure is made of for programs and spreadsheets; numbers of persons are masked. */
public final class TraceFiles {
  private static final List<String> HEADING =
      List.of("计入", "单位代码", "单位", "文件", "工作表", "行", "名称", "数值", "原文", "行数", "原因");

  private final FigurePath path;
  private final Trace trace;
  private final Function<UnitCode, String> names;

  /**
   * @param names the name of each unit
   */
  public TraceFiles(FigurePath path, Trace trace, Function<UnitCode, String> names) {
    this.path = path;
    this.trace = trace;
    this.names = names;
  }

  /** Writes CSV: the parts, then the rows that were left out. The stream is closed. */
  public void csv(OutputStream out) throws IOException {
    try (CsvWriter csv = new CsvWriter(out, HEADING)) {
      for (Part part : trace.parts()) {
        row(csv, "是", part, "");
      }
      for (LeftOut left : trace.leftOut()) {
        row(csv, "否", left.part(), String.join(FieldText.SEPARATOR, rules(left)));
      }
    }
  }

  private void row(CsvWriter csv, String counts, Part part, String reason) throws IOException {
    Location at = part.at();
    csv.plain(counts)
        .plain(part.unit().map(UnitCode::text).orElse(""))
        .text(part.unit().map(names).orElse(""))
        .text(at.file().orElse(""))
        .text(at.sheet().orElse(""))
        .plain(at.line().map(String::valueOf).orElse(""))
        .text(PersonalData.masked(part.name()))
        .plain(FieldText.plain(part.value()))
        .text(PersonalData.masked(part.text()))
        .plain(Long.toString(part.rows()))
        .plain(reason)
        .endRow();
  }

  private static List<String> rules(LeftOut left) {
    return left.reasons().stream().map(Finding::rule).map(Object::toString).distinct().toList();
  }

  /** Writes JSON; the stream stays open. */
  public void json(OutputStream out) throws IOException {
    JsonGenerator json = JsonFormat.begin(out);
    json.writeStartObject();
    json.writeStringField("figure", path.name());
    json.writeStringField("pointer", path.pointer());
    text(json, "value", path.value());
    json.writeStringField("outcome", trace.outcome().word());
    json.writeStringField("sum", FieldText.plain(trace.sum()));
    json.writeStringField("divisor", FieldText.plain(trace.divisor()));
    json.writeStringField("result", FieldText.plain(trace.result()));
    json.writeArrayFieldStart("parts");
    for (Part part : trace.parts()) {
      json.writeStartObject();
      part(json, part);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("left_out");
    for (LeftOut left : trace.leftOut()) {
      json.writeStartObject();
      part(json, left.part());
      json.writeArrayFieldStart("rules");
      for (String rule : rules(left)) {
        json.writeString(rule);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    JsonFormat.end(json, out);
  }

  private void part(JsonGenerator json, Part part) throws IOException {
    Location at = part.at();
    text(json, "unit", part.unit().map(UnitCode::text));
    text(json, "unit_name", part.unit().map(names));
    text(json, "file", at.file());
    text(json, "sheet", at.sheet());
    if (at.line().isPresent()) {
      json.writeNumberField("line", at.line().get());
    } else {
      json.writeNullField("line");
    }
    json.writeStringField("name", JsonFormat.text(PersonalData.masked(part.name())));
    json.writeStringField("value", FieldText.plain(part.value()));
    json.writeStringField("text", JsonFormat.text(PersonalData.masked(part.text())));
    json.writeNumberField("rows", part.rows());
  }

  private static void text(JsonGenerator json, String key, Optional<String> text)
      throws IOException {
    if (text.isPresent()) {
      json.writeStringField(key, JsonFormat.text(text.get()));
    } else {
      json.writeNullField(key);
    }
  }
}
