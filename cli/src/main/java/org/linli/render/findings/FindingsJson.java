package org.linli.render.findings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.linli.finding.Finding;
import org.linli.finding.FindingLog;
import org.linli.render.JsonFormat;
import org.linli.value.UnitCode;

/**
 * Writes findings.json (outputs): a list in the findings' own order, every key always there. Where
 * more findings of a rule were counted in a file than are listed, the last of them says how many
 * under {@code left_out}.
 */
public final class FindingsJson {
  private FindingsJson() {}

  /** Writes the findings in their total order; the stream stays open. */
  public static void write(FindingLog log, Words words, OutputStream out) throws IOException {
    List<Finding> findings = log.sorted();
    LeftOut leftOut = new LeftOut(findings, log.unlisted());
    JsonGenerator json = JsonFormat.begin(out);
    json.writeStartArray();
    for (Finding finding : findings) {
      json.writeStartObject();
      write(finding, words, json);
      write(leftOut.behind(finding), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonFormat.end(json, out);
  }

  /** Writes what a check tells, in its order; the stream stays open. */
  public static void write(CheckReport report, OutputStream out) throws IOException {
    JsonGenerator json = JsonFormat.begin(out);
    json.writeStartArray();
    LeftOut leftOut = report.leftOut();
    for (Told told : report.told()) {
      write(told, report.words(), leftOut, json);
    }
    json.writeEndArray();
    JsonFormat.end(json, out);
  }

  /**
   * Writes what a check by several notices tells as one list, each finding with the id of the
   * notice that it is by; the stream stays open.
   */
  public static void write(List<CheckReport> reports, OutputStream out) throws IOException {
    JsonGenerator json = JsonFormat.begin(out);
    json.writeStartArray();
    for (CheckReport report : reports) {
      LeftOut leftOut = report.leftOut();
      for (Told told : report.told()) {
        json.writeStartObject();
        json.writeStringField("notice", report.run().notice());
        fields(told, report.words(), leftOut, json);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    JsonFormat.end(json, out);
  }

  /** Writes what a check tells as lines, a finding each (JSON Lines); the stream stays open. */
  public static void writeLines(CheckReport report, OutputStream out) throws IOException {
    LeftOut leftOut = report.leftOut();
    for (Told told : report.told()) {
      StringWriter line = new StringWriter();
      try (JsonGenerator json = JsonFormat.line(line)) {
        write(told, report.words(), leftOut, json);
      }
      out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
  }

  private static void write(Told told, Words words, LeftOut leftOut, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    fields(told, words, leftOut, json);
    json.writeEndObject();
  }

  /** Keys of its own say of a finding that it does not count, and why. */
  private static void fields(Told told, Words words, LeftOut leftOut, JsonGenerator json)
      throws IOException {
    write(told.finding(), words, json);
    write(leftOut.behind(told.finding()), json);
    if (told.standing() != Told.Standing.OPEN) {
      json.writeStringField("standing", told.standing().word());
    }
    if (told.reason().isPresent()) {
      text(json, "reason", told.reason());
    }
  }

  private static void write(Finding finding, Words words, JsonGenerator json) throws IOException {
    var at = finding.at();
    json.writeStringField("rule", finding.rule().text());
    json.writeStringField("severity", finding.severity().word());
    text(json, "unit", at.unit().map(UnitCode::text));
    text(json, "file", at.file());
    number(json, "line", at.line());
    number(json, "column", at.column());
    text(json, "field", at.field());
    text(json, "value", Words.value(finding));
    text(json, "message", Optional.of(words.message(finding)));
    text(json, "hint", Optional.of(words.hint(finding)).filter(hint -> !hint.isEmpty()));
    text(json, "clause", finding.clause());
    if (at.sheet().isPresent()) {
      text(json, "cell", at.cell());
      text(json, "sheet", at.sheet());
    }
  }

  private static void write(Optional<Long> leftOut, JsonGenerator json) throws IOException {
    if (leftOut.isPresent()) {
      json.writeNumberField("left_out", leftOut.get());
    }
  }

  private static void text(JsonGenerator json, String key, Optional<String> text)
      throws IOException {
    if (text.isPresent()) {
      json.writeStringField(key, JsonFormat.text(text.get()));
    } else {
      json.writeNullField(key);
    }
  }

  private static void number(JsonGenerator json, String key, Optional<Integer> number)
      throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(key, number.get());
    } else {
      json.writeNullField(key);
    }
  }
}
