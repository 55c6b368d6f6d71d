package org.linli.notice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.model.Unit;

/**
 * Finds what in the files beside a pack's notice.yaml is of no use, or does not tell things apart.
 */
final class FileDoubts {
  private static final String REPORT = "report";

  /** How word lists begin that rules read, not templates. */
  private static final List<String> READ_BY_RULES = List.of("award-", "boilerplate");

  private final PackLayers layers;
  private final Notice notice;
  private final Problems problems;
  private final Pack own;

  FileDoubts(PackLayers layers, Notice notice, Problems problems) {
    this.layers = layers;
    this.notice = notice;
    this.problems = problems;
    this.own = layers.own().pack();
  }

  /** Adds every doubt to the problems. */
  void find() {
    SourceText.of(own).ifPresent(this::findUncited);
    TemplateFiles templates = TemplateFiles.of(layers.pack());
    findTemplates(templates);
    findTerms(templates);
    new Settings(layers.own().root(), problems)
        .below("roster")
        .texts("expected")
        .forEach(this::findUnitsNamedAlike);
  }

  private void findUncited(SourceText source) {
    Set<String> cited =
        ClauseChecks.citations(layers.merged()).stream()
            .map(citation -> citation.clause().text())
            .collect(Collectors.toCollection(HashSet::new));
    cited.addAll(toldInReadme());
    source
        .anchors()
        .forEach(
            (clause, place) -> {
              // A clause is cited with any of its parts.
              if (cited.stream().noneMatch(one -> one.startsWith(clause))) {
                problems.add(
                    source.name(), place.line(), place.column(), Doubt.UNCITED_CLAUSE, clause);
              }
            });
  }

  /**
   * The clauses in the first column of the tables of README.md: what the author has accounted for.
   */
  private List<String> toldInReadme() {
    return own.text("README.md").stream()
        .flatMap(String::lines)
        .filter(line -> line.startsWith("|") && line.indexOf('|', 1) > 0)
        .map(line -> line.substring(1, line.indexOf('|', 1)).strip())
        .flatMap(cell -> List.of(cell.split("、", -1)).stream())
        .toList();
  }

  private void findTemplates(TemplateFiles templates) {
    if (templates.namedAtRunTime()) {
      return;
    }
    own.files(REPORT).stream()
        .filter(path -> path.endsWith(".ftl") && !templates.texts().containsKey(path))
        .forEach(path -> problems.add(own.shown(path), 1, 1, Doubt.UNUSED_TEMPLATE));
  }

  private void findTerms(TemplateFiles templates) {
    for (YamlMap.Entry list :
        new Settings(layers.own().root(), problems).below("terms").map().entries()) {
      String name = list.key().text();
      boolean used =
          READ_BY_RULES.stream().anyMatch(name::startsWith)
              || templates.texts().values().stream()
                  .anyMatch(text -> text.contains("terms") && text.contains(name));
      if (!used) {
        problems.add(list.key(), Doubt.UNUSED_TERMS, name);
      }
    }
  }

  private void findUnitsNamedAlike(String roster) {
    Optional<String> text = own.text(roster);
    Map<String, Integer> lines = text.map(FileDoubts::linesByCode).orElse(Map.of());
    Map<List<Object>, Integer> first = new HashMap<>();
    for (Unit unit : notice.roster().units()) {
      Integer line = lines.get(unit.code().text());
      if (line != null) {
        Integer other = first.putIfAbsent(List.of(unit.parent(), unit.name()), line);
        if (other != null) {
          problems.add(own.shown(roster), line, 2, Doubt.UNIT_NAMED_ALIKE, unit.name(), other);
        }
      }
    }
  }

  private static Map<String, Integer> linesByCode(String roster) {
    Map<String, Integer> lines = new HashMap<>();
    int number = 0;
    for (String line : roster.lines().toList()) {
      number++;
      lines.put(line.replace("\"", "").split(",", 2)[0].strip(), number);
    }
    return lines;
  }
}
