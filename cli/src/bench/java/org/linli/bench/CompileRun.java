package org.linli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** {@code linli compile} of a campaign, with every output that it has. */
record CompileRun(Program linli, Workload workload) implements Entrant {
  @Override
  public String name() {
    return linli.name();
  }

  @Override
  public Program program(Path folder) {
    return linli.with(
        "compile",
        workload.folder().toString(),
        "--output=" + folder.resolve("report"),
        "--fail-on=never");
  }

  @Override
  public Figures figures(Run run) throws IOException {
    if (run.exit() != 0) {
      throw new IOException("exit code " + run.exit() + ", see " + run.folder().resolve("err"));
    }
    JsonNode report =
        new JsonMapper().readTree(run.folder().resolve("report").resolve("report.json").toFile());
    JsonNode rows = report.at("/quality/tables/activities");
    JsonNode totals = report.get("totals");
    Map<String, String> figures = new TreeMap<>();
    figures.put("rows", rows.get("rows_read").asText());
    figures.put("counted", rows.get("rows_counted").asText());
    figures.put("rejected", rows.get("rows_rejected").asText());
    figures.put("duplicates", rows.get("duplicates").asText());
    for (String measure : new String[] {"beneficiaries", "participants", "funds"}) {
      figures.put(measure, totals.get(measure).asText());
    }
    parts(report.get("by_category"), "name", "category.", figures);
    parts(report.get("by_month"), "month", "month.", figures);
    return Figures.of(figures);
  }

  private static void parts(JsonNode list, String key, String prefix, Map<String, String> figures) {
    for (JsonNode part : list) {
      String sum = part.get("beneficiaries").asText();
      if (!sum.equals("0")) {
        figures.put(prefix + part.get(key).asText(), sum);
      }
    }
  }
}
