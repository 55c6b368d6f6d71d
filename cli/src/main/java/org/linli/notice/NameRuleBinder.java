package org.linli.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.notice.NameRule.Kind;
import org.linli.notice.Trouble.DidYouMean;

/** Makes a {@link NameRule} of a pack's {@code organization-name}. */
final class NameRuleBinder {
  private final Settings pack;
  private final Problems problems;

  NameRuleBinder(Settings pack, Problems problems) {
    this.pack = pack;
    this.problems = problems;
  }

  /** Returns the rule, if the pack has one. */
  Optional<NameRule> rule() {
    return pack.given("organization-name").map(this::rule);
  }

  private NameRule rule(Settings name) {
    Map<String, List<String>> forms = new LinkedHashMap<>();
    Settings byType = name.below("forms");
    for (YamlMap.Entry form : byType.map().entries()) {
      proveOption("type", form.key());
      forms.put(form.key().text(), byType.texts(form.key().text()));
    }
    List<NameRule.Part> parts =
        name.each("parts").stream().flatMap(part -> part(part).stream()).toList();
    return new NameRule(parts, forms, name.text("clause"));
  }

  private Optional<NameRule.Part> part(Settings part) {
    Settings when = part.below("required");
    return Arrays.stream(Kind.values())
        .filter(kind -> part.says("id", kind.word()))
        .findFirst()
        .map(
            kind ->
                new NameRule.Part(
                    kind,
                    part.text("name").orElse(kind.word()),
                    part.says("required", "true"),
                    options(when, "types", "type"),
                    options(when, "tiers", "tier"),
                    part.integer("characters").orElse(1),
                    part.texts("words")));
  }

  private Set<String> options(Settings when, String key, String field) {
    List<YamlNode> listed =
        when.node(key)
            .filter(YamlList.class::isInstance)
            .map(list -> ((YamlList) list).items())
            .orElse(List.of());
    List<String> ids = new ArrayList<>();
    for (YamlNode item : listed) {
      if (item instanceof YamlScalar id) {
        proveOption(field, id);
        ids.add(id.text());
      }
    }
    return Set.copyOf(ids);
  }

  /** Reports an id that is none of the options of the register's field. */
  private void proveOption(String field, YamlScalar id) {
    List<String> known =
        pack.below("tables").below("organizations").below("fields").below(field).each("in").stream()
            .map(option -> option.words("id"))
            .toList();
    if (!known.contains(id.text())) {
      problems.add(id, Trouble.NOT_LISTED, id.text(), DidYouMean.of(id.text(), known));
    }
  }
}
