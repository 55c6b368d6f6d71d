package org.linli.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proves that every clause that a pack cites is an anchor of its source.md. */
final class ClauseChecks {
  /** Places that a message names; of more only the number is told. */
  private static final int MOST_PLACES = 3;

  private final PackLayers layers;
  private final Problems problems;
  private final Map<String, List<Citation>> inherited = new LinkedHashMap<>();

  ClauseChecks(PackLayers layers, Problems problems) {
    this.layers = layers;
    this.problems = problems;
  }

  /**
   * A clause as it is cited.
   *
   * @param path of what cites it, as {@code rules.deadline-missed}
   * @param clause where it stands
   */
  record Citation(String path, YamlScalar clause) {}

  /** Reports every clause that is not there. */
  void prove() {
    Optional<SourceText> source = SourceText.of(layers.pack());
    for (Citation citation : citations(layers.merged())) {
      String clause = citation.clause().text();
      if (source.isEmpty()) {
        problems.add(citation.clause(), Trouble.NO_SOURCE, clause);
      } else if (!source.get().anchors().containsKey(clause)) {
        missing(citation, source.get());
      }
    }
    inherited.forEach(this::reportInherited);
  }

  private void missing(Citation citation, SourceText source) {
    YamlScalar clause = citation.clause();
    if (problems.fileOf(clause).equals(layers.own().name())) {
      problems.addUnknown(clause, Trouble.UNKNOWN_CLAUSE, clause.text(), source.anchors().keySet());
    } else {
      inherited.computeIfAbsent(clause.text(), key -> new ArrayList<>()).add(citation);
    }
  }

  /** The author can change his own file only, so that is where he is told. */
  private void reportInherited(String clause, List<Citation> citations) {
    String places =
        String.join("、", citations.stream().map(Citation::path).limit(MOST_PLACES).toList())
            + (citations.size() > MOST_PLACES ? "…" : "");
    YamlMap root = layers.own().root();
    YamlNode at = root.get("extends").orElse(root);
    problems.add(at, Trouble.INHERITED_CLAUSE, clause, citations.size(), places);
  }

  /** Returns every clause that settings cite, in their order. */
  static List<Citation> citations(YamlNode settings) {
    List<Citation> found = new ArrayList<>();
    collect(settings, "", found);
    return found;
  }

  private static void collect(YamlNode node, String path, List<Citation> found) {
    if (node instanceof YamlList list) {
      for (YamlNode item : list.items()) {
        collect(item, path + PackMerge.name(item).map(name -> "." + name).orElse(""), found);
      }
    } else if (node instanceof YamlMap map) {
      for (YamlMap.Entry entry : map.entries()) {
        String key = entry.key().text();
        if (key.equals("clause") && entry.value() instanceof YamlScalar clause) {
          found.add(new Citation(path, clause));
        } else {
          collect(entry.value(), path.isEmpty() ? key : path + "." + key, found);
        }
      }
    }
  }
}
