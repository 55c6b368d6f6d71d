package org.linli.compile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.model.Limits;
import org.linli.notice.PackProblem;
import org.linli.notice.YamlException;
import org.linli.notice.YamlList;
import org.linli.notice.YamlMap;
import org.linli.notice.YamlNode;
import org.linli.notice.YamlScalar;
import org.linli.notice.YamlTree;

/** A case's expected.yaml: what must come out of its campaign, what must not, and which figures. */
final class ExpectedCase {
  static final String NAME = "expected.yaml";

  private static final List<String> KEYS =
      List.of("about", "as-of", "findings", "absent", "figures");

  /** The facts of a finding that a case can name. */
  static final List<String> FACTS =
      List.of("rule", "unit", "file", "line", "column", "field", "value", "severity", "clause");

  private final String file;
  private final List<PackProblem> problems = new ArrayList<>();
  private final YamlMap root;

  private ExpectedCase(String file, String text) {
    this.file = file;
    this.root = root(text);
  }

  /** Reads the file; what is wrong with it is among its {@link #problems}. */
  static ExpectedCase of(String file, String text) {
    ExpectedCase read = new ExpectedCase(file, text);
    read.proveKeys(read.root, KEYS);
    read.proveKeys(read.map("about"), List.of("zh", "en"));
    return read;
  }

  List<PackProblem> problems() {
    return problems;
  }

  void add(YamlNode at, CaseTrouble trouble, Object... facts) {
    problems.add(trouble.at(file, at.line(), at.column(), facts));
  }

  YamlMap root() {
    return root;
  }

  /** Returns what the case shows, in a language. */
  Optional<String> about(String language) {
    return map("about").get(language).filter(YamlScalar.class::isInstance).map(ExpectedCase::text);
  }

  Optional<LocalDate> asOf() {
    Optional<YamlNode> stated = root.get("as-of");
    try {
      return stated.map(ExpectedCase::text).map(LocalDate::parse);
    } catch (DateTimeException wrong) {
      add(stated.orElseThrow(), CaseTrouble.BAD_DAY, text(stated.orElseThrow()));
      return Optional.empty();
    }
  }

  /** Returns what must be found: for each the facts by {@link #FACTS}. */
  List<YamlMap> findings() {
    List<YamlMap> findings = new ArrayList<>();
    for (YamlNode item : list("findings")) {
      if (item instanceof YamlMap finding && finding.get("rule").isPresent()) {
        proveKeys(finding, FACTS);
        findings.add(finding);
      } else {
        add(item, CaseTrouble.WRONG_KIND, "{rule: …}", "{rule: …}");
      }
    }
    return findings;
  }

  /** Returns the rules that must find nothing. */
  List<YamlScalar> absent() {
    List<YamlScalar> rules = new ArrayList<>();
    for (YamlNode item : list("absent")) {
      if (item instanceof YamlScalar rule) {
        rules.add(rule);
      } else {
        add(item, CaseTrouble.WRONG_KIND, "规则编号", "the id of a rule");
      }
    }
    return rules;
  }

  /** Returns the figures by their places in report.json. */
  List<YamlMap.Entry> figures() {
    return map("figures").entries();
  }

  static String text(YamlNode node) {
    return node instanceof YamlScalar scalar ? scalar.text() : "…";
  }

  private List<YamlNode> list(String key) {
    Optional<YamlNode> value = root.get(key);
    if (value.isPresent() && value.get() instanceof YamlList list) {
      return list.items();
    }
    value.ifPresent(other -> add(other, CaseTrouble.WRONG_KIND, "列表", "a list"));
    return List.of();
  }

  private YamlMap map(String key) {
    Optional<YamlNode> value = root.get(key);
    if (value.isPresent() && value.get() instanceof YamlMap map) {
      return map;
    }
    value.ifPresent(other -> add(other, CaseTrouble.WRONG_KIND, "映射", "a map"));
    return new YamlMap(List.of(), 1, 1);
  }

  private YamlMap root(String text) {
    try {
      List<YamlNode> documents = YamlTree.read(text, Limits.DEFAULT);
      if (documents.size() == 1 && documents.get(0) instanceof YamlMap map) {
        return map;
      }
      problems.add(CaseTrouble.WRONG_KIND.at(file, 1, 1, "映射", "a map"));
    } catch (YamlException refused) {
      refused
          .problems()
          .forEach(
              one ->
                  problems.add(
                      CaseTrouble.NOT_YAML.at(file, one.line(), one.column(), one.facts())));
    }
    return new YamlMap(List.of(), 1, 1);
  }

  private void proveKeys(YamlMap map, List<String> known) {
    for (YamlMap.Entry entry : map.entries()) {
      if (!known.contains(entry.key().text())) {
        add(entry.key(), CaseTrouble.UNKNOWN_KEY, entry.key().text(), String.join(" ", known));
      }
    }
  }
}
