package org.linli.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives what a pack inherits the clause numbers of its own notice: its map {@code clauses} says
 * which of its clauses stands for which of the extended pack, or, by an empty text, that none does.
 */
final class ClauseNumbers {
  static final String KEY = "clauses";

  private final YamlMap numbers;
  private final Problems problems;
  private final MergeRecord record;
  private final Set<String> met = new HashSet<>();

  ClauseNumbers(YamlMap own, Problems problems, MergeRecord record) {
    this.numbers = new Settings(own, problems).below(KEY).map();
    this.problems = problems;
    this.record = record;
  }

  /** Returns settings of an extended pack with the clauses of this one. */
  YamlMap in(YamlMap base) {
    return numbers.entries().isEmpty() ? base : map(base);
  }

  /** Returns the numbers that nothing inherited cites. */
  List<YamlScalar> idle() {
    return numbers.entries().stream()
        .map(YamlMap.Entry::key)
        .filter(key -> !met.contains(key.text()))
        .toList();
  }

  private YamlNode node(YamlNode node) {
    if (node instanceof YamlMap map) {
      return map(map);
    }
    if (node instanceof YamlList list) {
      List<YamlNode> items = list.items().stream().map(this::node).toList();
      YamlList made = new YamlList(items, list.line(), list.column());
      record.gone(made, record.goneFrom(list));
      return problems.standingFor(list, made);
    }
    return node;
  }

  private YamlMap map(YamlMap map) {
    List<YamlMap.Entry> entries = new ArrayList<>();
    for (YamlMap.Entry entry : map.entries()) {
      if (entry.key().text().equals("clause") && entry.value() instanceof YamlScalar clause) {
        number(clause).ifPresent(to -> entries.add(new YamlMap.Entry(entry.key(), to)));
      } else {
        entries.add(new YamlMap.Entry(entry.key(), node(entry.value())));
      }
    }
    YamlMap made = new YamlMap(entries, map.line(), map.column());
    record.gone(made, record.goneFrom(map));
    return problems.standingFor(map, made);
  }

  private Optional<YamlNode> number(YamlScalar clause) {
    Optional<YamlNode> own = numbers.get(clause.text());
    if (own.isEmpty() || !(own.get() instanceof YamlScalar to)) {
      return Optional.of(clause);
    }
    met.add(clause.text());
    if (to.isEmpty()) {
      return Optional.empty();
    }
    // One of its own for each place: by identity it is told what it covers.
    YamlScalar made = new YamlScalar(to.text(), to.quoted(), to.line(), to.column());
    problems.standingFor(to, made);
    record.covers(made, clause);
    return Optional.of(made);
  }
}
