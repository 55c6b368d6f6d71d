package org.linli.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.linli.aggregate.NoticeFigures;
import org.linli.aggregate.NoticeFigures.DutyLine;
import org.linli.aggregate.NoticeFigures.Tally;
import org.linli.model.Unit;
import org.linli.render.JsonFormat;
import org.linli.render.Privacy;

/**
 * Writes the statistics tables and the duties that a notice itself defines, behind the keys that
 * every report.json has; a notice that defines none has no such keys.
 */
final class NoticeTablesJson {
  private final NoticeFigures figures;
  private final Privacy privacy;
  private final JsonGenerator json;

  /**
   * Begins to write.
   *
   * @param privacy what becomes of personal data in the lines and columns that units' words make
   */
  NoticeTablesJson(NoticeFigures figures, Privacy privacy, JsonGenerator json) {
    this.figures = figures;
    this.privacy = privacy;
    this.json = json;
  }

  void write() throws IOException {
    if (!figures.tallies().isEmpty()) {
      json.writeArrayFieldStart("tallies");
      for (Tally tally : figures.tallies()) {
        tally(tally);
      }
      json.writeEndArray();
    }
    if (!figures.duties().isEmpty()) {
      json.writeArrayFieldStart("duties");
      for (DutyLine line : figures.duties()) {
        duty(line);
      }
      json.writeEndArray();
    }
  }

  private void tally(Tally tally) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", tally.spec().id());
    json.writeStringField("title", tally.spec().title());
    strings("columns", tally.columns().stream().map(privacy::text).toList());
    json.writeArrayFieldStart("lines");
    for (NoticeFigures.Line line : tally.lines()) {
      json.writeStartObject();
      json.writeStringField("name", JsonFormat.text(privacy.text(line.name())));
      numbers("figures", line.figures());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (tally.total().isPresent()) {
      numbers("total", tally.total().get());
    } else {
      json.writeNullField("total");
    }
    json.writeEndObject();
  }

  private void duty(DutyLine line) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", line.duty().id());
    json.writeStringField("name", line.duty().name());
    strings("responsible", codes(line.responsible()));
    strings(
        "reported",
        codes(line.entries().stream().map(NoticeFigures.ListedRow::unit).distinct().toList()));
    strings("silent", codes(line.silent()));
    json.writeEndObject();
  }

  private static List<String> codes(List<Unit> units) {
    return units.stream().map(unit -> unit.code().text()).toList();
  }

  private void strings(String key, List<String> texts) throws IOException {
    json.writeArrayFieldStart(key);
    for (String text : texts) {
      json.writeString(JsonFormat.text(text));
    }
    json.writeEndArray();
  }

  private void numbers(String key, List<BigDecimal> numbers) throws IOException {
    json.writeArrayFieldStart(key);
    for (BigDecimal number : numbers) {
      json.writeNumber(number.signum() == 0 ? BigDecimal.ZERO : plain(number));
    }
    json.writeEndArray();
  }

  /** 1E+1 is a number to a program and a riddle to people. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
