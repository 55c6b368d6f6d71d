package org.linli.render.findings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.linli.finding.Finding;
import org.linli.render.JsonFormat;
import org.linli.value.UnitCode;

/** Writes findings.json (outputs): a list in the findings' own order, every key always there. */
public final class FindingsJson {
  private FindingsJson() {}

  /** Writes the findings in their total order; the stream stays open. */
  public static void write(List<Finding> findings, Words words, OutputStream out)
      throws IOException {
    JsonGenerator json = JsonFormat.begin(out);
    json.writeStartArray();
    for (Finding finding : findings.stream().sorted().toList()) {
      write(finding, words, json);
    }
    json.writeEndArray();
    JsonFormat.end(json, out);
  }

  private static void write(Finding finding, Words words, JsonGenerator json) throws IOException {
    var at = finding.at();
    json.writeStartObject();
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
    json.writeEndObject();
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
