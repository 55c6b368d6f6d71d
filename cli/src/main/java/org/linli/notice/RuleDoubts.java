package org.linli.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds settings of rules that change nothing. */
final class RuleDoubts {
  private static final List<String> OF_A_RULE_IN_USE = List.of("severity", "parameters", "clause");

  private final PackLayers layers;
  private final Problems problems;

  RuleDoubts(PackLayers layers, Problems problems) {
    this.layers = layers;
    this.problems = problems;
  }

  /** Adds every doubt to the problems. */
  void find() {
    List<Map<String, Settings>> below =
        layers.files().stream()
            .skip(1)
            .map(file -> new Settings(file.root(), problems).byName("rules"))
            .toList();
    new Settings(layers.own().root(), problems)
        .byName("rules")
        .forEach(
            (id, rule) -> {
              if (rule.says("on", "true") && !isOff(id, below)) {
                problems.add(rule.node("on").orElseThrow(), Doubt.RULE_NOT_OFF, id);
              }
              if (rule.says("on", "false")) {
                findUseless(id, rule);
              }
            });
  }

  /** What lies nearest decides. */
  private static boolean isOff(String id, List<Map<String, Settings>> below) {
    return below.stream()
        .flatMap(rules -> Optional.ofNullable(rules.get(id)).stream())
        .filter(rule -> rule.node("on").isPresent())
        .findFirst()
        .filter(rule -> rule.says("on", "false"))
        .isPresent();
  }

  private void findUseless(String id, Settings rule) {
    for (String key : OF_A_RULE_IN_USE) {
      rule.node(key).ifPresent(at -> problems.add(at, Doubt.RULE_OFF_YET_SET, id, key));
    }
  }
}
