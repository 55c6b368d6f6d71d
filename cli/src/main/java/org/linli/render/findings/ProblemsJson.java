package org.linli.render.findings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.linli.notice.PackProblem;
import org.linli.render.JsonFormat;

/**
 * Writes what is wrong with a notice pack as JSON: a list in order of place, every key always
 * there.
 */
public final class ProblemsJson {
  private ProblemsJson() {}

  /** Writes the problems with their words in a language; the stream stays open. */
  public static void write(List<PackProblem> problems, Language language, OutputStream out)
      throws IOException {
    JsonGenerator json = JsonFormat.begin(out);
    json.writeStartArray();
    for (PackProblem problem : problems.stream().sorted().toList()) {
      json.writeStartObject();
      json.writeStringField("file", problem.file());
      json.writeNumberField("line", problem.line());
      json.writeNumberField("column", problem.column());
      json.writeStringField("severity", problem.severity().word());
      String words = language == Language.ZH ? problem.zh() : problem.en();
      json.writeStringField("message", JsonFormat.text(words));
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonFormat.end(json, out);
  }
}
