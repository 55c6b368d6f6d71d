package org.linli.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.linli.compare.Figure.Form;

/** Takes the figures out of report.json, line by line. */
final class ReportLines {
  /** Keys of a line that name it and are no figures of it. */
  private static final Set<String> NAMES =
      Set.of(
          "id",
          "name",
          "code",
          "level",
          "parent",
          "month",
          "group",
          "festival",
          "date",
          "measure",
          "clause",
          "unit");

  private final JsonNode report;
  private final List<Line> lines = new ArrayList<>();

  private ReportLines(JsonNode report) {
    this.report = report;
  }

  static List<Line> of(JsonNode report) {
    ReportLines reader = new ReportLines(report);
    reader.read();
    return reader.lines;
  }

  private void read() {
    single(Section.TOTALS, "totals");
    several(Section.TARGETS, report.path("target"), "id", "measure");
    single(Section.REPORTING, "reporting");
    several(Section.UNITS, report.path("units"), "code", "name");
    several(Section.CATEGORIES, report.path("by_category"), "id", "name");
    several(Section.MONTHS, report.path("by_month"), "month", "month");
    several(Section.GROUPS, report.path("by_group"), "group", "group");
    several(Section.FESTIVALS, report.path("by_festival"), "date", "festival");
    single(Section.NEEDS, "needs");
    single(Section.ORGANIZATIONS, "organizations");
    single(Section.CASES, "cases");
    several(Section.INDICATORS, report.path("indicators"), "id", "name");
    report.path("tallies").forEach(this::tally);
    report.path("duties").forEach(this::duty);
    several(Section.ASSESSMENT, report.path("assessment").path("units"), "code", "name");
    quality(report.path("quality"));
  }

  private void single(Section section, String key) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    collect("", report.path(key), figures);
    lines.add(new Line(section, key, key, figures));
  }

  private void several(Section section, JsonNode nodes, String id, String name) {
    Set<String> taken = new HashSet<>();
    for (JsonNode node : nodes) {
      Map<String, Figure> figures = new LinkedHashMap<>();
      collect("", node, figures);
      String own = ReportFolder.text(node, id);
      lines.add(new Line(section, unused(own, taken), ReportFolder.text(node, name), figures));
    }
  }

  /**
   * A figure below a further key, as one by its type, is known by both: {@code by_type.service}.
   */
  private static void collect(String prefix, JsonNode node, Map<String, Figure> figures) {
    node.properties()
        .forEach(
            entry -> {
              String key = entry.getKey();
              JsonNode value = entry.getValue();
              if (value.isObject()) {
                collect(prefix + key + ".", value, figures);
              } else if (value.isNumber()) {
                figures.put(
                    prefix + key, new Figure(value.decimalValue().toPlainString(), Form.NUMBER));
              } else if (value.isBoolean()) {
                figures.put(prefix + key, new Figure(value.asText(), Form.WORD));
              } else if (value.isTextual() && !NAMES.contains(key)) {
                figures.put(prefix + key, Figure.ofText(value.asText()));
              }
            });
  }

  private void tally(JsonNode tally) {
    String id = ReportFolder.text(tally, "id");
    String title = ReportFolder.text(tally, "title");
    List<String> columns =
        StreamSupport.stream(tally.path("columns").spliterator(), false)
            .map(JsonNode::asText)
            .toList();
    Set<String> taken = new HashSet<>();
    for (JsonNode line : tally.path("lines")) {
      String name = ReportFolder.text(line, "name");
      lines.add(
          new Line(
              Section.TALLIES,
              unused(id + "/" + name, taken),
              title + "：" + name,
              columns(columns, line.path("figures"))));
    }
  }

  private static Map<String, Figure> columns(List<String> columns, JsonNode row) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (int i = 0; i < columns.size() && i < row.size(); i++) {
      figures.put(
          columns.get(i), new Figure(row.get(i).decimalValue().toPlainString(), Form.NUMBER));
    }
    return figures;
  }

  private void duty(JsonNode duty) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (String key : List.of("responsible", "reported", "silent")) {
      figures.put(key, new Figure(Integer.toString(duty.path(key).size()), Form.NUMBER));
    }
    lines.add(
        new Line(
            Section.DUTIES,
            ReportFolder.text(duty, "id"),
            ReportFolder.text(duty, "name"),
            figures));
  }

  private void quality(JsonNode quality) {
    Map<String, Figure> all = new LinkedHashMap<>();
    for (String key : List.of("rows_read", "rows_counted", "rows_rejected", "duplicates")) {
      if (quality.path(key).isNumber()) {
        all.put(key, new Figure(quality.path(key).asText(), Form.NUMBER));
      }
    }
    lines.add(new Line(Section.ROWS, "quality", "quality", all));
    quality
        .path("tables")
        .properties()
        .forEach(
            table -> {
              Map<String, Figure> figures = new LinkedHashMap<>();
              collect("", table.getValue(), figures);
              lines.add(new Line(Section.ROWS, table.getKey(), table.getKey(), figures));
            });
    Map<String, Figure> findings = new LinkedHashMap<>();
    collect("", quality.path("findings"), findings);
    lines.add(new Line(Section.FINDINGS, "findings", "findings", findings));
    quality
        .path("by_rule")
        .properties()
        .forEach(
            rule ->
                lines.add(
                    new Line(
                        Section.RULES,
                        rule.getKey(),
                        rule.getKey(),
                        Map.of("findings", new Figure(rule.getValue().asText(), Form.NUMBER)))));
  }

  /** Two lines of one name, as two festivals on a day, are kept apart by their order. */
  private static String unused(String id, Set<String> taken) {
    String unused = id;
    for (int i = 2; !taken.add(unused); i++) {
      unused = id + "#" + i;
    }
    return unused;
  }
}
