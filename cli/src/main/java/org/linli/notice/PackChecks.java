package org.linli.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.finding.RuleId;
import org.linli.notice.Trouble.DidYouMean;
import org.linli.value.Text;

/**
 * What the schema cannot say: that everything that a pack refers to is there, and means one thing.
 */
final class PackChecks {
  private final Problems problems;

  PackChecks(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reports things of one list that go by the same name. One that is dropped may be named again: it
   * leaves the extended pack's place for the one that its own notice gives it.
   */
  void proveNames(YamlNode node) {
    if (node instanceof YamlList list) {
      Map<String, Integer> lines = new HashMap<>();
      for (YamlNode item : list.items()) {
        Optional<String> name = PackMerge.drops(item) ? Optional.empty() : PackMerge.name(item);
        Integer first = name.isEmpty() ? null : lines.putIfAbsent(name.get(), item.line());
        if (first != null) {
          problems.add(item, Trouble.REPEATED, name.get(), first);
        }
        proveNames(item);
      }
    } else if (node instanceof YamlMap map) {
      map.entries().forEach(entry -> proveNames(entry.value()));
    }
  }

  /** Reports what does not fit together in a pack, those that it extends laid under. */
  void prove(PackLayers layers, Notice notice, Optional<Set<RuleId>> rules) {
    Settings settings = new Settings(layers.merged(), problems);
    new ClauseChecks(layers, problems).prove();
    rules.ifPresent(known -> proveRules(settings, known));
    proveCategories(settings);
    proveGroups(settings);
    new TableChecks(settings, problems).prove();
    new StatisticsChecks(settings, notice.roster(), problems).prove();
  }

  private void proveRules(Settings pack, Set<RuleId> known) {
    List<String> ids = known.stream().map(RuleId::text).sorted().toList();
    for (YamlMap.Entry rule : pack.below("rules").map().entries()) {
      if (!ids.contains(rule.key().text())) {
        problems.addUnknown(rule.key(), Trouble.UNKNOWN_RULE, rule.key().text(), ids);
      }
    }
  }

  /** Reports parameters that the extended packs do not know, if they know any of that rule. */
  void proveParameters(YamlMap base, YamlMap own) {
    Map<String, Settings> known = new Settings(base, problems).byName("rules");
    new Settings(own, problems)
        .byName("rules")
        .forEach(
            (id, rule) -> {
              Settings below = known.getOrDefault(id, new Settings(base, problems));
              List<String> names = names(below.below("parameters"));
              for (YamlMap.Entry parameter : rule.below("parameters").map().entries()) {
                String name = parameter.key().text();
                if (!names.contains(name)) {
                  problems.add(
                      parameter.key(),
                      Trouble.UNKNOWN_PARAMETER,
                      id,
                      name,
                      DidYouMean.of(name, names));
                }
              }
            });
  }

  private static List<String> names(Settings map) {
    return map.map().entries().stream().map(entry -> entry.key().text()).toList();
  }

  private void proveCategories(Settings pack) {
    Map<String, Spelling> spellings = new HashMap<>();
    for (Settings category : pack.each("categories")) {
      for (String key : List.of("id", "name", "title", "aliases")) {
        for (YamlScalar spelling : scalars(category, key)) {
          String bare = Categories.bare(spelling.text());
          proveOne(spellings, bare, new Spelling(spelling, category.words("id")));
        }
      }
    }
  }

  private void proveGroups(Settings pack) {
    Map<String, Spelling> spellings = new HashMap<>();
    for (Settings group : pack.each("groups")) {
      for (String key : List.of("name", "aliases")) {
        for (YamlScalar spelling : scalars(group, key)) {
          String folded = Text.folded(spelling.text());
          proveOne(spellings, folded, new Spelling(spelling, group.words("name")));
        }
      }
    }
  }

  /** A name or alias, and what it belongs to. */
  private record Spelling(YamlScalar at, String owner) {}

  /** Reports a spelling that belongs to two owners. */
  private void proveOne(Map<String, Spelling> spellings, String bare, Spelling spelling) {
    Spelling first = spellings.putIfAbsent(bare, spelling);
    if (first == null || first.owner().equals(spelling.owner())) {
      return;
    }
    String text = spelling.at().text();
    String file = problems.fileOf(first.at());
    if (file.equals(problems.fileOf(spelling.at()))) {
      problems.add(spelling.at(), Trouble.AMBIGUOUS_NAME, text, first.owner(), spelling.owner());
    } else {
      String place = file + ":" + first.at().line();
      problems.add(
          spelling.at(),
          Trouble.AMBIGUOUS_WITH_EXTENDED,
          text,
          first.owner(),
          spelling.owner(),
          place);
    }
  }

  private static List<YamlScalar> scalars(Settings settings, String key) {
    Optional<YamlNode> node = settings.node(key);
    if (node.isPresent() && node.get() instanceof YamlList list) {
      return list.items().stream()
          .filter(YamlScalar.class::isInstance)
          .map(YamlScalar.class::cast)
          .toList();
    }
    return settings.scalar(key).stream().toList();
  }
}
