package org.linli.render.data;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.linli.aggregate.Statistics;
import org.linli.notice.Notice;

/** The values of report.json one by one, found by JSON pointers (RFC 6901). */
public final class ReportValues {
  private final JsonNode report;

  private ReportValues(JsonNode report) {
    this.report = report;
  }

  /** Returns the values of the report that these statistics give. */
  public static ReportValues of(Statistics statistics, Notice notice) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportJson.write(statistics, notice, out);
    ObjectMapper mapper = new ObjectMapper();
    mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    return new ReportValues(mapper.readTree(out.toByteArray()));
  }

  /** Returns whether a text is a JSON pointer at all. */
  public static boolean isPointer(String text) {
    return text.isEmpty() || text.startsWith("/");
  }

  /**
   * Returns the value at a place as text, an empty one for {@code null}; a list or a map as JSON;
   * nothing where the report has no such place.
   */
  public Optional<String> at(String pointer) {
    JsonNode value = report.at(JsonPointer.compile(pointer));
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    if (value.isNull()) {
      return Optional.of("");
    }
    return Optional.of(value.isValueNode() ? value.asText() : value.toString());
  }
}
