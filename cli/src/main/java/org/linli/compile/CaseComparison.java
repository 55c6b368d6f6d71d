package org.linli.compile;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.finding.Finding;
import org.linli.notice.YamlMap;
import org.linli.notice.YamlNode;
import org.linli.notice.YamlScalar;
import org.linli.render.data.ReportValues;
import org.linli.value.UnitCode;

/** Compares what came out of a case with what was to come out. */
final class CaseComparison {
  /** Places that a message names. */
  private static final int MOST_PLACES = 5;

  private final ExpectedCase expected;
  private final Survey survey;
  private final List<Finding> findings;

  CaseComparison(ExpectedCase expected, Survey survey) {
    this.expected = expected;
    this.survey = survey;
    this.findings = survey.findings().sorted();
  }

  /** Adds every difference to the case's problems. */
  void compare() throws IOException {
    expected.findings().forEach(this::compareFinding);
    expected.absent().forEach(this::compareAbsent);
    ReportValues values = ReportValues.of(survey.statistics(), survey.notice());
    expected.figures().forEach(figure -> compareFigure(figure, values));
    survey
        .crashes()
        .forEach(
            crash ->
                expected.add(
                    expected.root(),
                    CaseTrouble.RULE_CRASHED,
                    crash.rule(),
                    String.valueOf(crash.cause())));
  }

  private void compareFinding(YamlMap wanted) {
    YamlNode rule = wanted.get("rule").orElseThrow();
    String id = ExpectedCase.text(rule);
    if (isUnknown(id)) {
      expected.add(rule, CaseTrouble.UNKNOWN_RULE, id);
    } else if (findings.stream().noneMatch(finding -> matches(wanted, finding))) {
      List<Finding> others = of(id);
      if (others.isEmpty()) {
        expected.add(wanted, CaseTrouble.NOTHING_FOUND, id, rulesFound());
      } else {
        expected.add(wanted, CaseTrouble.FINDING_MISSING, id, places(others));
      }
    }
  }

  private String rulesFound() {
    return findings.stream()
        .map(finding -> finding.rule().text())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private void compareAbsent(YamlScalar rule) {
    List<Finding> present = of(rule.text());
    if (isUnknown(rule.text())) {
      expected.add(rule, CaseTrouble.UNKNOWN_RULE, rule.text());
    } else if (!present.isEmpty()) {
      expected.add(rule, CaseTrouble.FINDING_PRESENT, rule.text(), present.size(), places(present));
    }
  }

  private void compareFigure(YamlMap.Entry figure, ReportValues values) {
    String pointer = figure.key().text();
    if (!ReportValues.isPointer(pointer)) {
      expected.add(figure.key(), CaseTrouble.NO_POINTER, pointer);
      return;
    }
    Optional<String> actual = values.at(pointer);
    String wanted = ExpectedCase.text(figure.value());
    if (actual.isEmpty()) {
      expected.add(figure.key(), CaseTrouble.NO_FIGURE, pointer);
    } else if (!isAlike(wanted, actual.get())) {
      expected.add(
          figure.value(), CaseTrouble.FIGURE_DIFFERS, pointer, shown(wanted), shown(actual.get()));
    }
  }

  private boolean isUnknown(String rule) {
    return survey.catalog().ids().stream().noneMatch(id -> id.text().equals(rule));
  }

  private List<Finding> of(String rule) {
    return findings.stream().filter(finding -> finding.rule().text().equals(rule)).toList();
  }

  private static boolean matches(YamlMap wanted, Finding finding) {
    Map<String, Optional<String>> facts = facts(finding);
    return wanted.entries().stream()
        .allMatch(
            fact -> {
              String text = ExpectedCase.text(fact.value());
              Optional<String> actual = facts.getOrDefault(fact.key().text(), Optional.empty());
              return fact.key().text().equals("file")
                  ? actual
                      .filter(path -> path.equals(text) || path.endsWith("/" + text))
                      .isPresent()
                  : actual.equals(Optional.of(text));
            });
  }

  /** The facts of a finding under the names of {@link ExpectedCase#FACTS}. */
  private static Map<String, Optional<String>> facts(Finding finding) {
    var at = finding.at();
    return Map.of(
        "rule", Optional.of(finding.rule().text()),
        "severity", Optional.of(finding.severity().word()),
        "unit", at.unit().map(UnitCode::text),
        "file", at.file(),
        "line", at.line().map(String::valueOf),
        "column", at.column().map(String::valueOf),
        "field", at.field(),
        "value", finding.value(),
        "clause", finding.clause());
  }

  private static String places(List<Finding> of) {
    return of.stream()
            .limit(MOST_PLACES)
            .map(CaseComparison::place)
            .collect(Collectors.joining(", "))
        + (of.size() > MOST_PLACES ? " …" : "");
  }

  private static String place(Finding finding) {
    var at = finding.at();
    String unit = at.unit().map(UnitCode::text).orElse("");
    String file = at.file().map(name -> (unit.isEmpty() ? "" : " ") + name).orElse("");
    String line = at.line().map(number -> ":" + number).orElse("");
    String where = unit + file + line;
    return where.isEmpty() ? finding.rule().text() : where;
  }

  /** Numbers are alike however they are written. */
  private static boolean isAlike(String wanted, String actual) {
    if (wanted.equals(actual)) {
      return true;
    }
    try {
      return new BigDecimal(wanted).compareTo(new BigDecimal(actual)) == 0;
    } catch (NumberFormatException noNumbers) {
      return false;
    }
  }

  private static String shown(String value) {
    return value.isEmpty() ? "null" : value;
  }
}
