package org.linli.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.compare.IncomparableException.Kind;

/**
 * Reads an output folder: report.json, findings.json, and manifest.json where there is one. Keys
 * that it does not know are passed over, as a later version may write more of them.
 */
public final class ReportFolder {
  private static final int SCHEMA = 1;

  private ReportFolder() {}

  /**
   * Returns the report in a folder.
   *
   * @throws IncomparableException if it is no output of {@code linli compile}, or of another schema
   * @throws IOException if a file of it cannot be read
   */
  public static CompiledReport read(Path folder) throws IncomparableException, IOException {
    Path reportFile = folder.resolve("report.json");
    Path findingsFile = folder.resolve("findings.json");
    if (!Files.isRegularFile(reportFile) || !Files.isRegularFile(findingsFile)) {
      throw new IncomparableException(Kind.FOREIGN, folder.toString());
    }
    JsonNode report = JsonFile.whole(reportFile);
    if (!isReport(report)) {
      throw new IncomparableException(Kind.FOREIGN, folder.toString());
    }
    if (report.path("schema").asInt() != SCHEMA) {
      throw new IncomparableException(
          Kind.SCHEMA, folder.toString(), report.path("schema").asText());
    }
    Path manifestFile = folder.resolve("manifest.json");
    Optional<JsonNode> manifest =
        Files.isRegularFile(manifestFile)
            ? Optional.of(JsonFile.whole(manifestFile))
            : Optional.empty();
    return new CompiledReport(
        head(report, manifest),
        ReportLines.of(report),
        reporting(report),
        findings(findingsFile),
        manifest.map(ReportFolder::inputs).orElse(Map.of()));
  }

  private static boolean isReport(JsonNode report) {
    return report.path("schema").isInt()
        && report.path("notice").path("id").isTextual()
        && report.path("root").path("code").isTextual()
        && report.path("totals").isObject();
  }

  private static CompiledReport.Head head(JsonNode report, Optional<JsonNode> manifest) {
    return new CompiledReport.Head(
        text(report.path("notice"), "id"),
        text(report.path("notice"), "title"),
        text(report.path("root"), "code"),
        text(report.path("root"), "name"),
        text(report, "as_of"),
        manifest.map(file -> text(file, "version")).orElse(""),
        manifest.map(file -> text(file.path("notice"), "sha256")).orElse(""));
  }

  private static Map<String, Reported> reporting(JsonNode report) {
    Map<String, Reported> units = new TreeMap<>();
    for (JsonNode unit : report.path("reporting").path("units")) {
      units.put(
          text(unit, "code"),
          new Reported(
              text(unit, "name"),
              text(unit, "status"),
              Optional.of(text(unit, "submitted_on")).filter(day -> !day.isEmpty()),
              unit.path("liaisons").asLong()));
    }
    return units;
  }

  private static Map<FoundAt, List<Found>> findings(Path file) throws IOException {
    Map<FoundAt, List<Found>> findings = new TreeMap<>();
    JsonFile.items(
        file,
        node -> {
          FoundAt at =
              new FoundAt(
                  text(node, "unit"),
                  text(node, "file"),
                  text(node, "rule"),
                  text(node, "field"),
                  text(node, "value"));
          findings
              .computeIfAbsent(at, key -> new ArrayList<>())
              .add(new Found(text(node, "severity"), text(node, "message")));
        });
    return findings;
  }

  private static Map<String, String> inputs(JsonNode manifest) {
    Map<String, String> inputs = new TreeMap<>();
    manifest
        .path("inputs")
        .forEach(input -> inputs.put(text(input, "file"), text(input, "sha256")));
    return inputs;
  }

  /** Returns the text under a key; empty for none and for {@code null}. */
  static String text(JsonNode node, String key) {
    JsonNode found = node.path(key);
    return found.isValueNode() && !found.isNull() ? found.asText() : "";
  }
}
