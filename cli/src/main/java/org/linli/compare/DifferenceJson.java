package org.linli.compare;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.linli.compare.CompiledReport.Head;
import org.linli.compare.Difference.FigureChange;
import org.linli.compare.Difference.FindingChange;
import org.linli.compare.Difference.InputChange;
import org.linli.compare.Difference.LineChange;
import org.linli.compare.Difference.Presence;
import org.linli.compare.Difference.UnitChange;
import org.linli.render.JsonFormat;

/**
 * Writes a difference for programs: every key always there and in order, figures as report.json
 * writes them, {@code null} for what is not there or does not apply.
 */
public final class DifferenceJson {
  private static final int SCHEMA = 1;

  private final JsonGenerator json;

  private DifferenceJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the difference; the stream stays open. */
  public static void write(Difference difference, OutputStream out) throws IOException {
    JsonGenerator json = JsonFormat.begin(out);
    new DifferenceJson(json).write(difference);
    JsonFormat.end(json, out);
  }

  private void write(Difference difference) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schema", SCHEMA);
    json.writeObjectFieldStart("notice");
    text("id", difference.after().notice());
    text("title", difference.after().title());
    json.writeEndObject();
    json.writeObjectFieldStart("root");
    text("code", difference.after().root());
    text("name", difference.after().rootName());
    json.writeEndObject();
    head("before", difference.before());
    head("after", difference.after());
    json.writeBooleanField("different", !difference.isEmpty());
    json.writeArrayFieldStart("reporting");
    for (UnitChange change : difference.reporting()) {
      unit(change);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("figures");
    for (LineChange change : difference.lines()) {
      line(change);
    }
    json.writeEndArray();
    findings(difference);
    inputs(difference);
    json.writeEndObject();
  }

  private void head(String key, Head head) throws IOException {
    json.writeObjectFieldStart(key);
    text("as_of", head.asOf());
    text("version", Optional.of(head.version()).filter(version -> !version.isEmpty()));
    text("pack_sha256", Optional.of(head.pack()).filter(hash -> !hash.isEmpty()));
    json.writeEndObject();
  }

  private void unit(UnitChange change) throws IOException {
    json.writeStartObject();
    text("code", change.code());
    text("name", change.name());
    reported("before", change.before());
    reported("after", change.after());
    json.writeEndObject();
  }

  private void reported(String key, Optional<Reported> reported) throws IOException {
    if (reported.isEmpty()) {
      json.writeNullField(key);
      return;
    }
    json.writeObjectFieldStart(key);
    text("status", reported.get().status());
    text("submitted_on", reported.get().submittedOn());
    json.writeNumberField("liaisons", reported.get().liaisons());
    json.writeEndObject();
  }

  private void line(LineChange change) throws IOException {
    json.writeStartObject();
    text("section", change.section().word());
    text("id", change.id());
    text("name", change.name());
    text("change", change.presence().name().toLowerCase(Locale.ROOT));
    json.writeArrayFieldStart("figures");
    for (FigureChange figure : change.figures()) {
      json.writeStartObject();
      text("figure", figure.key());
      figure("before", figure.before());
      figure("after", figure.after());
      figure("difference", figure.difference());
      text("percent", figure.percent().map(BigDecimal::toPlainString));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void figure(String key, Optional<Figure> figure) throws IOException {
    json.writeFieldName(key);
    if (figure.isEmpty()) {
      json.writeNull();
    } else if (figure.get().form() == Figure.Form.NUMBER) {
      json.writeNumber(new BigDecimal(figure.get().text()));
    } else {
      json.writeString(JsonFormat.text(figure.get().text()));
    }
  }

  private void findings(Difference difference) throws IOException {
    json.writeObjectFieldStart("findings");
    for (Presence presence : new Presence[] {Presence.ADDED, Presence.REMOVED}) {
      json.writeArrayFieldStart(presence == Presence.ADDED ? "new" : "gone");
      for (FindingChange change : Listing.findings(difference, presence)) {
        json.writeStartObject();
        text("rule", change.at().rule());
        text("severity", change.found().severity());
        part("unit", change.at().unit());
        part("file", change.at().file());
        part("field", change.at().field());
        part("value", change.at().value());
        text("message", change.found().message());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void inputs(Difference difference) throws IOException {
    json.writeObjectFieldStart("inputs");
    for (Presence presence : Presence.values()) {
      json.writeArrayFieldStart(presence.name().toLowerCase(Locale.ROOT));
      for (InputChange change : difference.inputs()) {
        if (change.presence() == presence) {
          json.writeString(JsonFormat.text(change.file()));
        }
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void part(String key, String text) throws IOException {
    text(key, Optional.of(text).filter(given -> !given.isEmpty()));
  }

  private void text(String key, String text) throws IOException {
    text(key, Optional.of(text));
  }

  private void text(String key, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(key, JsonFormat.text(text.get()));
    } else {
      json.writeNullField(key);
    }
  }
}
