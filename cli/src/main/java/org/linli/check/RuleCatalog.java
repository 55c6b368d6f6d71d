package org.linli.check;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.linli.check.RulePage.Scope;
import org.linli.check.rules.Register;
import org.linli.finding.RuleId;
import org.linli.finding.Severity;
import org.linli.notice.CampaignRules;

/**
 * Every rule that the program knows, and the checks that apply them. The list of rules is one small
 * index; a page is only read when somebody wants its words, since a check of a small folder must
 * not read a hundred pages. Safe for threads.
 */
public final class RuleCatalog {
  private final SortedMap<RuleId, Entry> entries;
  private final List<Registration> checks;
  private final CampaignRules campaign;
  private final Map<RuleId, RulePage> pages = new ConcurrentHashMap<>();

  private RuleCatalog(
      SortedMap<RuleId, Entry> entries, List<Registration> checks, CampaignRules campaign) {
    this.entries = entries;
    this.checks = checks;
    this.campaign = campaign;
  }

  /** What stands in a line of the index. */
  private record Entry(Scope scope, Severity severity) {}

  /** Made when it is first asked for. */
  private static final class Standard {
    private static final RuleCatalog CATALOG =
        new RuleCatalog(index(), Register.all(), CampaignRules.NONE);
  }

  /** Returns the catalogue of the program. */
  public static RuleCatalog standard() {
    return Standard.CATALOG;
  }

  /** Returns this catalogue with its rules set as a campaign sets them. */
  public RuleCatalog under(CampaignRules rules) {
    return new RuleCatalog(entries, checks, rules);
  }

  /** Returns this catalogue with other checks, for tests of the engine. */
  RuleCatalog with(List<Registration> otherChecks) {
    return new RuleCatalog(entries, List.copyOf(otherChecks), campaign);
  }

  /** Returns the ids of all rules, sorted. */
  public Set<RuleId> ids() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  /**
   * Returns how grave a rule's findings are unless a pack or a field says otherwise; empty for an
   * unknown rule.
   */
  public Optional<Severity> severity(RuleId id) {
    return Optional.ofNullable(entries.get(id)).map(Entry::severity);
  }

  /** Returns what the campaign says of rules, over what the pack says. */
  public CampaignRules campaign() {
    return campaign;
  }

  /** Returns what a rule looks at; empty for an unknown rule. */
  public Optional<Scope> scope(RuleId id) {
    return Optional.ofNullable(entries.get(id)).map(Entry::scope);
  }

  /** Returns a rule's page; empty for an unknown rule. */
  public Optional<RulePage> page(RuleId id) {
    return entries.containsKey(id)
        ? Optional.of(pages.computeIfAbsent(id, RulePages::page))
        : Optional.empty();
  }

  /** Returns the pages of all rules, sorted by id. */
  public List<RulePage> pages() {
    return entries.keySet().stream().flatMap(id -> page(id).stream()).toList();
  }

  /** Returns the registered checks, sorted by the rule that each is named after. */
  public List<Registration> checks() {
    return checks;
  }

  /** Each line of the index: id, scope and severity, with a blank between. */
  private static SortedMap<RuleId, Entry> index() {
    String text =
        RulePages.resource("rules.index")
            .orElseThrow(() -> new IllegalStateException("no index of the rules"));
    SortedMap<RuleId, Entry> entries = new TreeMap<>();
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty()) {
        List<String> words = List.of(line.split(" ", -1));
        entries.put(
            new RuleId(words.get(0)),
            new Entry(RulePages.scope(words.get(1)), RulePages.severity(words.get(2))));
      }
    }
    return entries;
  }
}
