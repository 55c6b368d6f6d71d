package org.linli.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.linli.aggregate.Assessment;
import org.linli.aggregate.Assessment.Mark;
import org.linli.aggregate.Assessment.UnitScore;
import org.linli.notice.Criterion;
import org.linli.notice.Weights.Weight;

/**
 * Writes the assessment behind all other keys of report.json; a campaign that sets no weights has
 * no such key. Weights and scores are text with two decimals.
 */
final class AssessmentJson {
  private final Assessment assessment;
  private final JsonGenerator json;
  private final FigureFields write;

  AssessmentJson(Assessment assessment, JsonGenerator json) {
    this.assessment = assessment;
    this.json = json;
    this.write = new FigureFields(json);
  }

  void write() throws IOException {
    json.writeObjectFieldStart("assessment");
    points("full", assessment.weights().full());
    json.writeArrayFieldStart("criteria");
    for (Weight weight : assessment.weights().all()) {
      Criterion criterion = weight.criterion();
      json.writeStartObject();
      write.text("id", Optional.of(criterion.key()));
      write.text("name", Optional.of(criterion.title()));
      write.text("clause", criterion.clause());
      points("weight", weight.points());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("units");
    for (UnitScore unit : assessment.units()) {
      unit(unit);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void unit(UnitScore unit) throws IOException {
    json.writeStartObject();
    write.unit(unit.unit());
    points("score", unit.score(2));
    write.text("ratio", Optional.of(unit.ratio().toPlainString()));
    json.writeArrayFieldStart("marks");
    for (Mark mark : unit.marks()) {
      json.writeStartObject();
      write.text("id", Optional.of(mark.weight().criterion().key()));
      json.writeNumberField("done", mark.done());
      json.writeNumberField("asked", mark.asked());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void points(String key, BigDecimal points) throws IOException {
    json.writeStringField(key, points.toPlainString());
  }
}
