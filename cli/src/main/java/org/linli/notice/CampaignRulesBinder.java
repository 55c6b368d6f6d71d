package org.linli.notice;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.linli.finding.RuleId;
import org.linli.finding.Severity;
import org.linli.finding.Threshold;
import org.linli.notice.Trouble.DidYouMean;
import org.linli.value.UnitCode;

/** Reads what linli.yaml says of rules and which findings it suppresses. */
final class CampaignRulesBinder {
  private static final List<String> RULE_KEYS = List.of("on", "severity", "fail");
  private static final List<String> SUPPRESSION_KEYS =
      List.of("rule", "unit", "file", "reason", "until");
  private static final List<String> SWITCH = List.of("true", "false");
  private static final List<String> SEVERITIES = List.of("error", "warning", "info");
  private static final List<String> THRESHOLDS = List.of("error", "warning", "info", "never");

  private final Settings settings;
  private final Problems problems;
  private final List<String> known;

  /**
   * Reads the settings of a linli.yaml.
   *
   * @param rules the ids of all rules that there are
   */
  CampaignRulesBinder(Settings settings, Problems problems, Set<RuleId> rules) {
    this.settings = settings;
    this.problems = problems;
    this.known = rules.stream().map(RuleId::text).sorted().toList();
  }

  CampaignRules rules() {
    SortedMap<RuleId, CampaignRules.Setting> rules = new TreeMap<>();
    for (YamlMap.Entry entry : settings.below("rules").map().entries()) {
      Optional<RuleId> rule = rule(entry.key());
      if (entry.value() instanceof YamlMap map) {
        CampaignRules.Setting setting = setting(map);
        rule.ifPresent(id -> rules.put(id, setting));
      } else {
        problems.add(entry.value(), Trouble.WRONG_TYPE, "map");
      }
    }
    return new CampaignRules(rules);
  }

  private CampaignRules.Setting setting(YamlMap map) {
    proveKeys(map, RULE_KEYS);
    Settings own = new Settings(map, problems);
    return new CampaignRules.Setting(
        word(own, "on", SWITCH, text -> Optional.of(text.equals("true"))),
        word(own, "severity", SEVERITIES, Severity::ofWord),
        word(own, "fail", THRESHOLDS, Threshold::ofWord));
  }

  List<Suppression> suppressions() {
    List<Suppression> all = new ArrayList<>();
    for (YamlNode item : items()) {
      if (item instanceof YamlMap map) {
        suppression(map).ifPresent(all::add);
      } else {
        problems.add(item, Trouble.WRONG_TYPE, "map");
      }
    }
    return List.copyOf(all);
  }

  private List<YamlNode> items() {
    Optional<YamlNode> node = settings.node("suppressions");
    return node.isPresent() && node.get() instanceof YamlList list ? list.items() : List.of();
  }

  private Optional<Suppression> suppression(YamlMap map) {
    proveKeys(map, SUPPRESSION_KEYS);
    Settings own = new Settings(map, problems);
    for (String key : List.of("rule", "reason")) {
      if (own.text(key).filter(text -> !text.isBlank()).isEmpty()) {
        problems.add(map, Trouble.MISSING_KEY, key);
      }
    }
    Optional<RuleId> rule = own.scalar("rule").flatMap(this::rule);
    Optional<UnitCode> unit = own.text("unit").flatMap(UnitCode::parse);
    if (unit.isEmpty() && own.scalar("unit").isPresent()) {
      YamlScalar stated = own.scalar("unit").orElseThrow();
      problems.add(stated, Trouble.NO_CODE, stated.text());
    }
    Optional<LocalDate> until = own.day("until");
    return rule.map(
        id ->
            new Suppression(
                id,
                unit,
                own.text("file").map(CampaignRulesBinder::path),
                own.words("reason"),
                until,
                problems.fileOf(map),
                map.line(),
                map.column()));
  }

  /** File names of a campaign are compared in NFC and with slashes. */
  private static String path(String text) {
    String plain = Normalizer.normalize(text.strip().replace('\\', '/'), Normalizer.Form.NFC);
    return plain.startsWith("./") ? plain.substring(2) : plain;
  }

  private Optional<RuleId> rule(YamlScalar id) {
    if (!known.contains(id.text())) {
      problems.addUnknown(id, Trouble.UNKNOWN_RULE, id.text(), known);
      return Optional.empty();
    }
    return Optional.of(new RuleId(id.text()));
  }

  private <T> Optional<T> word(
      Settings own, String key, List<String> words, Function<String, Optional<T>> meaning) {
    Optional<YamlScalar> stated = own.scalar(key);
    if (stated.isPresent() && !words.contains(stated.get().text())) {
      problems.addUnknown(stated.get(), Trouble.NOT_LISTED, stated.get().text(), words);
      return Optional.empty();
    }
    if (stated.isEmpty() && own.node(key).isPresent()) {
      problems.add(own.map(), Trouble.MISSING_KEY, key);
    }
    return stated.map(YamlScalar::text).flatMap(meaning);
  }

  private void proveKeys(YamlMap map, List<String> keys) {
    for (YamlMap.Entry entry : map.entries()) {
      String key = entry.key().text();
      if (!keys.contains(key)) {
        problems.add(entry.key(), Trouble.UNKNOWN_KEY, key, DidYouMean.of(key, keys));
      } else if (!(entry.value() instanceof YamlScalar)) {
        problems.add(entry.value(), Trouble.WRONG_TYPE, "text");
      }
    }
  }
}
