package org.linli.render.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.finding.Finding;
import org.linli.finding.FindingGroup;
import org.linli.finding.Severity;
import org.linli.finding.UnitFindings;
import org.linli.render.findings.LeftOut;
import org.linli.render.findings.Words;
import org.linli.value.Text;

/**
 * What a unit must correct, for a letter: errors before warnings, by file. A letter is for reading,
 * so that of one kind in one file only the first are listed, and of all no more than anybody reads;
 * each time it says how many there are besides.
 */
final class ReturnedFiles {
  /** Findings of one rule in one file that a letter lists. */
  private static final int EACH = 100;

  /** Findings that a letter lists: some eighty pages. */
  private static final int MOST = 1000;

  /** How much of a value a cell of the letter's table shows. */
  private static final int VALUE = 60;

  private final UnitFindings findings;
  private final List<String> folders;
  private final Words words;
  private final List<Finding> shown = new ArrayList<>();
  private final Map<FindingGroup, Long> rest;

  ReturnedFiles(UnitFindings findings, List<String> folders, Words words) {
    this.findings = findings;
    this.folders = folders;
    this.words = words;
    this.rest = new HashMap<>(findings.unlisted());
  }

  /** Returns the errors and the warnings, each only if there are any. */
  List<Map<String, Object>> parts() {
    List<Map<String, Object>> parts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
      if (findings.count(severity) > 0) {
        parts.add(part(severity));
      }
    }
    return parts;
  }

  /** Returns how many findings {@link #parts} has listed. */
  int shown() {
    return shown.size();
  }

  private Map<String, Object> part(Severity severity) {
    int before = shown.size();
    choose(severity);
    List<Finding> own = shown.subList(before, shown.size());
    LeftOut leftOut = new LeftOut(own, rest);
    Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
    long told = own.size();
    for (int i = 0; i < own.size(); i++) {
      Optional<Long> behind = leftOut.behind(own.get(i));
      told += behind.orElse(0L);
      rows.computeIfAbsent(place(own.get(i)).file(), file -> new ArrayList<>())
          .add(row(before + i + 1, own.get(i), behind));
    }
    long count = findings.count(severity);
    return Map.of(
        "severity",
        severity.word(),
        "count",
        count,
        "files",
        rows.entrySet().stream()
            .map(file -> Map.of("name", file.getKey(), "rows", file.getValue()))
            .toList(),
        "left_out",
        count - told);
  }

  private void choose(Severity severity) {
    Map<FindingGroup, Integer> ofGroup = new HashMap<>();
    for (Finding finding : findings.listed()) {
      if (finding.severity() != severity) {
        continue;
      }
      FindingGroup group = FindingGroup.of(finding);
      if (shown.size() < MOST && ofGroup.merge(group, 1, Integer::sum) <= EACH) {
        shown.add(finding);
      } else {
        rest.merge(group, 1L, Long::sum);
      }
    }
  }

  private Map<String, Object> row(int number, Finding finding, Optional<Long> behind) {
    var at = finding.at();
    String field = words.field(finding);
    return Map.ofEntries(
        Map.entry("number", number),
        Map.entry("record", place(finding).record()),
        Map.entry("sheet", at.sheet().orElse("")),
        Map.entry("cell", at.cell().orElse("")),
        Map.entry("line", at.line().map(String::valueOf).orElse("")),
        Map.entry("column", at.column().map(String::valueOf).orElse("")),
        Map.entry("field", field),
        Map.entry(
            "value", Words.value(finding).map(text -> Text.shortened(text, VALUE)).orElse("")),
        Map.entry("message", words.message(finding) + words.behind(behind)),
        Map.entry("hint", words.hint(finding)),
        Map.entry("clause", finding.clause().orElse("")));
  }

  /**
   * Where a finding stands among the unit's own files.
   *
   * @param file as the unit knows it, without the folders above it; of records, a file each, their
   *     folder; empty text where it is about no file
   * @param record the file in that folder; empty text where the file stands by itself
   */
  private record Place(String file, String record) {}

  private Place place(Finding finding) {
    String own = finding.at().file().map(this::own).orElse("");
    int name = own.lastIndexOf('/') + 1;
    return name == 0 ? new Place(own, "") : new Place(own.substring(0, name), own.substring(name));
  }

  private String own(String file) {
    return folders.stream()
        .filter(folder -> file.startsWith(folder + "/"))
        .max(Comparator.comparingInt(String::length))
        .map(folder -> file.substring(folder.length() + 1))
        .orElse(file);
  }
}
