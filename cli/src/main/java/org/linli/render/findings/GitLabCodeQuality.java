package org.linli.render.findings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.linli.finding.Finding;
import org.linli.finding.Severity;
import org.linli.render.JsonFormat;

/** Writes findings as a GitLab Code Quality report, which merge requests show beside the change. */
public final class GitLabCodeQuality {
  private GitLabCodeQuality() {}

  /** Writes what a check tells; the stream stays open. */
  public static void write(CheckReport report, OutputStream out) throws IOException {
    JsonGenerator json = JsonFormat.begin(out);
    json.writeStartArray();
    LeftOut leftOut = report.leftOut();
    for (Told told : report.told()) {
      if (told.standing() == Told.Standing.OPEN) {
        write(told, report, leftOut, json);
      }
    }
    json.writeEndArray();
    JsonFormat.end(json, out);
  }

  private static void write(Told told, CheckReport report, LeftOut leftOut, JsonGenerator json)
      throws IOException {
    Finding finding = told.finding();
    json.writeStartObject();
    String words = report.words().whole(finding) + report.words().behind(leftOut.behind(finding));
    json.writeStringField("description", JsonFormat.text(words));
    json.writeStringField("check_name", finding.rule().text());
    json.writeStringField("fingerprint", told.fingerprint());
    json.writeStringField("severity", severity(finding.severity()));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", JsonFormat.text(report.places().path(finding)));
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", report.places().line(finding));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** GitLab has five degrees; {@code critical} and {@code blocker} are left to defects of code. */
  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
