package org.linli.render.findings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.finding.Finding;
import org.linli.finding.Location;
import org.linli.finding.RuleId;
import org.linli.finding.Severity;
import org.linli.notice.CampaignRules;
import org.linli.render.JsonFormat;
import org.linli.value.UnitCode;

/**
 * Writes findings as SARIF 2.1.0 (OASIS), the form in which code scanning takes results. Paths are
 * relative to the repository and percent-encoded; fingerprints do not depend on lines.
 *
 * <p>Every result has a place in a file, since GitHub refuses a whole upload for one that has none.
 * For a table the region's column is the number of the cell, as everywhere in this program.
 */
public final class SarifLog {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String ROOT = "%SRCROOT%";

  /** GitHub refuses an upload with more results; the gravest stay. */
  private static final int MOST = 25_000;

  private final CheckReport report;
  private final JsonGenerator json;
  private final Map<RuleId, Integer> rules = new HashMap<>();
  private final LeftOut leftOut;

  private SarifLog(CheckReport report, JsonGenerator json) {
    this.report = report;
    this.json = json;
    this.leftOut = report.leftOut();
    report.catalog().ids().forEach(id -> rules.put(id, rules.size()));
  }

  /** Writes what a check tells; the stream stays open. */
  public static void write(CheckReport report, OutputStream out) throws IOException {
    JsonGenerator json = JsonFormat.begin(out);
    new SarifLog(report, json).write();
    JsonFormat.end(json, out);
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool();
    json.writeStringField("language", report.words().language() == Language.ZH ? "zh-CN" : "en-US");
    invocation();
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(ROOT);
    message("description", report.words().phrase("sarif.root"));
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeObjectFieldStart("automationDetails");
    json.writeStringField(
        "id", "linli/" + report.run().notice() + "/" + report.run().root().code().text() + "/");
    json.writeEndObject();
    json.writeArrayFieldStart("results");
    for (Told told : results()) {
      result(told);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "linli");
    json.writeStringField("fullName", "邻里 linli " + report.run().version());
    json.writeStringField("version", report.run().version());
    json.writeStringField("semanticVersion", report.run().version());
    SarifRules.write(report.catalog().pages(), json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void invocation() throws IOException {
    CheckReport.Run run = report.run();
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", run.sound());
    json.writeNumberField("exitCode", run.exitCode());
    json.writeStringField(
        "exitCodeDescription", report.words().phrase("sarif.exit." + run.exitCode()));
    json.writeArrayFieldStart("ruleConfigurationOverrides");
    for (Map.Entry<RuleId, CampaignRules.Setting> setting :
        report.catalog().campaign().changingFigures().entrySet()) {
      override(setting.getKey(), setting.getValue());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("toolExecutionNotifications");
    long hidden = report.open().leftOut() + report.told().size() - results().size();
    if (hidden > 0) {
      notification("warning", report.words().phrase("sarif.hidden", hidden));
    }
    for (String note : report.notes()) {
      notification("note", note);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("properties");
    json.writeStringField("notice", run.notice());
    json.writeStringField("asOf", run.asOf().toString());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void override(RuleId rule, CampaignRules.Setting setting) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("descriptor");
    json.writeStringField("id", rule.text());
    json.writeEndObject();
    json.writeObjectFieldStart("configuration");
    if (setting.on().isPresent()) {
      json.writeBooleanField("enabled", setting.on().get());
    }
    if (setting.severity().isPresent()) {
      json.writeStringField("level", level(setting.severity().get()));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void notification(String level, String text) throws IOException {
    json.writeStartObject();
    json.writeStringField("level", level);
    message("message", text);
    json.writeEndObject();
  }

  private List<Told> results() {
    if (report.told().size() <= MOST) {
      return report.told();
    }
    return report.told().stream()
        .sorted(Comparator.comparing((Told told) -> told.finding().severity()).reversed())
        .limit(MOST)
        .sorted(Comparator.comparing(Told::finding))
        .toList();
  }

  private void result(Told told) throws IOException {
    Finding finding = told.finding();
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().text());
    if (rules.containsKey(finding.rule())) {
      json.writeNumberField("ruleIndex", rules.getOrDefault(finding.rule(), -1));
    }
    json.writeStringField("level", level(finding.severity()));
    Optional<Long> more = leftOut.behind(finding);
    message("message", report.words().whole(finding) + report.words().behind(more));
    json.writeArrayFieldStart("locations");
    location(finding);
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("linli/v1", told.fingerprint());
    json.writeStringField("primaryLocationLineHash", told.fingerprint());
    json.writeEndObject();
    standing(told);
    properties(finding, more);
    json.writeEndObject();
  }

  private void location(Finding finding) throws IOException {
    Location at = finding.at();
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", encoded(report.places().path(finding)));
    json.writeStringField("uriBaseId", ROOT);
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", report.places().line(finding));
    if (at.column().isPresent()) {
      json.writeNumberField("startColumn", at.column().get());
    }
    json.writeEndObject();
    json.writeEndObject();
    if (at.unit().isPresent()) {
      UnitCode unit = at.unit().get();
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("name", JsonFormat.text(report.names().apply(unit)));
      json.writeStringField("fullyQualifiedName", JsonFormat.text(unit.text()));
      json.writeStringField("kind", "unit");
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void standing(Told told) throws IOException {
    if (report.run().baselined()) {
      json.writeStringField(
          "baselineState", told.standing() == Told.Standing.BASELINED ? "unchanged" : "new");
    }
    if (told.standing() == Told.Standing.SUPPRESSED) {
      json.writeArrayFieldStart("suppressions");
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeStringField("status", "accepted");
      json.writeStringField("justification", JsonFormat.text(told.reason().orElse("")));
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  private void properties(Finding finding, Optional<Long> more) throws IOException {
    Location at = finding.at();
    json.writeObjectFieldStart("properties");
    property("unit", at.unit().map(UnitCode::text));
    property("field", at.field());
    property("value", Words.value(finding));
    property("clause", finding.clause());
    property("sheet", at.sheet());
    property("cell", at.cell());
    if (more.isPresent()) {
      json.writeNumberField("leftOut", more.get());
    }
    json.writeEndObject();
  }

  private void property(String key, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(key, JsonFormat.text(text.get()));
    }
  }

  /**
   * In a plain message only {@code [text](target)} would be a link, so what looks like it is
   * parted.
   */
  private void message(String key, String text) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("text", JsonFormat.text(text.replace("](", "] (")));
    json.writeEndObject();
  }

  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.word();
  }

  /** Percent-encodes all but what RFC 3986 calls unreserved, and the slash. */
  static String encoded(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean letter = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
      if (letter || "-._~/".indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(String.format(java.util.Locale.ROOT, "%02X", b & 0xFF));
      }
    }
    return uri.toString();
  }
}
